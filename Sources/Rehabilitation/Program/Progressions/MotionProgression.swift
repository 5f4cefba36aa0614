/// R9: bend in degrees, one rung at a time (EVIDENCE R9; F53).
public struct MotionProgression: Hashable, Sendable {
  /// The rung in degrees.
  public let step: Int
  /// The bend at which it stops.
  public let goal: Int
  /// How many rungs may be climbed within 7 days: 1 usually, 2 early after an operation.
  public let mostPerWeek: Int

  /// Progression of a joint's movement.
  public init(step: Int, goal: Int, mostPerWeek: Int = 1) {
    self.step = step
    self.goal = goal
    self.mostPerWeek = mostPerWeek
  }
}
