import Planning
import Rehabilitation

/// What an entry of a calendar says on one day: a session, the times of a habit, and what rides on it.
package struct EntryContent: Hashable, Sendable {
  /// The session that it shows.
  let session: Session
  /// The times of a habit, in order; empty for anything else.
  let times: [TimeOfDay]
  /// What is done, without what is repeated.
  package let items: [SessionItem]
  /// What rides on it, in order, without what is left out.
  package let riders: [PlacedSession]

  /// What an entry says.
  ///
  /// - Parameters:
  ///   - session: The session that it shows.
  ///   - times: The times of a habit.
  ///   - own: The sessions of a habit, which can differ in their doses.
  ///   - riders: What rides on it, in order.
  package init(
    _ session: Session, times: [TimeOfDay] = [], of own: [Session] = [],
    riders: [PlacedSession] = []
  ) {
    self.session = session
    self.times = times.sorted()
    var items = session.items
    for item in own.flatMap(\.items) where !items.contains(item) { items.append(item) }
    self.items = items
    self.riders = riders.filter { $0.session.status != .skipped }
  }

  /// The most names in a title.
  private static let mostNames = 3

  /// What it is and, of a habit, how long and how often, with what rides on it: `Cold pack (20 min, 5 times);
  /// Two crutches`.
  package var title: String {
    var names = [session.title + habit]
    // On a session a measure is a line, since the title says what is done.
    names += riders.map(\.session).filter {
      $0.kind != .measurement || session.kind == .measurement
    }
    .map(\.title)
    let rest = names.count - EntryContent.mostNames
    guard rest > 1 else { return names.joined(separator: "; ") }
    return (names.prefix(EntryContent.mostNames) + ["\(rest) more"]).joined(separator: "; ")
  }

  /// How long a session takes: `40 min`; `nil` where the title says so itself, or nobody asks.
  var length: String? {
    guard times.isEmpty, session.kind.takesTime else { return nil }
    return session.minutes.map { "\($0) min" }
  }

  private var habit: String {
    guard !times.isEmpty else { return "" }
    let parts = [
      session.minutes.map { "\($0) min" }, times.count > 1 ? "\(times.count) times" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// When a habit is done: `Every half hour, 9:00-20:00`; `nil` for anything else.
  func rhythm(in notation: Notation) -> String? {
    guard !times.isEmpty else { return nil }
    let words = DayTimes(times).words(in: notation)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The same in figures alone, which tell nothing of what is done.
  func neutralRhythm(in notation: Notation) -> String? {
    guard let first = times.first, let last = times.last else { return nil }
    guard times.count > 6 else { return times.map(notation.short).joined(separator: ", ") }
    return "\(notation.short(from: first, to: last)) (\(times.count) x)"
  }

  /// Whether its description is that of another one.
  func isDescribed(like other: EntryContent) -> Bool {
    session.isDescribed(like: other.session) && times == other.times && items == other.items
      && riders.count == other.riders.count
      && zip(riders, other.riders).allSatisfy {
        $0.session.isDescribed(like: $1.session) && $0.session.heading == $1.session.heading
          && $0.start?.time == $1.start?.time
      }
  }
}

extension Activity.Kind {
  /// Whether a person plans the time that it takes.
  fileprivate var takesTime: Bool {
    switch self {
    case .exercise, .appointment, .procedure, .education, .compress: true
    case .measurement, .aid, .medicine, .meal, .reminder: false
    }
  }
}

extension Session {
  /// Whether a person says of it how it went and how it felt.
  var isAnswered: Bool { isLogged && load.isExercise }

  /// Whether its description is that of another session.
  fileprivate func isDescribed(like other: Session) -> Bool {
    items == other.items && instructions == other.instructions && load == other.load
      && phase == other.phase && program == other.program
  }
}

extension PlacedSession {
  /// What it says on an entry that it rides on, a line each: what it is and when, how it is done, and what is
  /// filled in.
  func lines(in notation: Notation) -> [String] {
    let when = start.map { " (\(notation.short($0.time)))" } ?? ""
    return [session.title + when] + session.items.map { $0.plainLine(in: notation) }
      + session.guidance + session.measures.map(\.blank)
  }
}
