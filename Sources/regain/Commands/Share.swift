import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain share`: a plan's calendar, served in the home network while it runs.
  struct Share: PlanCommand {
    static let configuration = CommandConfiguration(
      commandName: "share",
      abstract: "Let a phone at home subscribe to a plan: scan, subscribed, done.",
      discussion: """
        Shows a link, and a code to scan. Whoever has the link can read the calendar while this runs; it \
        cannot be guessed, and stays the same, so that the phone finds the calendar the next time. Titles \
        are neutral, since anybody in the network can listen. 'regain targets PLAN remove share' ends it for \
        good. For a machine that is always on, --keep and --unit.

        EXAMPLES:
          regain share left-knee
          regain share left-knee --network --stop-after 1h
          regain share left-knee --unit
        """)

    @OptionGroup var options: PlanOptions

    @Flag(help: "Open it to the home network without asking; else this machine alone.")
    var network = false

    @Option(help: "The port; a phone that has subscribed looks for it there again.")
    var port = 8787

    @Option(
      help: ArgumentHelp(
        "How long it runs, such as 15m or 2h; 15m if not given.", valueName: "time"))
    var stopAfter: String?

    @Flag(help: "Run until it is ended.")
    var keep = false

    @Flag(help: "Write full titles and texts, which anybody in the network can then read.")
    var titles = false

    @Flag(help: "Print a service of systemd that shares the calendar, and end.")
    var unit = false

    func validate() throws {
      guard (1...65_535).contains(port) else {
        throw ValidationError(.port(option: "--port", port))
      }
      if keep, stopAfter != nil { throw ValidationError(.excluding("--keep", "--stop-after")) }
      _ = try lifetime()
    }

    /// How long it runs; `nil` for until it is ended.
    private func lifetime() throws -> Duration? {
      guard !keep else { return nil }
      let typed = stopAfter ?? "15m"
      guard let match = typed.lowercased().wholeMatch(of: /(\d{1,4}) ?(s|m|min|h)/),
        let number = Int(match.1), number > 0
      else {
        throw ValidationError(.lasting(option: "--stop-after", typed))
      }
      let seconds = match.2 == "h" ? 3600 : match.2 == "s" ? 1 : 60
      return .seconds(min(number * seconds, 7 * 86_400))
    }

    func run() throws {
      if unit { return try writeUnit() }
      let steps = try steps
      var shared = try SharedPlan(options, named: "share", isDiscreet: !titles)
      let isOpen = try network || isWanted(steps)
      let address = isOpen ? HomeNetwork.address : nil
      if isOpen, address == nil { writeError("\(ShareSentence.noNetwork.words)\n") }
      let server: FeedServer
      do {
        server = try FeedServer(
          shared.shelf, on: address == nil ? "127.0.0.1" : "0.0.0.0", port: port)
      } catch {
        throw Failure(.failed) { _ in ShareSentence.noPort(port, FeedServer.words(of: error)).words
        }
      }
      defer { server.stop() }
      let link = "webcal://\(address ?? "127.0.0.1"):\(server.port)\(shared.shelf.feed.address)"
      try writeOutput("\(link)\n")
      if address != nil, let code = QRCode.text(of: link) { writeError("\n\(code)\n") }
      writeError("\(ShareSentence.bounds(isOpen: address != nil).words)\n")
      writeError("\(ShareSentence.lasts(keep ? nil : stopAfter ?? "15m").words)\n")
      try shared.keepUp(for: try lifetime(), offering: steps)
    }

    /// Whether a person lets others in the network read it.
    private func isWanted(_ steps: NextStepWording) throws -> Bool {
      guard Environment.hasPerson else { return false }
      return try Prompt.ask(ShareSentence.question.words) { text in
        switch text.lowercased() {
        case "y", "yes": true
        case "n", "no": false
        default: nil
        }
      }
    }

    private func writeUnit() throws {
      let plan = try options.open()
      var command = [
        Environment.programPath, "share", plan.name, "--keep", "--network", "--port", "\(port)",
      ]
      if titles { command.append("--titles") }
      command += ["--store", FileSystem.absolute(try options.store.path())]
      try writeOutput(SyncSettings.service(command: command, plan: plan.name))
    }
  }
}
