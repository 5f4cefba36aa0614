import Rehabilitation

/// The sentences and half sentences of sheets that hold a plan's or a programme's own facts.
package enum SheetSentence {
  /// An answer that is taken where none was given.
  package static func assumed(_ answer: String) -> String { "\(answer) (not said, so assumed)" }

  /// What is done at which pain; of which programme, where a plan has several.
  package static func pain(_ limits: PainLimits, of program: String? = nil) -> String {
    "Pain of 0-10\(program.map { ", \($0)" } ?? ""): \(limits.sentence)"
  }

  /// What is done at which pain in one phase of a programme.
  package static func painInPhase(_ limits: PainLimits) -> String {
    "In this phase, pain of 0-10: \(limits.sentence)"
  }

  /// The same on a page that has explained the scale.
  package static func painInPhaseOfPage(_ limits: PainLimits) -> String {
    "In this phase: pain \(limits.sentence)"
  }

  /// What a programme is for.
  package static func purpose(_ conditions: [String]) -> String {
    "For: \(conditions.map(\.spaced).joined(separator: ", "))."
  }

  /// How long a programme lasts, and who clears it.
  package static func length(of program: Program) -> String { "Lasts \(lengthAlone(of: program))" }

  /// The same below a title.
  package static func lengthAlone(of program: Program) -> String {
    "\(counted(program.weeks, "week")). \(program.clearanceSentence)"
  }

  /// The day of printing.
  package static func printed(on date: CivilDate) -> String { "printed \(date.long)" }

  /// The day of printing, below a page.
  package static func printedBelow(on date: CivilDate) -> String { "Printed \(date.long)" }

  /// What stands before the number of a page, and between it and the number of all.
  package static let page = (before: "Page ", between: " of ")

  /// A line to write on by hand, in text.
  package static let lineToFill = "_______________"

  /// Whose page it is, below each page: the name or a line to write it, and what the sheet is called.
  package static func below(person: String?, _ title: String) -> String {
    "\(person.map { $0.shortened(to: 40) } ?? "\(SheetLabel.person) \(lineToFill)") · "
      + title.shortened(to: 48)
  }

  /// The number to call in an emergency.
  package static func emergency(_ number: String) -> String { "Emergency: \(number)" }

  /// The heading of a phase.
  package static func phase(_ number: Int, _ title: String, length: String) -> String {
    "Phase \(number): \(title) (\(length))"
  }

  /// What a week's grid shows, for those who cannot see it.
  package static func grid(ofWeek number: Int) -> String {
    "Week \(number): what to do on each day"
  }

  /// The phases of a timeline with their lengths in days, for those who cannot see it.
  package static func timeline(weeks: Int, days: [Int]) -> String {
    "\(counted(weeks, "week")) in \(counted(days.count, "phase")): "
      + days.enumerated().map { "\($0 + 1), \(counted($1, "day"))" }.joined(separator: "; ")
  }

  /// What goes on as before.
  package static func asBefore(_ title: String) -> String { "\(title), as before" }

  /// Several things that go on as before.
  package static func asBefore(_ titles: [String]) -> String {
    "As before: \(titles.joined(separator: "; "))"
  }

  /// Something that takes another's place.
  package static func name(_ name: String, insteadOf other: String) -> String {
    "\(name) (instead of \(other))"
  }

  /// Something that is done only by choice.
  package static func chosen(_ title: String) -> String { "\(title) (if chosen)" }

  /// A figure on which sources disagree, with the mark of a footnote.
  package static func uncertain(_ dose: String) -> String { dose + uncertainMark }

  /// The same for a therapist, beside the sources.
  package static func uncertainInWords(_ dose: String) -> String { "\(dose) (uncertain)" }

  /// The word by which a dose names its effort.
  package static let effortWord = "effort "

  /// Whether a text has a figure with the mark of the footnote.
  package static func isMarked(_ text: String) -> Bool { text.contains(uncertainMark) }

  private static let uncertainMark = "\u{A0}†"

  /// The day of a phase on which something begins.
  package static func fromDay(_ day: Int) -> String { "from day \(day)" }

  /// The weekday from which something holds.
  package static func from(_ weekday: Weekday) -> String { "from \(weekday.short) " }

  /// What stands before something that holds later in a week, where days have no names.
  package static let then = "then "

  /// How often a title comes up on a day.
  package static func title(_ title: String, times: Int) -> String {
    times > 1 ? "\(title), \(times) times" : title
  }

  /// How often something is done on a day.
  package static func times(_ count: Int) -> String { "\(count) times" }

  /// How often something is done on a day, where that stands alone.
  package static func timesADay(_ count: Int) -> String { "\(count) times a day" }

  /// How often something is done on a day, from the first time to the last.
  package static func times(
    _ count: Int, from first: TimeOfDay, to last: TimeOfDay, in notation: Notation
  ) -> String {
    "\(count) times, \(notation.text(of: first)) to \(notation.text(of: last))"
  }

  /// What an exercise is done with.
  package static func equipment(_ equipment: [String]) -> String {
    "needs: " + equipment.joined(separator: ", ")
  }

  /// The week from which a dose holds that changes often.
  package static func fromWeek(_ week: Int) -> String { "From week \(week)" }

  /// How a dose that changes often comes to the last one.
  package static func steps(_ count: Int, toWeek week: Int) -> String {
    "in \(count) small steps to week \(week)"
  }

  /// What stands before a dose that takes another's place within a week, with the week it holds to where that is
  /// a later one.
  package static func thenToWeek(_ week: Int?) -> String {
    week.map { "then, to week \($0)" } ?? "then"
  }

  /// A programme's weeks.
  package static func weeks(_ first: Int, to last: Int) -> String {
    first == last ? "Week \(first)" : "Weeks \(first)–\(last)"
  }

  /// A programme's weeks within a sentence, as plain text.
  package static func programmeWeeks(_ weeks: ClosedRange<Int>) -> String {
    weeks.count == 1
      ? "week \(weeks.lowerBound)" : "weeks \(weeks.lowerBound)-\(weeks.upperBound)"
  }

  /// A programme's days, from 0.
  package static func days(_ first: Int, count: Int) -> String {
    count == 1 ? "Day \(first)" : "Days \(first)–\(first + count - 1)"
  }

  /// A day of a week without dates.
  package static func day(_ number: Int) -> String { "\(SheetLabel.day) \(number)" }

  /// The table below a curve.
  package static func figures(of title: String) -> String { "The figures of “\(title)” as a table" }
}

extension String {
  /// The text, cut where it is longer than a number of characters.
  fileprivate func shortened(to most: Int) -> String {
    count > most ? "\(prefix(most - 1))…" : self
  }
}
