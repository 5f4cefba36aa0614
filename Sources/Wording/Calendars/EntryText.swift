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
  /// Each activity's session that was worded last; the next one often says the same.
  private var worded = [String: (session: Session, text: String)]()

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
  package func summary(of session: Session) -> String {
    guard marksHistory else { return heading(of: session) }
    switch session.status {
    case .done: return EntryText.marked(title(of: session), isDone: true)
    case .missed, .skipped: return EntryText.marked(title(of: session), isDone: false)
    case .confirmed, .tentative, .cancelled: return heading(of: session)
    }
  }

  /// The title of a session of which nothing is reported.
  package func heading(of session: Session) -> String {
    let title = title(of: session)
    return session.isTentative ? title + EntryText.provisional : title
  }

  /// The title without marks; a neutral one where no more is to be said.
  package func title(of session: Session) -> String {
    guard isDiscreet else { return session.title }
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
    title.hasSuffix(provisional) ? String(title.dropLast(provisional.count)) : title
  }

  private static let provisional = " (provisional)"

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

  /// What is done, how it may feel, and when to stop; `why` tells where it comes from.
  package mutating func description(of session: Session) -> String {
    guard !isDiscreet else { return asksBack && session.isAnswered ? AnswerLine.neutral : "" }
    let activity = session.id.activity
    if let last = worded[activity], last.session.isDescribed(like: session) { return last.text }
    let text = words(of: session)
    worded[activity] = (session, text)
    return text
  }

  /// What it looks at is compared by ``Session/isDescribed(like:)``.
  private func words(of session: Session) -> String {
    var lines = session.items.map { $0.line(in: notation) }
    lines += session.guidance
    lines += session.measures.map(\.blank)
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

extension Session {
  /// Whether a person says of it how it went and how it felt.
  fileprivate var isAnswered: Bool { isLogged && load.isExercise }

  /// Whether its description is that of another session.
  fileprivate func isDescribed(like other: Session) -> Bool {
    items == other.items && instructions == other.instructions && load == other.load
      && phase == other.phase && program == other.program
  }
}
