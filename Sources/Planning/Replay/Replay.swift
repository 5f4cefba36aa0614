import Rehabilitation

/// A plan as it comes about, entry after entry of its journal.
///
/// A day that is over is never changed by what is told later: each session keeps the place and the
/// doses it had when its time came. What lies ahead follows from all that is known.
struct Replay {
  /// What the journal's entries name but do not hold.
  var inputs: ReplayInputs
  /// The person's choices, as they were adjusted.
  var enrolment: Enrolment
  /// The programmes' stays.
  var timelines: [PhaseTimeline]
  /// The exercises.
  var catalogue: Catalogue
  /// What was told.
  var diary = Diary()
  /// The days on which the plan stands still.
  var pauses = Pauses()
  /// What bears on all doses.
  var context = DoseContext()
  /// The days on which another zone's clock counts.
  var timeZonePeriods = [TimeZonePeriod]()
  /// The places that the person chose.
  var moves = [Session.ID: CivilDateTime]()
  /// What sessions' readings mean.
  var verdicts = [Session.ID: Verdict]()
  /// What a verdict puts off, by the session or the morning it is about.
  var rests = [Rest.Origin: [Rest]]()
  /// The sessions that fell to a rest, with the day after it.
  var rested = [Session.ID: CivilDate]()
  /// The flag that stopped the plan, until it is reviewed.
  var lock: Lock?
  /// The flags that somebody should look at.
  var concerns = Concerns()
  /// The day since which an urgent flag lets no dose rise.
  var frozenSince: CivilDate?
  /// The day on or after which nothing lies.
  var end: CivilDate?
  /// The adjustments, in order.
  var adjustments = [JournalEntry]()

  /// What has come to pass, in order of time.
  private(set) var past = [Awaited]()
  private(set) var positions = [Session.ID: Int]()
  private var lastOrdinals = [String: Int]()
  /// What came to pass until an entry was undone, and stays so; in order of time.
  var settled = [Awaited]()[...]
  /// The moment until which ``settled`` holds.
  var settledUntil: CivilDateTime?
  /// The moment up to which everything has come to pass.
  private(set) var boundary: CivilDateTime

  /// The doses of each activity in each stay.
  var doseHistories = [DoseHistory.Key: DoseHistory]()
  /// The sessions that each activity had before its programme's current stay.
  var ordinals: [[String: Int]]
  /// What lies ahead, in order of time; a slice, since its first sessions leave it day by day.
  var ahead = [Awaited]()[...]
  var unplaced = [UnplacedSession]()
  var unplanned = [Plan.Unplanned]()
  /// Whether what lies ahead must be laid out anew.
  var isDirty = true

  /// A session that lies ahead, in its place.
  struct Awaited {
    var placed: PlacedSession
    /// The programme and the stay, by their positions.
    let timeline: Int, stay: Int
    /// The dose history that its doses come from; `nil` for a gate's checkpoint.
    let doseHistory: DoseHistory.Key?
    /// The week of the stay, from 1.
    let week: Int

    init(_ entry: SessionOutline.Entry, at placed: PlacedSession) {
      self.placed = placed
      timeline = entry.timeline
      stay = entry.stay
      doseHistory = entry.doseHistory
      week = entry.week
    }

    /// The start; midnight for an item of the whole day.
    var start: CivilDateTime { placed.start ?? CivilDateTime(placed.date, TimeOfDay(0)) }

    /// The moment by which it has come to pass.
    var moment: CivilDateTime {
      placed.start ?? CivilDateTime(placed.date, TimeOfDay(0)).advanced(byMinutes: 1439)
    }
  }

  /// A plan that begins.
  ///
  /// - Throws: ``PlanError`` where a choice fits none of the programmes.
  init(
    _ enrolment: Enrolment, edition: ProgramEdition, inputs: ReplayInputs, at moment: CivilDateTime?
  ) throws(PlanError) {
    try Plan.check(enrolment, against: edition.programs)
    self.inputs = inputs
    self.enrolment = enrolment
    catalogue = edition.catalogue
    var timelines = [PhaseTimeline]()
    for program in edition.programs {
      let origin = try program.firstDay(in: enrolment)
      let timeline = PhaseTimeline(program, from: origin, until: enrolment.start)
      guard let end = timeline.ahead(pauses).last?.days.last, end >= enrolment.start else {
        throw .endsBeforeStart(
          program: program.id, end: (timeline.end() ?? origin).advanced(by: -1))
      }
      guard end.advanced(by: 1).components.year < 9999 else { throw .tooLate }
      timelines.append(timeline)
    }
    self.timelines = timelines
    ordinals = timelines.map { _ in [:] }
    diary.usualPain = enrolment.usualPain
    let start = CivilDateTime(enrolment.start, TimeOfDay(0))
    // On the first day only what is still to come is planned; a start in the past is caught up.
    boundary = moment.map { $0.date == enrolment.start ? $0 : start } ?? start
    for index in timelines.indices { countSessions(before: index) }
  }

  /// The day that is still open.
  var today: CivilDate { boundary.date }

  /// Whether a session has come to pass.
  func isPast(_ session: Session.ID) -> Bool { positions[session] != nil }

  /// How a programme's activities are called.
  func names(of timeline: Int) -> ActivityNames {
    ActivityNames(
      timeline: timeline, program: timelines.count > 1 ? timelines[timeline].program.id : nil)
  }

  /// What an outline of the rest of the plan looks at.
  var outlineContext: SessionOutline.Context {
    SessionOutline.Context(
      enrolment: enrolment, pauses: pauses, today: today, isPast: { positions[$0] != nil },
      lastOrdinal: { lastOrdinals[$0] ?? 0 })
  }

  /// Counts the sessions of the stays before the current one, as far as nobody has.
  private mutating func countSessions(before index: Int) {
    let timeline = timelines[index]
    for position in timeline.stays.indices.dropLast() {
      let stay = timeline.stays[position]
      let laid = PhaseTimeline.Laid(
        index: position, stay: stay, phase: timeline.program.phases[stay.phase],
        days: timeline.days(of: stay, pauses))
      let outline = SessionOutline(
        timeline, names: names(of: index), ordinals: ordinals[index], in: outlineContext)
      ordinals[index] = outline.ordinals(after: laid)
    }
  }

  /// Writes a session into the past.
  mutating func settle(_ session: Awaited) {
    let id = session.placed.session.id
    positions[id] = past.count
    lastOrdinals[id.activity] = max(lastOrdinals[id.activity] ?? 0, id.ordinal)
    past.append(session)
  }

  /// Moves the boundary on.
  mutating func close(upTo moment: CivilDateTime) {
    boundary = max(boundary, moment)
  }
}
