import Rehabilitation

/// What kind of component an entry is; another kind of the same sessions is another entry, since calendars
/// keep events and to-dos, series and single ones apart, and a habit's day is no longer one of its times
/// (CALENDARS 2.1).
struct EntryForm: Hashable, Sendable {
  /// Whether it is a to-do.
  let isTodo: Bool
  /// Whether it is one item of a day for all times of a habit.
  let isHabit: Bool
  /// Whether it recurs.
  let isSeries: Bool
  /// Whether it is of a routine, which usually recurs.
  let isRoutine: Bool

  /// All forms that the sessions of a kind can have.
  static func all(of kind: Activity.Kind) -> [EntryForm] {
    [false, true].flatMap { isTodo in
      [false, true].flatMap { isHabit in
        [false, true].map {
          EntryForm(
            isTodo: isTodo, isHabit: isHabit, isSeries: $0, isRoutine: kind.isRoutine)
        }
      }
    }
  }

  /// What tells its identity from that of the usual form: `.todo`, `.habit`, `.series`, `.single`; empty for
  /// that one.
  var suffix: String {
    (isTodo ? ".todo" : "") + (isHabit ? ".habit" : "")
      + (isSeries == isRoutine ? "" : isSeries ? ".series" : ".single")
  }
}

extension PublishedEntry {
  /// What kind of component it is.
  var form: EntryForm {
    EntryForm(
      isTodo: isTodo, isHabit: isHabit, isSeries: recurrence != nil,
      isRoutine: Activity.Kind(rawValue: kind)?.isRoutine == true)
  }
}
