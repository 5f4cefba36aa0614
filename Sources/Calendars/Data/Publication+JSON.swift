import FoundationEssentials
import ICalendar
import Planning
import Rehabilitation
import Wording

extension Publication {
  /// What stands in the calendar as JSON, an item for each entry and day, with sorted keys and a newline at the end.
  ///
  /// - Parameters:
  ///   - steps: How a reason for having no place names what can be changed.
  ///   - showsPlaces: Whether each session has the reason for its day and time.
  /// - Returns: The text.
  public func json(
    offering steps: NextStepWording = .plain, showsPlaces: Bool = false
  ) -> String {
    encodedJSON(document(offering: steps, showsPlaces))
  }

  /// The sessions as a value of the same form, to stand within other JSON.
  package func sessionData(
    offering steps: NextStepWording, showsPlaces: Bool
  ) -> any Encodable & Sendable {
    document(offering: steps, showsPlaces)
  }

  private func document(
    offering steps: NextStepWording, _ showsPlaces: Bool
  ) -> SessionDocument {
    let sessions = entries.flatMap { entry in
      entry.days.map { (placed: $0.shown, part: part(of: $0, in: entry, showsPlaces)) }
    }
    .sorted { $0.placed < $1.placed }
    let gone = toldCancelled.filter(isTold).flatMap(parts)
    return SessionDocument(
      plan: planPart, sessions: sessions.map(\.part) + gone,
      unplaced: schedule.unplaced.map { session in
        SessionDocument.UnplacedPart(
          id: options.isDiscreet ? "" : session.id,
          title: options.isDiscreet ? EntryText.neutralTitle : session.title,
          reason: options.isDiscreet ? "" : session.reason.words(offering: steps),
          subject: options.isDiscreet ? nil : session.reason.subject)
      })
  }

  private var planPart: SessionDocument.PlanPart {
    let enrolment = schedule.plan.enrolment
    let isDiscreet = options.isDiscreet
    return SessionDocument.PlanPart(
      name: isDiscreet ? EntryText.neutralName : enrolment.name,
      programs: isDiscreet ? [] : schedule.plan.programs.map(\.id),
      start: enrolment.start.description, zone: enrolment.zone,
      knee: isDiscreet ? nil : enrolment.knee?.rawValue)
  }

  /// Whether an entry that will not be may be named: where nothing is to be known of the plan, one whose
  /// identity speaks of it may not.
  private func isTold(_ entry: CancelledEntry) -> Bool {
    !options.isDiscreet
      || SessionUID.isText(
        entry.uid, of: entry.published.session, plan: schedule.plan.enrolment.identity,
        isDiscreet: true)
  }

  /// The sessions of an entry that will not be.
  private func parts(of entry: CancelledEntry) -> [SessionDocument.SessionPart] {
    let published = entry.published
    return published.dates.map { date in
      let start = published.start.map { CivilDateTime(date, $0.time).description }
      return SessionDocument.SessionPart(
        id: identity(of: published.session), uid: entry.uid, sequence: entry.sequence,
        status: Session.Status.cancelled.rawValue,
        program: options.isDiscreet ? "" : published.program,
        phase: options.isDiscreet ? "" : published.phase,
        week: published.week, date: date.description, start: start, zone: published.zone,
        allDay: start == nil ? true : nil, times: nil,
        minutes: published.minutes,
        recurrence: published.recurrence == nil ? nil : start ?? date.description,
        title: options.isDiscreet ? published.cancelledSummary : published.title,
        summary: published.cancelledSummary,
        kind: options.isDiscreet ? "" : published.kind,
        load: options.isDiscreet ? "" : published.load, reason: nil, items: [])
    }
  }

  private func part(
    of day: EntryDay, in entry: Entry, _ showsPlaces: Bool
  ) -> SessionDocument.SessionPart {
    let placed = day.shown
    let session = placed.session
    let start = placed.start?.description
    return SessionDocument.SessionPart(
      id: identity(of: session.id), uid: entry.uid, sequence: entry.sequence,
      status: session.status.rawValue, program: options.isDiscreet ? "" : session.program,
      phase: options.isDiscreet ? "" : session.phase, week: session.week,
      date: placed.date.description, start: start,
      zone: entry.zone, allDay: start == nil ? true : nil,
      times: day.isHabit ? day.times.sorted().map(\.description) : nil, minutes: session.minutes,
      recurrence: entry.recurrence == nil
        ? nil : placed.inSeries.start?.description ?? placed.date.description,
      title: options.isDiscreet ? entry.summary : entry.published.title, summary: entry.summary,
      kind: options.isDiscreet ? "" : session.kind.rawValue,
      load: options.isDiscreet ? "" : session.load.rawValue,
      reason: showsPlaces && !options.isDiscreet ? placed.note?.reason() : nil,
      items: options.isDiscreet ? [] : items(of: day))
  }

  /// What is done on a day of an entry, and what rides on it.
  private func items(of day: EntryDay) -> [SessionDocument.ItemPart] {
    day.content.items.map { SessionDocument.ItemPart($0) }
      + day.content.riders.flatMap(SessionDocument.ItemPart.items)
  }
}

extension Publication {
  /// The identity of a session in data: where nothing is to be known of it, one that names neither plan nor
  /// activity.
  func identity(of session: Session.ID) -> String {
    guard options.isDiscreet else { return session.description }
    let uid = SessionUID.text(
      plan: schedule.plan.enrolment.identity, session: session, isDiscreet: true)
    return String(uid.prefix { $0 != "@" })
  }
}

extension SessionDocument.ItemPart {
  fileprivate init(_ item: SessionItem) {
    let counted = item.dose?.work.setsAndRepetitions
    self.init(
      role: item.role.rawValue, exercise: item.exercise, name: item.name,
      side: item.side?.rawValue, dose: item.dose?.description, sets: counted?.sets,
      repetitions: counted?.repetitions, note: item.note,
      source: item.citations.map(\.description).joined(separator: ", "),
      uncertain: item.isUncertain ? true : nil)
  }

  /// The items of what rides on an entry: of a measure one for each value, of anything else itself.
  fileprivate static func items(of rider: PlacedSession) -> [SessionDocument.ItemPart] {
    let session = rider.session
    let isMeasure = session.kind == .measurement
    func item(_ name: String, measure: String?) -> SessionDocument.ItemPart {
      SessionDocument.ItemPart(
        role: isMeasure ? "measure" : "habit", exercise: nil, name: name, side: nil,
        dose: session.items.first?.dose?.description, sets: nil, repetitions: nil,
        note: session.guidance.isEmpty ? nil : session.guidance.joined(separator: " "),
        source: session.items.flatMap(\.citations).map(\.description).joined(separator: ", "),
        uncertain: session.items.contains(where: \.isUncertain) ? true : nil, measure: measure,
        session: session.id.description, status: session.status.rawValue,
        start: rider.start?.time.description)
    }
    let measures = session.measures
    guard measures.isEmpty else { return measures.map { item($0.name, measure: $0.id) } }
    return [item(session.title, measure: isMeasure ? session.id.activity : nil)]
  }
}

/// A value as JSON for people and tools: indented, keys sorted, a newline at the end.
public func encodedJSON(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(value) else {
    preconditionFailure("\(type(of: value)) holds what JSON cannot say")
  }
  // What a terminal would obey is escaped as JSON has it: the values are the same.
  return String(decoding: data, as: UTF8.self).printableJSON + "\n"
}
