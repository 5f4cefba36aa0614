import Rehabilitation

/// Equal days of an activity that follow each other.
struct RoutineDays {
  let first: SessionDay
  var last: SessionDay
  var ordinals: [Int]

  /// The days, folded, in the order of their first.
  static func folded(_ days: [SessionDay]) -> [RoutineDays] {
    var runs = [RoutineDays]()
    var open = [String: Int]()
    for day in days {
      let session = day.sessions[0].session
      let activity = "\(session.phase) \(session.id.activity)"
      if let index = open[activity], runs[index].takes(day) {
        runs[index].last = day
        runs[index].ordinals += day.sessions.map(\.session.id.ordinal)
      } else {
        open[activity] = runs.count
        runs.append(
          RoutineDays(first: day, last: day, ordinals: day.sessions.map(\.session.id.ordinal)))
      }
    }
    return runs
  }

  private func takes(_ day: SessionDay) -> Bool {
    let session = last.sessions[0].session
    let next = day.sessions[0].session
    return !session.isGate
      && last.sessions[0].date.advanced(by: 1) == day.sessions[0].date && last.times == day.times
      && session.items == next.items && session.status == next.status
      && session.title == next.title
  }

  var line: String {
    let session = first.sessions[0].session
    let from = first.sessions[0].date
    let to = last.sessions[0].date
    let days = from == to ? "\(from.withDay)" : "\(from.withDay) to \(to.withDay)"
    let mark =
      switch session.status {
      case .confirmed: ""
      case .tentative: "?"
      default: " (\(session.status.rawValue))"
      }
    return "\(days) \(first.times) \(session.id.activity)/\(ordinals.ranges)\(mark)"
      + (first.doses.isEmpty ? "" : "  \(first.doses)")
  }
}

extension CivilDate {
  fileprivate var withDay: String { "\(self) \(weekday.rawValue.prefix(3).capitalized)" }
}

extension [Int] {
  /// Numbers with those that follow each other as a range: `1-7,9`.
  fileprivate var ranges: String {
    var ranges = [ClosedRange<Int>]()
    for number in self {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}
