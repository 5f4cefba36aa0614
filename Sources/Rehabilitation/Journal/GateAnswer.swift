/// Whether a criterion of a phase's gate is met, in the person's or the clinician's word.
public struct GateAnswer: Hashable, Codable, Sendable {
  /// The phase, by id, led by its programme's in a plan of several.
  public var phase: String
  /// The criterion's position in the phase's list, from 1.
  public var criterion: Int
  /// Whether it is met.
  public var isMet: Bool

  /// An answer to one criterion.
  public init(phase: String, criterion: Int, isMet: Bool) {
    self.phase = phase
    self.criterion = criterion
    self.isMet = isMet
  }
}
