import Rehabilitation

extension Sequence {
  /// The ranges in order, with those that meet or overlap joined.
  ///
  /// - Complexity: O(n log n)
  func united<Bound: Comparable>() -> [Range<Bound>] where Element == Range<Bound> {
    var joined: [Range<Bound>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

extension Sequence where Element == BusyInterval {
  /// The busy times of several calendars together: in order, and apart from one another.
  public func united() -> [BusyInterval] {
    map(\.span).united().map(BusyInterval.init)
  }
}
