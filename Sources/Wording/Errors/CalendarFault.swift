/// What is wrong with calendars or with what is known of them.
package enum CalendarFault: Hashable, Sendable {
  /// What was last published of an entry, by its UID, cannot be read.
  case unreadableLedger(uid: String)
  /// A folder holds no calendar.
  case noCalendars(folder: String)

  /// The fault in a sentence.
  package var words: String {
    switch self {
    case .unreadableLedger(let uid): "what the calendar was told of \(uid) cannot be read."
    case .noCalendars(let folder): "no .ics files in \(folder)."
    }
  }
}
