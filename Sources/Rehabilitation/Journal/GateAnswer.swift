/// Whether a criterion of a phase's gate is met, in the person's or the clinician's word.
public struct GateAnswer: Hashable, Codable, Sendable {
  /// The phase, by id, led by its programme's in a plan of several.
  public var phase: String
  /// The criterion's position in the phase's list, from 1.
  public var criterion: Int
  /// Whether it is met.
  public var isMet: Bool
  /// The clinician who says so; `nil` where it is the person's own word.
  public var clinician: String?

  /// An answer to one criterion.
  public init(phase: String, criterion: Int, isMet: Bool, by clinician: String? = nil) {
    self.phase = phase
    self.criterion = criterion
    self.isMet = isMet
    self.clinician = clinician
  }

  /// Whether it counts for a criterion: one that needs a clinician is met by no other's word.
  public func counts(for criterion: Criterion) -> Bool {
    !isMet || clinician != nil || !criterion.needsClinician
  }
}
