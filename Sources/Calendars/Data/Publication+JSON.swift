import FoundationEssentials
import ICalendar
import Rehabilitation
import Wording

extension Publication {
  /// The sessions as JSON, with sorted keys and a newline at the end.
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

  private func document(
    offering steps: NextStepWording, _ showsPlaces: Bool
  ) -> SessionDocument {
    let enrolment = schedule.plan.enrolment
    let sessions = entries.flatMap { entry in
      entry.sessions.map { (placed: $0, part: part(of: $0, in: entry, showsPlaces)) }
    }
    .sorted { $0.placed < $1.placed }
    let gone = toldCancelled.flatMap(parts)
    return SessionDocument(
      plan: SessionDocument.PlanPart(
        name: enrolment.name, programs: schedule.plan.programs.map(\.id),
        start: enrolment.start.description, zone: enrolment.zone,
        knee: enrolment.knee?.rawValue),
      sessions: (sessions.map(\.part) + gone),
      unplaced: schedule.unplaced.map {
        SessionDocument.UnplacedPart(
          id: $0.id, title: $0.title, reason: $0.reason.words(offering: steps),
          subject: $0.reason.subject)
      })
  }

  /// The sessions of an entry that will not be.
  private func parts(of entry: CancelledEntry) -> [SessionDocument.SessionPart] {
    let published = entry.published
    return published.dates.map { date in
      let start = published.start.map { CivilDateTime(date, $0.time).description }
      return SessionDocument.SessionPart(
        id: published.session.description, uid: entry.uid, sequence: entry.sequence,
        status: Session.Status.cancelled.rawValue, program: published.program,
        phase: published.phase,
        week: published.week, date: date.description, start: start, zone: published.zone,
        allDay: start == nil ? true : nil,
        minutes: published.minutes,
        recurrence: published.recurrence == nil ? nil : start ?? date.description,
        title: options.isDiscreet ? published.cancelledSummary : published.title,
        summary: published.cancelledSummary, kind: published.kind, load: published.load,
        reason: nil, items: [])
    }
  }

  private func part(
    of placed: PlacedSession, in entry: Entry, _ showsPlaces: Bool
  ) -> SessionDocument.SessionPart {
    let session = placed.session
    let start = placed.start?.description
    return SessionDocument.SessionPart(
      id: session.id.description, uid: entry.uid, sequence: entry.sequence,
      status: session.status.rawValue, program: session.program,
      phase: session.phase, week: session.week, date: placed.date.description, start: start,
      zone: entry.zone, allDay: start == nil ? true : nil, minutes: session.minutes,
      recurrence: entry.recurrence == nil
        ? nil : placed.inSeries.start?.description ?? placed.date.description,
      title: options.isDiscreet ? entry.summary : session.title, summary: entry.summary,
      kind: session.kind.rawValue,
      load: session.load.rawValue, reason: showsPlaces ? placed.note?.reason() : nil,
      items: options.isDiscreet ? [] : session.items.map(SessionDocument.ItemPart.init))
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
