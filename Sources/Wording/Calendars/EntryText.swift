import Planning
import Rehabilitation

/// The words of calendar entries.
package struct EntryText {
  private let programs: [String: Program]
  private let isDiscreet: Bool
  private let marksHistory: Bool
  private let notation: Notation
  /// Whether what is filled in can be read back: the plan is followed.
  private let asksBack: Bool
  /// The numbers by which neutral titles of whole days differ, by activity.
  private let numbers: [String: Int]
  /// What was worded last of each activity; the next one often says the same.
  private var worded = [String: (content: EntryContent, text: String)]()

  /// Words for a plan's entries.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - isDiscreet: Whether they say no more than that there is a session.
  ///   - marksHistory: Whether titles say what became of past sessions.
  ///   - notation: How units are written.
  ///   - wholeDays: The activities whose sessions take whole days, in order: without an hour, two neutral
  ///     titles of a day could not be told apart.
  package init(
    _ plan: Plan, isDiscreet: Bool, marksHistory: Bool, in notation: Notation = .usual,
    wholeDays: [String] = []
  ) {
    numbers = Dictionary(
      zip(wholeDays, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    programs = Dictionary(
      plan.programs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.isDiscreet = isDiscreet
    self.marksHistory = marksHistory
    self.notation = notation
    asksBack = plan.course.moment != nil
  }

  /// The title with its marks (CALENDARS 0).
  package func summary(of content: EntryContent) -> String {
    guard marksHistory else { return heading(of: content) }
    switch content.session.status {
    case .done: return EntryText.marked(certainHeading(of: content), isDone: true)
    case .missed, .skipped: return EntryText.marked(certainHeading(of: content), isDone: false)
    case .confirmed, .tentative, .cancelled: return heading(of: content)
    }
  }

  /// The title of an entry of which nothing is reported: what it is and how long, and whether a goal stands
  /// before it: `Leg strength (40 min, provisional)`.
  package func heading(of content: EntryContent) -> String {
    EntryText.heading(
      title(of: content),
      [length(of: content), content.session.isTentative ? EntryText.provisional : nil])
  }

  /// The title with the length alone.
  private func certainHeading(of content: EntryContent) -> String {
    EntryText.heading(title(of: content), [length(of: content)])
  }

  private static func heading(_ title: String, _ remarks: [String?]) -> String {
    let said = remarks.compactMap(\.self)
    return said.isEmpty ? title : "\(title) (\(said.joined(separator: ", ")))"
  }

  /// How long it takes, where nothing else of the title says so; a neutral title does not tell.
  private func length(of content: EntryContent) -> String? {
    isDiscreet ? nil : content.length
  }

  /// The title of an entry without marks; a neutral one where no more is to be said.
  package func title(of content: EntryContent) -> String {
    isDiscreet ? neutralTitle(of: content.session) : content.title
  }

  /// The title of a session without marks; a neutral one where no more is to be said.
  package func title(of session: Session) -> String {
    isDiscreet ? neutralTitle(of: session) : session.title
  }

  private func neutralTitle(of session: Session) -> String {
    guard let number = numbers[session.id.activity], number > 1 else {
      return EntryText.neutralTitle
    }
    return "\(EntryText.neutralTitle) \(number)"
  }

  /// The title that says no more than that there is a session.
  package static let neutralTitle = "Session"

  /// The name of a calendar that says no more than that it holds a plan.
  package static let neutralName = "Plan"

  /// Whether a title says no more than that there is a session, whatever its marks.
  package static func isNeutral(_ title: String) -> Bool {
    let rest = certain(unmarked(title))
    guard rest.hasPrefix(neutralTitle) else { return false }
    let number = rest.dropFirst(neutralTitle.count)
    return number.isEmpty || number.first == " " && Int(number.dropFirst()) != nil
  }

  /// A title without the mark that a goal stands before the session.
  package static func certain(_ title: String) -> String {
    for (mark, end) in [(" (\(provisional))", ""), (", \(provisional))", ")")]
    where title.hasSuffix(mark) {
      return title.dropLast(mark.count) + end
    }
    return title
  }

  private static let provisional = "provisional"

  /// The title of an entry that was published and will not be.
  package static func cancelled(_ title: String) -> String { "Cancelled: \(title)" }

  /// A title that says whether its session was done.
  package static func marked(_ title: String, isDone: Bool) -> String {
    "\(isDone ? doneMark : missedMark)\(title)"
  }

  /// Whether the mark of a title says that its session was done; `nil` where it has none.
  package static func isDone(markedIn title: String) -> Bool? {
    title.hasPrefix(doneMark) ? true : title.hasPrefix(missedMark) ? false : nil
  }

  /// A title without the mark that shows the outcome.
  package static func unmarked(_ title: String) -> String {
    isDone(markedIn: title) == nil ? title : String(title.dropFirst(doneMark.count))
  }

  private static let doneMark = "✓ "
  private static let missedMark = "– "

  /// When a habit is done, what is done, how it may feel, and when to stop; `why` tells where it comes from.
  package mutating func description(of content: EntryContent) -> String {
    guard !isDiscreet else { return neutralDescription(of: content) }
    let activity = content.session.id.activity
    if let last = worded[activity], last.content.isDescribed(like: content) { return last.text }
    let text = words(of: content)
    worded[activity] = (content, text)
    return text
  }

  private func neutralDescription(of content: EntryContent) -> String {
    [
      content.neutralRhythm(in: notation),
      asksBack && content.session.isAnswered ? AnswerLine.neutral : nil,
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// What it looks at is compared by ``EntryContent/isDescribed(like:)``.
  private func words(of content: EntryContent) -> String {
    let session = content.session
    var lines = [content.rhythm(in: notation)].compactMap(\.self)
    lines += content.items.map { $0.plainLine(in: notation) }
    lines += session.guidance
    lines += session.measures.map(\.blank)
    lines += content.riders.flatMap { $0.lines(in: notation) }
    if session.load.isExercise, let program = programs[session.program] {
      lines += safety(of: program, in: session.phase)
    }
    if asksBack, session.isAnswered { lines.append(AnswerLine.blank) }
    return lines.joined(separator: "\n")
  }

  private func safety(of program: Program, in phase: String) -> [String] {
    let pain = program.painLimits(inPhase: phase)
    return [
      "Pain up to \(pain.green) of 10 is fine, up to \(pain.amber) acceptable; above, stop.",
      "Stop at once: " + program.stopSigns.map(\.text).joined(separator: "; ") + ".",
    ]
  }
}
