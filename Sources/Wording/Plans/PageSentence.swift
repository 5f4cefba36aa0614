/// A sentence that stands by itself on a page of the command line.
public enum PageSentence: Sendable {
  /// The journal holds no plan.
  case noPlan
  /// No gate is open.
  case noGate
  /// No session is on a day.
  case emptyDay
  /// No session is on some days.
  case emptyDays
  /// The plans that a journal brought, in a row.
  case imported([String])
  /// The journal has no damage.
  case whole(plans: Int, entries: Int)
  /// How many programme files were checked, and what was found.
  case checked(files: Int, errors: Int, warnings: Int)
  /// Whether all goals of a gate are met.
  case gate(title: String, isPassed: Bool)
  /// A change is stored; the plan whose calendar it alters, if any.
  case stored(calendarOf: String?)
  /// Asks whether to store a change.
  case confirmation
  /// An entry is undone, by its number and what it holds.
  case undone(Int, String)
  /// What was stored together with an entry that is undone: up to six entries, and how many there are.
  case companions([(number: Int, words: String)], count: Int)
  /// A new programme file, and the path by which it is shown.
  case wroteProgram(String, shownAs: String)

  /// The sentence.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noPlan: "No plan yet: '\(steps(.startNamedPlan))' begins one."
    case .noGate: "No gate is open."
    case .emptyDay: "Nothing lies on that day."
    case .emptyDays: "Nothing on these days."
    case .imported([]): "Nothing to add."
    case .imported(let plans): "Added: \(plans.joined(separator: ", "))."
    case .whole(let plans, let entries):
      "The journal is whole: \(counted(plans, "plan")), "
        + (entries == 1 ? "1 entry." : "\(entries) entries.")
    case .checked(let files, let errors, let warnings):
      "\(counted(files, "file")), \(counted(errors, "error")), \(counted(warnings, "warning"))"
    case .gate(let title, let isPassed): "\(title): \(isPassed ? "passed" : "not passed yet")"
    case .stored(nil): "Stored."
    case .stored(let plan?): "Stored. Your calendar: \(steps(.exportCalendar(plan: plan)))"
    case .confirmation: "Store this? [yes/no]"
    case .undone(let number, let words): "Taking back entry \(number): \(words)"
    case .companions(let entries, let count):
      (["Stored in the same moment, and still counting:"]
        + entries.map { "  \($0.number)  \($0.words)" }
        + (count > entries.count ? ["  and \(count - entries.count) more"] : []))
        .joined(separator: "\n")
    case .wroteProgram(let path, let shown):
      "Wrote \(path). Next: \(steps(.checkProgram(path))), \(steps(.showProgram(shown)))"
    }
  }
}
