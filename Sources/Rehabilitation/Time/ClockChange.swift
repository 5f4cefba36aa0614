/// A moment at which a zone's wall clock is set forward or back.
///
/// The core knows no zone data: whoever builds a plan hands in the changes of its span.
public struct ClockChange: Hashable, Sendable {
  /// The first wall-clock moment that the old offset no longer reaches.
  public let moment: CivilDateTime

  /// Minutes the clock is set forward; negative where it is set back.
  public let shift: Int

  /// Whether it is a journey's: the person sets the clock, and not the zone.
  public let isJourney: Bool

  /// A change at `moment`, as the clock showed it before the change.
  public init(moment: CivilDateTime, shift: Int, isJourney: Bool = false) {
    self.moment = moment
    self.shift = shift
    self.isJourney = isJourney
  }

  /// The wall-clock times that are skipped or shown twice.
  public var disturbed: Range<CivilDateTime> {
    shift >= 0
      ? moment..<moment.advanced(byMinutes: shift) : moment.advanced(byMinutes: shift)..<moment
  }

  /// Whether a session over `span` would begin in a skipped time or run across the change.
  ///
  /// A session in the first pass of a repeated hour is whole, so it does not count; one that ends
  /// at the change does, since the wall clock names that end for another moment.
  public func breaks(_ span: Range<CivilDateTime>) -> Bool {
    let end = shift >= 0 ? disturbed.upperBound : moment
    return span.lowerBound < end && moment <= span.upperBound
  }
}
