/// R9: bend in degrees, one rung at a time (EVIDENCE R9; F53).
public struct MotionProgression: Hashable, Sendable {
  /// The rung in degrees.
  public let step: Int
  /// The bend at which it stops.
  public let goal: Int

  /// Progression of a joint's movement.
  public init(step: Int, goal: Int) {
    self.step = step
    self.goal = goal
  }
}
