import Rehabilitation

/// Days in a row without any report, with what the person did in them.
///
/// They are no break by themselves (EVIDENCE 12.4): without an answer the doses stay as they are, and
/// rise again only after two reported greens.
public struct Silence: Hashable, Sendable {
  /// The days from the first one without a report up to the one of the next report.
  public let days: Range<CivilDate>
  /// What the person says they did; `nil` where they did not say.
  public let answer: Meanwhile?

  /// The fewest days without a report that are asked about.
  public static let leastDays = 7

  /// Whether so many of the days belong to a plan that did not stand still that it must be asked about.
  func counts(beside pauses: Pauses) -> Bool {
    let last = days.upperBound.advanced(by: -1)
    guard days.lowerBound <= last else { return false }
    let length = days.lowerBound.days(to: days.upperBound)
    return length - pauses.count(within: days.lowerBound...last) >= Silence.leastDays
  }
}
