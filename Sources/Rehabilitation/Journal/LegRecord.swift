/// What each leg did of an exercise, where both were logged.
///
/// The record's own repetitions and load are those that the rule follows: of the leg that was planned, or the
/// lower of both.
public struct LegRecord: Hashable, Codable, Sendable {
  /// The repetitions of each set of the left leg.
  public var leftRepetitions: [Int]?
  /// The repetitions of each set of the right leg.
  public var rightRepetitions: [Int]?
  /// The load of the left leg, in kilograms.
  public var leftLoad: Amount?
  /// The load of the right leg, in kilograms.
  public var rightLoad: Amount?

  /// Legs of which nothing is logged yet.
  public init() {}

  /// These values with those of a later record in their place.
  func updated(by later: LegRecord) -> LegRecord {
    var legs = self
    legs.leftRepetitions = later.leftRepetitions ?? leftRepetitions
    legs.rightRepetitions = later.rightRepetitions ?? rightRepetitions
    legs.leftLoad = later.leftLoad ?? leftLoad
    legs.rightLoad = later.rightLoad ?? rightLoad
    return legs
  }

  /// The repetitions that a rule follows, where a leg is planned or both are.
  package func repetitions(of leg: Knee?) -> [Int]? {
    guard let left = leftRepetitions, let right = rightRepetitions else { return nil }
    switch leg {
    case .left: return left
    case .right: return right
    case nil:
      // A set that only one leg did is done by neither in full.
      return zip(left, right).map { min($0, $1) }
        + Array(repeating: 0, count: abs(left.count - right.count))
    }
  }

  /// The load in kilograms that a rule follows, where a leg is planned or both are.
  package func load(of leg: Knee?) -> Amount? {
    guard let left = leftLoad, let right = rightLoad else { return nil }
    switch leg {
    case .left: return left
    case .right: return right
    case nil: return min(left, right)
    }
  }
}
