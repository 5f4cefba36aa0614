import Calendars
import Planning
import Rehabilitation
import Wording

/// What a person did to an entry in the calendar, and what the plan would make of it.
public struct CalendarProposal: Sendable {
  /// What the plan would make of it.
  public enum Step: Sendable {
    /// A change of the plan.
    case adjust(Adjustment)
    /// A report of a session.
    case log(SessionReport)
    /// A value of a measure.
    case measure(MeasureReading)
    /// A past session that is gone from the calendar: it may have been done, or left out.
    case ask(Session.ID)
    /// Nothing: what the plan says is put back.
    case refuse(PullSentence.Refusal)
  }

  /// What was done in the calendar.
  public let edit: CalendarEdit
  /// What was done, a sentence each.
  public let deeds: [PullSentence]
  /// What the plan would make of it, in order.
  public let steps: [Step]

  /// Whether a person has to say what is meant.
  public var isQuestion: Bool {
    edit.isGuess
      || steps.contains { step in
        if case .ask = step { true } else { false }
      }
  }

  /// Whether the plan takes none of it over.
  public var isRefused: Bool {
    steps.allSatisfy { step in
      if case .refuse = step { true } else { false }
    }
  }
}

extension CalendarProposal {
  /// What the plan would make of a change in the calendar.
  ///
  /// - Parameters:
  ///   - edit: The change.
  ///   - schedule: The plan as it stands.
  ///   - now: What would be published of the entry; `nil` where it falls away.
  ///   - notation: How times are written.
  init(
    _ edit: CalendarEdit, in schedule: Schedule, now: PublishedEntry?, shown notation: Notation
  ) {
    self.edit = edit
    let reader = ProposalReader(
      schedule: schedule, edit: edit, hasChanged: now.map { !$0.liesLike(edit.told) } ?? true,
      notation: notation)
    // What the plan took over before comes again with what is filled in later.
    let new = edit.deeds.filter { !reader.isPlanned($0) }
    let told = new.isEmpty ? edit.deeds : new
    deeds = told.map(reader.sentence)
    steps = told.flatMap(reader.steps)
  }
}

/// Reads what was done to one entry as steps of a plan.
private struct ProposalReader {
  let schedule: Schedule
  let edit: CalendarEdit
  /// Whether the plan has moved the entry since it was told.
  let hasChanged: Bool
  let notation: Notation

  private func placed(_ id: Session.ID) -> PlacedSession? {
    schedule.planned.first { $0.session.id == id }
  }

  private func name(_ id: Session.ID) -> String {
    if edit.told.isHabit { return "\(edit.told.title), \(day(of: id).withWeekday)" }
    guard let placed = placed(id) else { return edit.told.title }
    return "\(placed.session.title), \(placed.when(in: notation))"
  }

  /// A moment on the plan's clock; `nil` for a whole day.
  private func local(_ moment: EntryCopy.Moment, of id: Session.ID) -> CivilDateTime? {
    guard case .instant(let minute) = moment else { return nil }
    let zone =
      placed(id).flatMap { schedule.plan.zone(of: $0) } ?? schedule.plan.enrolment.zone
    return (try? PlanZone(zone))?.wallClock(at: minute * 60)
  }

  private var now: CivilDateTime {
    schedule.plan.course.moment ?? CivilDateTime(schedule.plan.today, TimeOfDay(0))
  }

  private func isPast(_ placed: PlacedSession) -> Bool {
    placed.start.map { $0 < now } ?? (placed.date < now.date)
  }

  /// The day of a session of the entry.
  private func day(of id: Session.ID) -> CivilDate { placed(id)?.date ?? edit.told.date }

  /// All sessions of a day that an entry stands for.
  ///
  /// Of a habit these are its times, and what is worn all day with it. A measure that rides on a session is no
  /// part of it: who takes the session out still measures.
  private func members(with id: Session.ID) -> [PlacedSession] {
    guard let placed = placed(id) else { return [] }
    guard let gathered = edit.told.gathered, edit.told.isHabit || placed.session.kind == .aid
    else { return [placed] }
    let activities = Set(gathered + [id.activity])
    return schedule.planned.filter {
      $0.date == placed.date && activities.contains($0.session.id.activity)
    }
  }

  /// The times of a habit that have come and of which nothing is reported; the first one where none has come.
  private func due(with id: Session.ID) -> [PlacedSession] {
    let own = members(with: id).filter { $0.session.id.activity == id.activity }
    let due = own.filter { isPast($0) && $0.session.isOpen }
    return due.isEmpty ? Array(own.prefix(1)) : due
  }

  // MARK: What was done

  /// Whether the plan has a session where the calendar put it.
  func isPlanned(_ deed: CalendarEdit.Deed) -> Bool {
    guard case .moved(let id, let moment) = deed, let placed = placed(id) else { return false }
    switch moment {
    case .day(let date): return placed.start == nil && placed.date == date
    case .instant: return placed.start.map { $0 == local(moment, of: id) } ?? false
    }
  }

  func sentence(_ deed: CalendarEdit.Deed) -> PullSentence {
    switch deed {
    case .moved(let id, let moment):
      let to: String =
        switch moment {
        case .day(let date): date.withWeekday
        case .instant: local(moment, of: id)?.words(in: notation) ?? ""
        }
      let title = placed(id)?.session.title ?? edit.told.title
      return .moved(title, from: edit.told.when(in: notation), to: to)
    case .lasting(let id, let minutes):
      return .lasting(name(id), minutes, planned: edit.told.minutes)
    case .removed(let id, _): return .removed(name(id))
    case .done(let id): return .done(name(id))
    case .answered(let id, let answer): return .answered(name(id), answer.words)
    case .renamed(let id, let title): return .renamed(name(id), title)
    case .reshaped(let id): return .reshaped(placed(id)?.session.title ?? edit.told.title)
    }
  }

  // MARK: What it would mean

  func steps(_ deed: CalendarEdit.Deed) -> [CalendarProposal.Step] {
    switch deed {
    case .moved(let id, let moment):
      guard let placed = placed(id) else { return [.refuse(.gone)] }
      if edit.told.isHabit { return [.refuse(.habit)] }
      if hasChanged { return [.refuse(.journalWins)] }
      if isPast(placed) { return placed.session.isOpen ? [.ask(id)] : [.refuse(.journalWins)] }
      guard placed.start != nil, let start = local(moment, of: id) else {
        return [.refuse(.wholeDay)]
      }
      return [.adjust(.move(session: id, to: start))]
    case .lasting(let id, let minutes):
      guard let placed = placed(id) else { return [.refuse(.gone)] }
      if edit.told.isHabit { return [.refuse(.habit)] }
      guard isPast(placed), ExtraSession.lengths.contains(minutes) else {
        return [.refuse(.length)]
      }
      var report = SessionReport("\(id)")
      report.minutes = minutes
      return [.log(report)]
    case .removed(let id, _):
      guard let placed = placed(id) else { return [.refuse(.gone)] }
      if hasChanged { return [.refuse(.journalWins)] }
      let open = members(with: id).filter(\.session.isOpen)
      guard !open.isEmpty else { return [.refuse(.journalWins)] }
      // Of a habit's day what is over is over; of a day that is over it is asked.
      let ahead = open.filter { !isPast($0) }
      guard ahead.isEmpty || isPast(placed) && !edit.told.isHabit else {
        return ahead.map { .adjust(.skip(session: $0.session.id)) }
      }
      return open.map { .ask($0.session.id) }
    case .done(let id):
      guard placed(id) != nil else { return [.refuse(.gone)] }
      guard edit.told.isHabit else { return [.log(SessionReport(doneWhole: id))] }
      return due(with: id).map { .log(SessionReport(doneWhole: $0.session.id)) }
    case .answered(let id, let answer):
      guard let placed = edit.told.isHabit ? due(with: id).last : placed(id) else {
        return [.refuse(.gone)]
      }
      return steps(answer, of: placed)
    case .renamed: return [.refuse(.title)]
    case .reshaped: return [.refuse(.series)]
    }
  }

  private func steps(
    _ answer: EntryAnswer, of placed: PlacedSession
  ) -> [CalendarProposal.Step] {
    if let text = answer.unread.first { return [.refuse(.unread(text))] }
    var steps = answer.measures.map { value -> CalendarProposal.Step in
      var reading = MeasureReading(
        measure: value.measure, value: value.value, date: min(placed.date, now.date))
      reading.otherSide = value.other
      return .measure(reading)
    }
    guard !answer.readings.isEmpty || answer.isSkipped else { return steps }
    var report = SessionReport("\(placed.session.id)")
    report.before = answer.readings[.before]
    report.pain = answer.readings[.during]
    report.morning = answer.readings[.morning]
    report.effort = answer.readings[.effort]
    report.donePercent = answer.readings[.done]
    report.swelling = answer.readings[.swelling]
    report.isSkipped = answer.isSkipped
    steps.append(.log(report))
    return steps
  }
}

extension SessionReport {
  /// A report that a session was done as it was planned, with no word on how the knee took it.
  init(doneWhole session: Session.ID) {
    self.init("\(session)")
    donePercent = 100
  }
}

extension Session {
  fileprivate var isOpen: Bool { status.isOpen || status == .missed }
}

extension EntryAnswer {
  /// What was filled in, in words.
  fileprivate var words: [String] {
    let named = AnswerLine.names.sorted { $0.key < $1.key }
    let told = DiaryLine.Field.allCases.compactMap { field in
      readings[field].map { value in
        "\(named.first { $0.value == field }?.key ?? field.rawValue) \(value)"
          + (field == .done ? " %" : "")
      }
    }
    return told
      + measures.map { "\($0.measure) \($0.value)" + ($0.other.map { " / \($0)" } ?? "") }
      + (isSkipped ? ["skipped"] : []) + unread.map { "'\($0)'" }
  }
}
