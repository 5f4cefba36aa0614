import Rehabilitation

/// When something is done on a day, in a few words: `every half hour, 9:00-20:00`.
public struct DayTimes: Hashable, Sendable {
  /// The times, in order; empty for something of the whole day.
  public let times: [TimeOfDay]

  /// The most times that are told one by one.
  private static let mostTold = 6

  /// When something is done, at times in any order.
  public init(_ times: [TimeOfDay]) {
    self.times = times.sorted()
  }

  /// The times in words.
  public func words(in notation: Notation = .usual) -> String {
    guard let first = times.first, let last = times.last else { return "all day" }
    if let rhythm { return "\(rhythm), \(notation.short(from: first, to: last))" }
    guard times.count > DayTimes.mostTold else {
      return times.map(notation.short).joined(separator: ", ")
    }
    return "\(times.count) times, \(notation.short(from: first, to: last))"
  }

  /// How often it comes, where nearly all of more than three times are as far apart as the first ones.
  private var rhythm: String? {
    guard times.count > 3 else { return nil }
    let gaps = zip(times, times.dropFirst()).map { $1.minutes - $0.minutes }
    guard let usual = gaps.max(by: { one, other in gaps.count(of: one) < gaps.count(of: other) }),
      gaps.count(of: usual) * 4 >= gaps.count * 3
    else { return nil }
    switch usual {
    case 30: return "every half hour"
    case 60: return "every hour"
    case let minutes where minutes.isMultiple(of: 60): return "every \(minutes / 60) hours"
    case let minutes: return "every \(minutes) min"
    }
  }
}

extension [Int] {
  fileprivate func count(of number: Int) -> Int { count { $0 == number } }
}
