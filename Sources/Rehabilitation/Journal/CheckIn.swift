/// How the knee is on a morning, apart from any session.
public struct CheckIn: Hashable, Codable, Sendable {
  /// The day.
  public var date: CivilDate
  /// The pain this morning, 0-10.
  public var morning: Int?
  /// The pain that is usual, 0-10; it holds until another is logged.
  public var usual: Int?
  /// The swelling grade, 0-4 (EVIDENCE 3.3).
  public var swelling: Int?
  /// How long the knee was stiff, in minutes.
  public var stiffness: Int?
  /// Whether pain woke the person in the night before.
  public var nightWaking: Bool?
  /// The ids of red flags that were seen; empty where the person says that there are none.
  public var flags: Set<String>?
  /// The person's own words.
  public var note: String?
  /// What the person did in the days without a report before it.
  public var meanwhile: Meanwhile?

  /// A check-in that says nothing yet.
  public init(date: CivilDate) {
    self.date = date
  }
}
