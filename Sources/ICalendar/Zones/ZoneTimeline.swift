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
  /// For each change, the end of what the clock shows before it, by the latest of the changes so far.
  private let ends: [Int]
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
    var latest = Int.min
    ends = self.changes.map { change in
      latest = max(latest, change.instant + max(change.before, change.after))
      return latest
    }
  }

  /// The offset in seconds east of UTC.
  public func offset(at instant: Int) -> Int {
    let count = changes.partitioningIndex { $0.instant > instant }
    return count == 0 ? initial : changes[count - 1].after
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
    let index = ends.partitioningIndex { $0 > local }
    guard index < changes.count else { return local - (changes.last?.after ?? initial) }
    return local - changes[index].before
  }

  /// The changes between two instants, both left out.
  public func changes(after first: Int, before last: Int) -> ArraySlice<Change> {
    let begin = changes.partitioningIndex { $0.instant > first }
    let end = changes.partitioningIndex { $0.instant >= last }
    return changes[begin..<max(begin, end)]
  }

  /// The first moment within a span at which two zones differ.
  public func firstDifference(from other: ZoneTimeline, over span: Range<Int>) -> Int? {
    let moments = (changes + other.changes).map(\.instant).filter { span.contains($0) }.sorted()
    return ([span.lowerBound] + moments).first { offset(at: $0) != other.offset(at: $0) }
  }
}

extension Array {
  /// The first position at which something holds that then holds up to the end; the count where it never does.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
