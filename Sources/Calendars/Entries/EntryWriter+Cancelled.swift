import ICalendar

/// Entries that were announced and will not be: same identity, cancelled, no alarm, and a mark in the
/// title for calendars that show no status (CALENDARS 2.2).
extension EntryWriter {
  func event(_ entry: Publication.CancelledEntry) -> Event {
    let (start, end) = times(of: entry.published)
    let stamp = LocalDateTime(secondsSinceEpoch: entry.changed.secondsSinceEpoch)
    var event = Event(
      uid: UID(entry.uid), stamp: stamp, start: start, end: end,
      summary: entry.published.cancelledSummary)
    event.sequence = entry.sequence
    event.lastModified = stamp
    event.status = .cancelled
    event.transparency = .transparent
    event.classification = .private
    event.recurrenceRule = rule(of: entry.published)
    return event
  }

  func todo(_ entry: Publication.CancelledEntry) -> Todo {
    let (start, end) = times(of: entry.published)
    let stamp = LocalDateTime(secondsSinceEpoch: entry.changed.secondsSinceEpoch)
    var todo = Todo(
      uid: UID(entry.uid), stamp: stamp, start: start, due: end,
      summary: entry.published.cancelledSummary)
    todo.sequence = entry.sequence
    todo.lastModified = stamp
    todo.status = .cancelled
    todo.classification = .private
    todo.recurrenceRule = rule(of: entry.published)
    return todo
  }

  private func times(of entry: PublishedEntry) -> (start: DateTime, end: DateTime) {
    guard let start = entry.start else {
      return (.date(LocalDate(entry.date)), .date(LocalDate(entry.date.advanced(by: 1))))
    }
    let end = start.advanced(byMinutes: entry.minutes ?? 0)
    return (dateTime(start, in: entry.zone), dateTime(end, in: entry.zone))
  }

  private func rule(of entry: PublishedEntry) -> RecurrenceRule? {
    entry.recurrence.map { rule($0.rule, until: $0.until, entry.start != nil, in: entry.zone) }
  }
}
