/// A prescription with the dose of one session.
public struct ProjectedDose: Hashable, Sendable {
  /// The prescription, with its dose and exercise replaced by this session's.
  public var prescription: Prescription
  /// The name of the ladder's rung, where the rung has one.
  public var rung: String?

  init(_ prescription: Prescription, rung: String? = nil) {
    self.prescription = prescription
    self.rung = rung
  }

  /// The prescription with another dose.
  init(_ prescription: Prescription, dose: Dose) {
    self.init(prescription)
    self.prescription.dose = dose
  }
}
