import Rehabilitation

/// What kind of component an entry is; another kind of the same sessions is another entry, since calendars
/// keep events and to-dos, series and single ones apart (CALENDARS 2.1).
struct EntryForm: Hashable, Sendable {
  /// Whether it is a to-do.
  let isTodo: Bool
  /// Whether it recurs.
  let isSeries: Bool
  /// Whether it is of a routine, which usually recurs.
  let isRoutine: Bool

  /// All forms that the sessions of a kind can have.
  static func all(of kind: Activity.Kind) -> [EntryForm] {
    [false, true].flatMap { isTodo in
      [false, true].map {
        EntryForm(isTodo: isTodo, isSeries: $0, isRoutine: kind.isRoutine)
      }
    }
  }

  /// What tells its identity from that of the usual form: `.todo`, `.series`, `.single`; empty for that one.
  var suffix: String {
    (isTodo ? ".todo" : "") + (isSeries == isRoutine ? "" : isSeries ? ".series" : ".single")
  }
}

extension PublishedEntry {
  /// What kind of component it is.
  var form: EntryForm {
    EntryForm(
      isTodo: isTodo, isSeries: recurrence != nil,
      isRoutine: Activity.Kind(rawValue: kind)?.isRoutine == true)
  }
}
