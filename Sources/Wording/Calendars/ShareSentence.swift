/// What is said while a calendar is served in the home network.
public enum ShareSentence: Hashable, Sendable {
  /// Asks before others in the network can read it.
  case question
  /// What it is for, and what it cannot do.
  case bounds(isOpen: Bool)
  /// How long it runs, as it was typed; `nil` for until it is ended.
  case lasts(String?)
  /// This machine is in no network.
  case noNetwork
  /// It cannot listen on a port; what the system says.
  case noPort(Int, String)
  /// The calendar was forgotten meanwhile.
  case forgotten(String)

  /// The sentence.
  public var words: String {
    switch self {
    case .question:
      "Whoever in your home network has the link can read the calendar while this runs. Open it? [yes/no]"
    case .bounds(isOpen: true):
      "Scan the code, or open the link on the phone. The phone updates only while this runs and the phone is at "
        + "home; a Google account cannot reach it."
    case .bounds(isOpen: false):
      "Only this machine can read it. For a phone at home, answer yes, or add --network."
    case .lasts(let time?): "Runs for \(time); Ctrl-C ends it sooner."
    case .lasts(nil): "Runs until it is ended, as by Ctrl-C."
    case .noNetwork: "This machine is in no network: only it can read the calendar."
    case .noPort(let port, let detail):
      "the calendar cannot be served on port \(port): \(detail). Is it served already? Or name another: --port "
        + "\(port < 65_535 ? port + 1 : port - 1)"
    case .forgotten(let name): "'\(name)' is forgotten: nothing is served any more."
    }
  }
}
