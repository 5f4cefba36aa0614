/// What a prescription comes to in one session.
public struct ProjectedDose: Hashable, Sendable {
  /// The movement in the catalogue, which a ladder's rung can replace.
  public var exercise: String?
  /// The dose.
  public var dose: Dose
  /// The name of the ladder's rung, where the rung has one.
  public var rung: String?
  /// How it is done this time, beside what the prescription says.
  public var advice: String?

  package init(_ prescription: Prescription, rung: String? = nil) {
    self.init(prescription, dose: prescription.dose)
    self.rung = rung
  }

  /// The prescription with another dose.
  package init(_ prescription: Prescription, dose: Dose) {
    exercise = prescription.exercise
    self.dose = dose
  }
}
