import JournalStore

/// A sentence that stands by itself on a page of the command line.
public enum PageSentence: Sendable {
  /// The journal holds no plan.
  case noPlan
  /// The journal holds plans, and none that was asked for.
  case noneFound
  /// There is no plan yet, and nothing was asked for.
  case welcome
  /// No gate is open.
  case noGate
  /// No session is on a day.
  case emptyDay
  /// No session is on some days.
  case emptyDays
  /// The plans that a journal brought, in a row.
  case imported([String])
  /// Calendars in an exported journal are not taken over.
  case leftCalendars(ImportedPlans)
  /// The journal has no damage.
  case whole(plans: Int, entries: Int)
  /// A plan cannot be opened, with the reason in words.
  case unopened(String, String)
  /// How many more values count as not logged than are listed.
  case moreNotes(Int)
  /// A plan cannot be opened, as a line among those of other plans.
  case unopenedLine(String)
  /// What can be read of a plan of a damaged journal was written to a new one.
  case saved(SavedPlan)
  /// What could be read of a damaged journal lies in a new file.
  case repaired(String)
  /// How many programme files were checked, and what was found.
  case checked(files: Int, errors: Int, warnings: Int)
  /// Whether all goals of a gate are met.
  case gate(title: String, isPassed: Bool)
  /// A change is stored; what brings the calendars that it alters up to date, if any.
  case stored(calendar: NextStep?)
  /// Asks whether to store a change.
  case confirmation
  /// An entry is undone, by its number and what it holds.
  case undone(Int, String)
  /// So many entries that were taken over from a calendar at once are undone.
  case undoneTogether(Int)
  /// What was stored together with an entry that is undone: up to six entries, and how many there are.
  case companions([(number: Int, words: String)], count: Int)
  /// Which of the listed measures a plan asks for, and how many.
  case askedMeasures(of: String, Int)
  /// A plan has another name.
  case renamed(String, to: String)
  /// A plan is put away, and the name that it is kept by.
  case archived(String, as: String)
  /// No plan is put away.
  case noArchive
  /// Calendars that still hold entries of a plan that is to be erased, by file or name.
  case stillPublished(String, [String])
  /// Calendar files that were emptied.
  case emptied([String])
  /// A calendar that is to have neutral titles was told others before.
  case toldTitles
  /// Asks for the name of a plan that is to be erased.
  case confirmForgetting(String)
  /// A setting has another value.
  case set(Setting, value: String)
  /// A setting has its usual value again.
  case unset(Setting)
  /// A part of the head of sheets is another one.
  case setHead(LetterheadPart, shown: String)
  /// A part of the head of sheets is left out again.
  case unsetHead(LetterheadPart)
  /// A plan is erased.
  case forgotten(String)
  /// A new programme file, and the path by which it is shown.
  case wroteProgram(String, shownAs: String)

  /// The sentence.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noPlan: "No plan yet: '\(steps(.startNamedPlan))' begins one."
    case .noneFound: "No plan is like that."
    case .welcome:
      """
      No plan yet. Find a programme: \(steps(.findPrograms("worn knee")))
      Begin one: \(steps(.startNamedPlan))
      All commands: \(steps(.help))
      """
    case .noGate: "No gate is open."
    case .emptyDay: "Nothing lies on that day."
    case .emptyDays: "Nothing on these days."
    case .imported([]): "Nothing to add."
    case .imported(let plans): "Added: \(plans.joined(separator: ", "))."
    case .leftCalendars(let imported):
      "\(counted(imported.leftCalendars, "calendar")) of another machine left out. To write one here: "
        + steps(.exportCalendar(plan: imported.names.first ?? ""))
    case .whole(let plans, let entries):
      "The journal is whole: \(counted(plans, "plan")), "
        + (entries == 1 ? "1 entry." : "\(entries) entries.")
    case .unopened(let name, let reason):
      reason.withoutLineEnd
        + "\nOther plans are not affected. Keep a copy: '\(steps(.exportPlan(name)))'. "
        + "Then put it away: '\(steps(.archivePlan(name)))', or erase it: '\(steps(.forgetPlan(name)))'."
    case .unopenedLine(let name): "! \(name)  cannot be opened"
    case .moreNotes(let count):
      "\(counted(count, "more value")) like this: '\(steps(.checkJournal))' lists all."
    case .saved(let plan): plan.words
    case .repaired(let file):
      "The journal itself is as it was. Look at the new one with '\(steps(.journal)) \(file)' before you put it in "
        + "the old one's place."
    case .checked(let files, let errors, let warnings):
      "\(counted(files, "file")), \(counted(errors, "error")), \(counted(warnings, "warning"))"
    case .gate(let title, let isPassed): "\(title): \(isPassed ? "passed" : "not passed yet")"
    case .stored(nil): "Stored."
    case .stored(let step?): "Stored. Your calendar: \(steps(step))"
    case .confirmation: "Store this? [yes/no]"
    case .undone(let number, let words): "Taking back entry \(number): \(words)"
    case .undoneTogether(let count):
      "Taking back \(count) entries that were taken over from the calendar at once"
    case .companions(let entries, let count):
      (["Stored in the same moment, and still counting:"]
        + entries.map { "  \($0.number)  \($0.words)" }
        + (count > entries.count ? ["  and \(count - entries.count) more"] : []))
        .joined(separator: "\n")
    case .askedMeasures(let plan, let count):
      count == 0
        ? "'\(plan)' asks for none of them." : "'\(plan)' asks for those with a star."
    case .renamed(let plan, let name): "'\(plan)' is now '\(name)'."
    case .archived(let plan, let kept):
      "Archived: '\(plan)' is kept as '\(kept)', and its name is free. "
        + "To bring it back: \(steps(.renamePlan(kept, to: plan)))"
    case .noArchive: "No plan is archived."
    case .stillPublished(let plan, let names):
      "These calendars still hold entries of '\(plan)': \(names.joined(separator: ", ")). Files that were "
        + "handed out or imported elsewhere are beyond reach."
    case .emptied(let files):
      "Took all entries off \(files.joined(separator: ", ")): import \(files.count == 1 ? "it" : "them") once more."
    case .toldTitles:
      "Note: this calendar was told full titles before, and its entries keep their names inside. For neutral "
        + "ones alone, use a new calendar: \(steps(.newTarget))"
    case .confirmForgetting(let plan):
      "This erases '\(plan)' with its whole history, for good. Type its name to go on:"
    case .set(let setting, let value):
      "'\(setting.rawValue)' is now \(value). Calendars follow with their next export, from today on."
    case .unset(let setting):
      "'\(setting.rawValue)' is \(setting.values[0]) again, as it is by default. Calendars follow with their "
        + "next export, from today on."
    case .setHead(let part, let shown):
      "'\(part.rawValue)' is now \(shown). Every sheet that is printed from now on has it in its head."
    case .unsetHead(let part):
      "'\(part.rawValue)' is no longer set. Sheets have \(part == .logo ? "no logo" : "a line to write it by hand")."
    case .forgotten(let plan): "'\(plan)' is erased."
    case .wroteProgram(let path, let shown):
      "Wrote \(path). Next: \(steps(.checkProgram(path))), \(steps(.showProgram(shown)))"
    }
  }
}
