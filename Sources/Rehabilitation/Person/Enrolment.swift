/// What one person's plan adds to its programmes: when, where and with which choices.
///
/// ```swift
/// guard let start = CivilDate("2026-03-02") else { return nil }
/// var enrolment = Enrolment(name: "left-knee", start: start, zone: "Europe/Berlin")
/// enrolment.availability.windows = try WeeklyWindows("mon-fri 17:30-20:30")
/// ```
public struct Enrolment: Hashable, Codable, Sendable {
  /// The plan's name.
  public var name: String
  /// The name that the plan began with, where it has another one now; a journal keeps it as the name of
  /// the enrolment.
  private var firstName: String?
  /// The first day of the plan.
  public var start: CivilDate
  /// The day of the operation or the injury, for programmes that count from it.
  public var dayZero: CivilDate?
  /// The day of an operation that is still to come, for programmes that lead up to it; `nil` where it is not known.
  public var operation: CivilDate?
  /// The IANA name of the zone whose wall clock the plan follows.
  public var zone: String
  /// The zone's clock changes over the plan's span; a journal does not keep them.
  public var clockChanges = [ClockChange]()
  /// When the person has time.
  public var availability: Availability
  /// The ids of on-request activities that are wanted.
  public var requested: Set<String>
  /// The ids of activities that are not wanted.
  public var omitted: Set<String>
  /// The last day of activities that end on a typed date, by id.
  public var endDates: [String: CivilDate]
  /// What was managed on ordinary days, in the unit of the programme's quota; empty for none.
  public var trials: [Amount]
  /// What a prescriber ordered, in the user's words.
  public var medicines: [Medicine]
  /// The pain that is usual, 0-10, where it is known.
  public var usualPain: Int?
  /// The knee that it is about, where it is known.
  public var knee: Knee?
  /// The results of tests that first doses are made of, by name, such as `6RM leg-press`.
  public var tests: [String: Amount]
  /// What a clinician's written plan says, in the user's words, by the names that programmes ask for; `nil` where
  /// none does.
  public var limits: [String: String]?
  /// The answers to questions of programmes that select between activities, by the question's word; `nil` where none
  /// was given.
  public var options: [String: String]?
  /// What keeps its calendar entries apart from those of another plan of the same name; `nil` for plans of
  /// older journals, and where nothing is stored.
  public var token: IdentityToken?
  /// The day of something that the person looks forward to, such as a race; `nil` for none.
  ///
  /// The plan says where it will be then, and is never shortened for it.
  public var goal: CivilDate?

  private enum CodingKeys: String, CodingKey {
    case name, start, dayZero, zone, availability, requested, omitted, endDates, trials, medicines
    case usualPain, knee, tests, token, goal, operation, limits, options
  }

  /// An enrolment that leaves every choice to the programmes.
  public init(
    name: String, start: CivilDate, dayZero: CivilDate? = nil, zone: String,
    clockChanges: [ClockChange] = [], windows: WeeklyWindows = .waking
  ) {
    self.name = name
    self.start = start
    self.dayZero = dayZero
    self.zone = zone
    self.clockChanges = clockChanges
    availability = Availability(windows: windows)
    requested = []
    omitted = []
    endDates = [:]
    trials = []
    medicines = []
    tests = [:]
  }

  /// What the identities of the plan's sessions are made from: the name that it began with, and its token.
  public var identity: PlanIdentity { PlanIdentity(name: firstName ?? name, token: token) }

  /// The enrolment of a plan that was renamed.
  package func renamed(to name: String) -> Enrolment {
    guard name != self.name else { return self }
    var enrolment = self
    enrolment.firstName = identity.name
    enrolment.name = name
    return enrolment
  }

  /// The last days that were typed, of activities and medicines, by name.
  public var typedEnds: [(name: String, date: CivilDate)] {
    let activities = endDates.map { (name: $0.key, date: $0.value) }
    let ordered = medicines.compactMap { medicine in
      medicine.until.map { (name: medicine.text, date: $0) }
    }
    return (activities + ordered).sorted { $0.name < $1.name }
  }
}
