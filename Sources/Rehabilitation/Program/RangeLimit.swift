/// How far a joint may move in an exercise as long as a phase lasts, in degrees (EVIDENCE-2 1.4).
///
/// No dose of the phase leaves it, and no other programme of the plan does.
public struct RangeLimit: Hashable, Sendable {
  /// The exercise, by id.
  public var exercise: String
  /// The least and the greatest bend, in degrees.
  public var range: ClosedRange<Int>
  /// The weeks of the phase for which it holds, from 1; `nil` for all.
  public var weeks: ClosedRange<Int>?
  /// Where it comes from.
  public var citations: [Citation]

  /// How far a joint may move in an exercise.
  public init(
    exercise: String, range: ClosedRange<Int>, weeks: ClosedRange<Int>? = nil,
    citations: [Citation]
  ) {
    self.exercise = exercise
    self.range = range
    self.weeks = weeks
    self.citations = citations
  }

  /// Whether it holds in one of some weeks of the phase; in any, where no weeks are named.
  public func holds(in weeks: ClosedRange<Int>?) -> Bool {
    guard let own = self.weeks, let weeks else { return true }
    return own.overlaps(weeks)
  }
}

extension Dose {
  /// The dose with its movement kept within a range; `nil` where nothing of it is left.
  public func kept(within limit: ClosedRange<Int>) -> Dose? {
    guard let range else {
      var dose = self
      dose.range = limit
      return dose
    }
    guard range.overlaps(limit) else { return nil }
    var dose = self
    dose.range = range.clamped(to: limit)
    return dose
  }
}
