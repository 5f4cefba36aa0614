import Rehabilitation

/// The sessions of one activity on one day that ask for the same.
struct SessionDay {
  var sessions: [PlacedSession]
  /// What they ask for, as far as it differs from the session before.
  let doses: String

  /// All days of all activities, in order.
  static func days(of placed: [PlacedSession]) -> [SessionDay] {
    var days = [SessionDay]()
    var open = [String: Int]()
    var before = [String: [SessionItem]]()
    for one in placed {
      let session = one.session
      let activity = "\(session.phase) \(session.id.activity)"
      let known = before.updateValue(session.items, forKey: activity)
      if let index = open[activity], days[index].takes(one) {
        days[index].sessions.append(one)
      } else {
        open[activity] = days.count
        days.append(
          SessionDay(
            sessions: [one],
            doses: session.isGate
              ? session.guidance.joined(separator: "; ") : session.items.doses(after: known)))
      }
    }
    return days
  }

  private func takes(_ other: PlacedSession) -> Bool {
    sessions[0].date == other.date && sessions[0].session.items == other.session.items
      && sessions[0].session.status == other.session.status
      && sessions[0].session.minutes == other.session.minutes
      && (sessions[0].start == nil) == (other.start == nil)
  }

  /// Its times, the same on each day that looks the same.
  var times: String {
    let starts = sessions.compactMap(\.start).map(\.time.minutes)
    let length = sessions[0].session.minutes ?? 0
    guard let first = starts.first else {
      return sessions.count == 1 ? "all day" : "all day, \(sessions.count) times"
    }
    if starts.count == 1 { return "\(clock(first))-\(clock(first + length))" }
    let steps = Set(zip(starts, starts.dropFirst()).map { $1 - $0 })
    if starts.count > 3, steps.count == 1, let step = steps.first {
      return "\(clock(first))-\(clock(starts[starts.count - 1])) each \(step) min for \(length) min"
    }
    return "\(starts.map(clock).joined(separator: ",")) for \(length) min"
  }

  private func clock(_ minutes: Int) -> String {
    TimeOfDay(minutes: minutes % 1440)?.description ?? "\(minutes)"
  }
}

extension [SessionItem] {
  /// The items that differ from those before, and `=` for the others.
  fileprivate func doses(after before: [SessionItem]?) -> String {
    guard let before, before.count == count, before.map(\.name) == map(\.name) else {
      return map(\.line).joined(separator: "; ")
    }
    let new = zip(before, self).filter { $0.line != $1.line }.map(\.1.line).joined(separator: "; ")
    guard !isEmpty else { return "" }
    return new.isEmpty ? "=" : "= \(new)"
  }
}

extension SessionItem {
  /// The exercise and its dose: `knee-extension left 3x10 @5-6, hold 5 s`.
  fileprivate var line: String {
    var words = [exercise ?? name]
    if role != .main { words.insert("\(role.rawValue):", at: 0) }
    if exercise != nil, let side, side != .both { words.append("(\(side.rawValue))") }
    if let dose { words.append(dose.description.replacing(" x ", with: "x")) }
    if citations.contains(.uncertain) { words.append("(uncertain)") }
    if let note { words.append("[\(note)]") }
    return words.joined(separator: " ")
  }
}
