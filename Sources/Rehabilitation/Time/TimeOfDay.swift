/// A wall-clock time, to the minute.
///
/// ```swift
/// let minutes = TimeOfDay("17:30")?.minutes  // 1050
/// ```
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0...1440; 1440 is the midnight that ends the day.
  public let minutes: Int

  /// The time `minutes` after midnight.
  ///
  /// - Returns: `nil` where `minutes` is not in 0...1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time of an hour (0...24) and a minute (0...59), known when the code was written.
  package init(_ hour: Int, _ minute: Int = 0) {
    minutes = hour * 60 + minute
  }

  /// The hour, 0...24.
  public var hour: Int { minutes / 60 }

  /// The minute of the hour, 0...59.
  public var minute: Int { minutes % 60 }

  /// Whether this time lies before `other`.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}

extension TimeOfDay: CustomStringConvertible, LosslessStringConvertible {
  /// The time in the form `18:30`.
  public var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  /// Reads a time in the form `18:30`, `7:05` or `24:00`.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = digits(parts[0]), let minute = digits(parts[1]), minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }
}
