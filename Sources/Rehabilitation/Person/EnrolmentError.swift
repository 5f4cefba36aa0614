/// Why a person's choices at a start are not possible.
public enum EnrolmentError: Error, Hashable, Sendable {
  /// The first day lies outside the years 1900 to 2900.
  case startOutOfRange(CivilDate)
  /// Day 0 lies more than ten years from the first day.
  case dayZeroOutOfRange
  /// The day that is looked forward to lies before the first day, or more than ten years after it.
  case goalOutOfRange(CivilDate)
  /// The operation lies on the first day or before it, or more than ten years after it.
  case operationOutOfRange(CivilDate)
  /// A programme without limits of its own needs those of a clinician's plan; which are not typed.
  case limitsMissing(program: String, [String])
  /// A limit was typed that no programme asks for; those that there are.
  case unknownLimit(String, known: [String])
  /// A question was answered that no programme asks; those that there are.
  case unknownOption(String, known: [String])
  /// A question of a programme has no such answer; those that there are.
  case unknownAnswer(String, to: String, known: [String])
  /// A day that was typed lies ten years or more from the first day.
  case dayTooFar(CivilDate, start: CivilDate)
  /// A plan's name has 1 to 300 characters that can be read.
  case unreadableName
  /// A name holds characters that control a terminal, or turn or hide text.
  case untrustedName(String)
  /// A plan's name reads as something else.
  case misleadingName(String, Meaning)
  /// The usual pain is not on the scale of 0 to 10.
  case usualPainOutOfRange(Int)
  /// Whoever prescribed a medicine is not named; the medicine, and what was typed for a name.
  case namelessPrescriber(medicine: String, String)
  /// What a medicine's text says of how often, and its times do not keep; the text, and the words.
  case contradictoryMedicine(String, String)
  /// A quota is made of 2 to 7 amounts above 0.
  case trialsOutOfRange

  /// What a name reads as.
  public enum Meaning: Hashable, Sendable {
    /// A reading of a diary, such as `p2`.
    case reading
    case number
    /// A day or a time.
    case date
    /// A command of the command line.
    case command
  }
}
