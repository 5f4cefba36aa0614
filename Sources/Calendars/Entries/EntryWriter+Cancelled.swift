import ICalendar
import Wording

/// Entries that were announced and will not be: same identity, cancelled, no alarm, and a mark in the
/// title for calendars that show no status (CALENDARS 2.2).
extension EntryWriter {
  func event(_ entry: Publication.CancelledEntry) -> Event {
    let (start, end) = times(of: entry.published)
    let stamp = LocalDateTime(secondsSinceEpoch: entry.changed.secondsSinceEpoch)
    var event = Event(
      uid: UID(entry.uid), stamp: stamp, start: start, end: end,
      summary: entry.published.cancelledSummary.replacingUntrusted)
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
      summary: entry.published.cancelledSummary.replacingUntrusted)
    todo.sequence = entry.sequence
    todo.lastModified = stamp
    todo.status = .cancelled
    todo.classification = .private
    todo.recurrenceRule = rule(of: entry.published)
    return todo
  }
}
