/// One exercise or treatment within a session, with its dose and how the dose climbs.
public struct Prescription: Hashable, Sendable {
  /// The movement in the catalogue; `nil` for a treatment or a text that has none.
  public var exercise: String?

  /// What people read, where it is not the catalogue's name.
  public var title: String?

  /// The dose at the start.
  public var dose: Dose

  /// How the dose climbs; `nil` where it stays.
  public var progression: ProgressionRule?

  /// Which leg works, where it is not what the catalogue says.
  public var side: Exercise.Side?

  /// A short word on how to do it.
  public var note: String?

  /// Where the dose and its rule come from.
  public var citations: [Citation]

  /// A prescription.
  public init(
    exercise: String? = nil, title: String? = nil, dose: Dose,
    progression: ProgressionRule? = nil, side: Exercise.Side? = nil, note: String? = nil,
    citations: [Citation]
  ) {
    self.exercise = exercise
    self.title = title
    self.dose = dose
    self.progression = progression
    self.side = side
    self.note = note
    self.citations = citations
  }
}
