import ICalendar
import Rehabilitation
import Wording

/// Turns entries into calendar components.
///
/// Only what the ledger keeps of an entry is looked at, so that one is written once more as it was.
struct EntryWriter {
  private let zone: ZoneRules
  private let stamp: LocalDateTime

  init(publication: Publication, zone: ZoneRules) {
    self.zone = zone
    let moment =
      publication.options.stamp ?? Stamp(midnightOf: publication.schedule.plan.enrolment.start)
    stamp = LocalDateTime(secondsSinceEpoch: moment.secondsSinceEpoch)
  }

  func event(_ entry: Publication.Entry) -> Event {
    let (start, end) = times(of: entry.published)
    let text = entry.text
    let isOpen = text.outcome == .open
    var event = Event(
      uid: UID(entry.uid), stamp: moment(of: entry), start: start, end: end,
      summary: entry.summary.replacingUntrusted)
    event.sequence = entry.sequence
    event.lastModified = event.stamp
    event.description = text.description.isEmpty ? nil : text.description.replacingUntrusted
    event.status = text.isTentative && isOpen ? .tentative : .confirmed
    event.transparency = text.isBusy && isOpen ? .opaque : .transparent
    event.classification = .private
    event.categories = text.category.map { [$0] } ?? []
    event.color = text.color
    event.recurrenceRule = rule(of: entry.published)
    event.alarms = alarms(of: entry)
    if text.isTentative && isOpen {
      event.extensions = [
        ExtensionProperty(name: "X-MICROSOFT-CDO-BUSYSTATUS", value: "TENTATIVE")
      ]
    }
    return event
  }

  func todo(_ entry: Publication.Entry) -> Todo {
    let (start, end) = times(of: entry.published)
    let text = entry.text
    var todo = Todo(
      uid: UID(entry.uid), stamp: moment(of: entry), start: start, due: end,
      summary: entry.summary.replacingUntrusted)
    todo.sequence = entry.sequence
    todo.lastModified = todo.stamp
    todo.description = text.description.isEmpty ? nil : text.description.replacingUntrusted
    todo.status = .needsAction
    todo.classification = .private
    todo.categories = text.category.map { [$0] } ?? []
    todo.color = text.color
    todo.recurrenceRule = rule(of: entry.published)
    todo.alarms = alarms(of: entry)
    return todo
  }

  private func moment(of entry: Publication.Entry) -> LocalDateTime {
    entry.changed.map { LocalDateTime(secondsSinceEpoch: $0.secondsSinceEpoch) } ?? stamp
  }

  func times(of entry: PublishedEntry) -> (start: DateTime, end: DateTime) {
    guard let start = entry.start, let minutes = entry.minutes else {
      return (.date(LocalDate(entry.date)), .date(LocalDate(entry.date.advanced(by: 1))))
    }
    return (
      dateTime(start, in: entry.zone), dateTime(start.advanced(byMinutes: minutes), in: entry.zone)
    )
  }

  private func dateTime(_ moment: CivilDateTime, in name: String?) -> DateTime {
    let local = LocalDateTime(moment)
    let name = name ?? zone.identifier
    return name == "UTC" ? .utc(local) : .zoned(local, zone: name)
  }

  func rule(of entry: PublishedEntry) -> RecurrenceRule? {
    entry.recurrence.map { rule($0.rule, until: $0.until, entry.start != nil, in: entry.zone) }
  }

  private func rule(
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

  /// One alarm, where nothing is reported yet.
  private func alarms(of entry: Publication.Entry) -> [Alarm] {
    guard let minutes = entry.text.alarm, entry.text.outcome == .open else { return [] }
    return [Alarm(description: entry.summary.replacingUntrusted, minutes: minutes)]
  }
}
