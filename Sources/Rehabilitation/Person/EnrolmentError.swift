/// Why a person's choices at a start are not possible.
public enum EnrolmentError: Error, Hashable, Sendable {
  /// The first day lies outside the years 1900 to 2900.
  case startOutOfRange(CivilDate)
  /// Day 0 lies more than ten years from the first day.
  case dayZeroOutOfRange
  /// A plan's name has 1 to 300 characters that can be read.
  case unreadableName
  /// The usual pain is not on the scale of 0 to 10.
  case usualPainOutOfRange(Int)
  /// Whoever prescribed a medicine is not named; the medicine, and what was typed for a name.
  case namelessPrescriber(medicine: String, String)
  /// A quota is made of 2 to 7 amounts above 0.
  case trialsOutOfRange
}
