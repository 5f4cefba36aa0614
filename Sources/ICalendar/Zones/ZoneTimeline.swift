/// The offsets of a zone over some years, laid out for many quick questions.
///
/// All moments are seconds since 1970: in UTC, or on the zone's own clock.
public struct ZoneTimeline: Sendable {
  /// A change of the offset.
  public struct Change: Sendable {
    /// When, in UTC.
    public let instant: Int
    /// The seconds east of UTC that the clock had before.
    public let before: Int
    /// The seconds east of UTC that it has from then on.
    public let after: Int
  }

  /// The changes, in order of time.
  public let changes: [Change]
  private let initial: Int

  /// UTC.
  public static let utc = ZoneTimeline(initial: 0, changes: [])

  /// A clock that is always as far from UTC.
  public init(secondsEast: Int) {
    self.init(initial: secondsEast, changes: [])
  }

  /// The offsets of a zone of the system over a span; outside they stay as at its ends.
  public init(_ rules: ZoneRules, over span: Range<Int>) {
    let initial = rules.regime(at: span.lowerBound - 1).offset
    let changes = rules.offsetChanges(from: span.lowerBound, through: span.upperBound)
    self.init(initial: initial, changes: changes.map { ($0.instant, $0.regime.offset) })
  }

  init(initial: Int, changes: [(instant: Int, after: Int)]) {
    self.initial = initial
    var before = initial
    self.changes = changes.map { instant, after in
      defer { before = after }
      return Change(instant: instant, before: before, after: after)
    }
  }

  /// The offset in seconds east of UTC.
  public func offset(at instant: Int) -> Int {
    // A few changes a year: the last ones are asked for most, and looked at one by one.
    for change in changes.reversed() where change.instant <= instant { return change.after }
    return initial
  }

  /// The time on the zone's clock.
  public func local(at instant: Int) -> Int {
    instant + offset(at: instant)
  }

  /// The instant of a time on the zone's clock.
  ///
  /// A time that the clock shows twice counts as the first of the two. A time that the clock skips
  /// takes the offset before the gap.
  ///
  /// - Source: RFC 5545 §3.3.5, form 3.
  public func instant(of local: Int) -> Int {
    for change in changes where local < change.instant + max(change.before, change.after) {
      return local - change.before
    }
    return local - (changes.last?.after ?? initial)
  }

  /// The first moment within a span at which two zones differ.
  public func firstDifference(from other: ZoneTimeline, over span: Range<Int>) -> Int? {
    let moments = (changes + other.changes).map(\.instant).filter { span.contains($0) }.sorted()
    return ([span.lowerBound] + moments).first { offset(at: $0) != other.offset(at: $0) }
  }
}
