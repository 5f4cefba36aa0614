/// Some days in a row, such as a holiday: `2026-04-03..2026-04-06`, or one day alone.
///
/// ```swift
/// let holiday = DaySpan("2026-04-03..2026-04-06")
/// ```
public struct DaySpan: Hashable, Sendable {
  /// The days, both ends included.
  public let days: ClosedRange<CivilDate>

  /// Some days in a row.
  public init(_ days: ClosedRange<CivilDate>) {
    self.days = days
  }
}

extension DaySpan: LosslessStringConvertible {
  /// The first and the last day, or one day: `2026-04-03..2026-04-06`, `2026-04-03`.
  public var description: String {
    days.lowerBound == days.upperBound
      ? "\(days.lowerBound)" : "\(days.lowerBound)..\(days.upperBound)"
  }

  /// Reads a day, or a first and a last day with two dots between.
  public init?(_ text: String) {
    let dots = text.firstRange(of: "..")
    let ends = dots.map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? [text[...]]
    let days = ends.compactMap { CivilDate(String($0)) }
    guard days.count == ends.count, let first = days.first, let last = days.last, first <= last
    else { return nil }
    self.init(first...last)
  }
}

extension DaySpan: Codable {
  /// Reads the days from their text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes the days as their text.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}
