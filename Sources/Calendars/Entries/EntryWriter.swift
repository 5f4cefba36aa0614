import ICalendar
import Rehabilitation

/// Turns entries into calendar components.
struct EntryWriter {
  private let options: CalendarOptions
  private let zone: ZoneRules
  private let stamp: LocalDateTime

  init(publication: Publication, zone: ZoneRules) {
    options = publication.options
    self.zone = zone
    let moment =
      publication.options.stamp ?? Stamp(midnightOf: publication.schedule.plan.enrolment.start)
    stamp = LocalDateTime(secondsSinceEpoch: moment.secondsSinceEpoch)
  }

  func isTodo(_ entry: Publication.Entry) -> Bool {
    options.makesTodo(of: entry.first.session)
  }

  func event(_ entry: Publication.Entry) -> Event {
    let (start, end) = times(of: entry)
    let session = entry.first.session
    var event = Event(
      uid: UID(entry.uid), stamp: moment(of: entry), start: start, end: end,
      summary: entry.summary)
    event.sequence = entry.sequence
    event.lastModified = event.stamp
    event.description = entry.description.isEmpty ? nil : entry.description
    event.status = session.isTentative ? .tentative : .confirmed
    event.transparency =
      start.isDate || session.kind.isRoutine || isOver(session) ? .transparent : .opaque
    event.classification = .private
    event.categories = options.isDiscreet ? [] : [session.kind.category]
    event.color = options.isDiscreet ? nil : session.kind.color
    event.recurrenceRule = rule(of: entry)
    event.alarms = alarms(of: entry, at: start)
    if session.isTentative {
      event.extensions = [
        ExtensionProperty(name: "X-MICROSOFT-CDO-BUSYSTATUS", value: "TENTATIVE")
      ]
    }
    return event
  }

  func todo(_ entry: Publication.Entry) -> Todo {
    let (start, end) = times(of: entry)
    var todo = Todo(
      uid: UID(entry.uid), stamp: moment(of: entry), start: start, due: end,
      summary: entry.summary)
    todo.sequence = entry.sequence
    todo.lastModified = todo.stamp
    todo.description = entry.description.isEmpty ? nil : entry.description
    todo.status = .needsAction
    todo.classification = .private
    todo.categories = options.isDiscreet ? [] : [entry.first.session.kind.category]
    todo.color = options.isDiscreet ? nil : entry.first.session.kind.color
    todo.recurrenceRule = rule(of: entry)
    todo.alarms = alarms(of: entry, at: start)
    return todo
  }

  /// Whether nothing is to be done any more, so that no time is taken and nothing announced.
  private func isOver(_ session: Session) -> Bool {
    options.marksHistory && !session.status.isOpen
  }

  private func moment(of entry: Publication.Entry) -> LocalDateTime {
    entry.changed.map { LocalDateTime(secondsSinceEpoch: $0.secondsSinceEpoch) } ?? stamp
  }

  private func times(of entry: Publication.Entry) -> (start: DateTime, end: DateTime) {
    guard let start = entry.first.start, let end = entry.first.end else {
      let date = entry.first.date
      return (.date(LocalDate(date)), .date(LocalDate(date.advanced(by: 1))))
    }
    return (dateTime(start, in: entry.zone), dateTime(end, in: entry.zone))
  }

  func dateTime(_ moment: CivilDateTime, in name: String? = nil) -> DateTime {
    let local = LocalDateTime(moment)
    let name = name ?? zone.identifier
    return name == "UTC" ? .utc(local) : .zoned(local, zone: name)
  }

  private func rule(of entry: Publication.Entry) -> RecurrenceRule? {
    guard let series = entry.recurrence, let last = entry.sessions.last else { return nil }
    let until = last.start ?? CivilDateTime(minuteNumber: last.date.dayNumber * 1440)
    return rule(series, until: until, last.start != nil, in: entry.zone)
  }

  func rule(
    _ series: SeriesRule, until moment: CivilDateTime, _ hasTime: Bool, in name: String?
  ) -> RecurrenceRule {
    // A name that was published once is a zone: it was one when it was typed.
    let zone = name.flatMap { try? ZoneRules.named($0) } ?? zone
    let until: DateTime =
      hasTime ? .utc(zone.utc(for: LocalDateTime(moment))) : .date(LocalDate(moment.date))
    switch series {
    case .daily(let interval):
      return RecurrenceRule(.daily, interval: interval, end: .until(until))
    case .weekly(let weekdays):
      var rule = RecurrenceRule(.weekly, end: .until(until))
      rule.weekdays = weekdays.map { .every(RecurrenceRule.Weekday($0)) }
      return rule
    }
  }

  /// One alarm for an item with a time: ahead of a session, at the time of a routine.
  private func alarms(of entry: Publication.Entry, at start: DateTime) -> [Alarm] {
    guard let minutes = options.alarmMinutes, !start.isDate, !isOver(entry.first.session)
    else { return [] }
    let ahead = entry.first.session.kind.isRoutine ? 0 : minutes
    return [
      Alarm(description: entry.summary, minutes: -ahead)
    ]
  }
}
