import Rehabilitation

/// A moment in UTC, to the second: when an entry last changed.
public struct Stamp: Hashable, Sendable {
  /// The day and the minute.
  public let minute: CivilDateTime
  /// The second, 0...59.
  public let second: Int

  /// A moment of a day in UTC.
  public init(_ minute: CivilDateTime, second: Int = 0) {
    self.minute = minute
    self.second = second
  }

  /// A moment in seconds after 1970-01-01 00:00 UTC, 0 or more.
  public init(secondsSinceEpoch seconds: Int) {
    self.init(CivilDateTime(minuteNumber: max(0, seconds) / 60), second: max(0, seconds) % 60)
  }

  /// The moment in seconds since 1970-01-01 00:00 UTC.
  public var secondsSinceEpoch: Int { minute.minuteNumber * 60 + second }

  /// The midnight that begins a day.
  init(midnightOf date: CivilDate) {
    self.init(CivilDateTime(minuteNumber: date.dayNumber * 1440))
  }

  /// Reads `2026-03-02T06:00:00Z`, or a day alone for its midnight.
  public init?(_ text: String) {
    if let date = CivilDate(text) {
      self.init(midnightOf: date)
      return
    }
    guard text.utf8.count == 20, text.hasSuffix("Z"), let date = CivilDate(String(text.prefix(10))),
      text.dropFirst(10).first == "T", let time = TimeOfDay(String(text.dropFirst(11).prefix(5))),
      time.minutes < 1440, text.dropFirst(16).first == ":",
      case let digits = text.utf8.dropFirst(17).prefix(2),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let second = Int(String(decoding: digits, as: UTF8.self)), second < 60
    else { return nil }
    self.init(CivilDateTime(date, time), second: second)
  }
}
