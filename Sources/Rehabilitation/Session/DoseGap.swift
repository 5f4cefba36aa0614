/// Two doses of a medicine that follow one another at another distance than ordered, because a clock was
/// changed between them.
public struct DoseGap: Hashable, Sendable {
  /// The medicine, in its user's words.
  public let medicine: String
  /// Who ordered it, where that is known.
  public let prescriber: String?
  /// The two doses, each on the wall clock of where the person is.
  public let first: CivilDateTime, second: CivilDateTime
  /// The minutes between them.
  public let minutes: Int
  /// The minutes that were ordered.
  public let ordered: Int
  /// Whether the person is in another zone at the second.
  public let isJourney: Bool

  /// A distance; `nil` where it is 0.75 to 1.5 of what was ordered.
  public init?(
    medicine: String, prescriber: String?, from first: CivilDateTime, to second: CivilDateTime,
    minutes: Int, ordered: Int, isJourney: Bool
  ) {
    guard ordered > 0, minutes * 4 < ordered * 3 || minutes * 2 > ordered * 3 else { return nil }
    self.medicine = medicine
    self.prescriber = prescriber
    self.first = first
    self.second = second
    self.minutes = minutes
    self.ordered = ordered
    self.isJourney = isJourney
  }
}
