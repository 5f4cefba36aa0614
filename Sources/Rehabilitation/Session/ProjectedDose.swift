/// What a prescription comes to in one session.
public struct ProjectedDose: Hashable, Sendable {
  /// How a dose is done this time, beside what the programme says.
  public enum Advice: Hashable, Sendable {
    /// It is left out until somebody who treats the knee was asked.
    case leftOut
    /// It is left out as long as another programme of the plan is in a phase that forbids it.
    case dropped
    /// It is done in two parts with hours between them.
    case inTwoParts
  }

  /// The movement in the catalogue, which a ladder's rung can replace.
  public var exercise: String?
  /// The dose.
  public var dose: Dose
  /// The name of the ladder's rung, where the rung has one.
  public var rung: String?
  /// How it is done this time, beside what the prescription says.
  public var advice: Advice?

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
