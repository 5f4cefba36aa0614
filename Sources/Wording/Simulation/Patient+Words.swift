import Planning
import Rehabilitation

extension Patient {
  /// How the person follows a plan, in words.
  package var manner: String {
    switch reporting {
    case .nothing: return "logs nothing"
    case .mornings: return "logs mornings only"
    case .onceADay, .twiceADay: break
    }
    var words = [missedPercent == 0 ? "does everything" : "leaves out \(missedPercent)%"]
    if donePercent < 100 { words.append("does \(donePercent)% of a session") }
    if pain > 0 { words.append("pain \(pain) in sessions") }
    if let amberEvery {
      words.append(
        amberEvery == 1 ? "amber pain each time" : "amber pain every \(amberEvery) sessions")
    }
    words += flares.map { flare in
      let days = flare.days == 1 ? "day \(flare.day)" : "days \(flare.day)-\(flare.lastDay)"
      return "pain \(flare.pain) on \(days)"
    }
    if gateTries > 1 { words.append("passes gates at try \(gateTries)") }
    if reporting == .twiceADay { words.append("tells of mornings and evenings") }
    return words.joined(separator: ", ")
  }
}

extension Patient.Flare {
  fileprivate var lastDay: Int { day + days - 1 }
}
