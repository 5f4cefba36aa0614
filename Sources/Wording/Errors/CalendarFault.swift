/// What is wrong with calendars or with what is known of them.
package enum CalendarFault: Hashable, Sendable {
  /// A folder holds no calendar.
  case noCalendars(folder: String)

  /// The fault in a sentence.
  package var words: String {
    switch self {
    case .noCalendars(let folder): "no .ics files in \(folder)."
    }
  }
}
