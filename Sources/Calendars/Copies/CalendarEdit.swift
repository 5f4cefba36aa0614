import Rehabilitation

/// What a person has done to one entry of a calendar, beside what it was last told.
public struct CalendarEdit: Hashable, Sendable {
  /// What was done.
  public enum Deed: Hashable, Sendable {
    /// A session lies at another time.
    case moved(Session.ID, to: EntryCopy.Moment)
    /// A session takes another time.
    case lasting(Session.ID, minutes: Int)
    /// A session was taken out of the calendar, or called off there.
    case removed(Session.ID, on: CivilDate)
    /// A session was ticked off.
    case done(Session.ID)
    /// What was asked of a session was filled in.
    case answered(Session.ID, EntryAnswer)
    /// The title is another.
    case renamed(Session.ID, String)
    /// Something was done to a series that is about none of its sessions alone.
    case reshaped(Session.ID)
  }

  /// The entry's identity.
  public let uid: String
  /// The entry as it was last told.
  public let told: PublishedEntry
  /// A digest of what the calendar holds now.
  public let meaning: String
  /// What was done, at least one.
  public let deeds: [Deed]
  /// Whether the entry was found by its time and its title alone, under an identity of the calendar's own.
  public let isGuess: Bool
}

/// What a calendar holds beside what it was last told.
public struct CalendarEdits: Sendable {
  /// What was done, in the order of the entries' times.
  public private(set) var edits = [CalendarEdit]()
  /// How many entries that lie ahead are gone, and how many were told.
  public private(set) var missing = 0
  /// How many entries that lie ahead were told.
  public private(set) var ahead = 0

  /// Whether this looks like another calendar, or an empty one: a third or more of what lies ahead is missing.
  public var looksForeign: Bool { missing > 0 && missing * 3 >= ahead }

  /// Compares a calendar with what it was last told.
  ///
  /// - Parameters:
  ///   - copies: The calendar's entries.
  ///   - ledger: What it was last told.
  ///   - known: What is nobody's change, by identity.
  ///   - now: What would be published, so that what is up to date by itself counts for nothing.
  ///   - zone: The plan's zone.
  ///   - today: The day, on the plan's clock.
  public init(
    in copies: [EntryCopy], after ledger: Ledger, known: [String: FolderPublication.Known],
    now: [String: PublishedEntry], zone: PlanZone, today: CivilDate
  ) {
    var found = [String: EntryCopy]()
    var strangers = [EntryCopy]()
    for copy in copies {
      if ledger.records[copy.uid] == nil {
        strangers.append(copy)
      } else if found[copy.uid] == nil {
        found[copy.uid] = copy
      }
    }
    let told = ledger.records.mapValues(\.published).filter { !$0.value.isCancelled }
    for (uid, entry) in told.sorted(by: { ($0.value.date, $0.key) < ($1.value.date, $1.key) }) {
      let isAhead = (entry.dates.last ?? entry.date) >= today
      if isAhead { ahead += 1 }
      let means = EntryCopy.Meaning(entry, in: zone)
      var copy = found[uid]
      var isGuess = false
      if copy == nil,
        let place = strangers.firstIndex(where: {
          $0.meaning.starts == means.starts && $0.meaning.plainTitle == means.plainTitle
        })
      {
        copy = strangers.remove(at: place)
        isGuess = true
      }
      if copy == nil, isAhead { missing += 1 }
      let digest =
        isGuess ? FolderPublication.absent : copy?.digest(beyond: entry) ?? FolderPublication.absent
      let planned = now[uid].map { EntryCopy.Meaning($0, in: zone) }
      let nobodys = known[uid] ?? FolderPublication.Known()
      guard !nobodys.settled.contains(digest), !nobodys.left.contains(digest),
        !nobodys.written.contains(digest),
        copy.map({ $0.meaning != planned || $0.answer(beyond: entry) != nil }) ?? (now[uid] != nil)
      else { continue }
      let deeds =
        copy.map { Self.deeds($0, means, planned: planned ?? means, entry) }
        ?? Self.removal(of: entry)
      guard !deeds.isEmpty else { continue }
      edits.append(
        CalendarEdit(uid: uid, told: entry, meaning: digest, deeds: deeds, isGuess: isGuess))
    }
  }

  private static func removal(of entry: PublishedEntry) -> [CalendarEdit.Deed] {
    let sessions = entry.sessionsByDay
    return sessions.count == 1
      ? sessions.map { .removed($0.session, on: $0.date) } : [.reshaped(entry.session)]
  }

  /// What was done to an entry, beside what it was told; what the plan says by now is no deed.
  private static func deeds(
    _ copy: EntryCopy, _ means: EntryCopy.Meaning, planned: EntryCopy.Meaning,
    _ entry: PublishedEntry
  ) -> [CalendarEdit.Deed] {
    var deeds = [CalendarEdit.Deed]()
    let meaning = copy.meaning
    let sessions = entry.sessionsByDay
    let isSingle = sessions.count == 1
    if meaning.isCancelled { return removal(of: entry) }
    if isSingle, ![means.starts, planned.starts].contains(meaning.starts),
      let start = meaning.starts.first
    {
      deeds.append(.moved(entry.session, to: start))
    }
    if !isSingle { deeds += occurrences(meaning, means, sessions) }
    if ![means.minutes, planned.minutes].contains(meaning.minutes) {
      deeds.append(.lasting(entry.session, minutes: meaning.minutes))
    }
    let isTold = means.isMarkedDone || planned.isMarkedDone
    let isTicked = meaning.isCompleted || meaning.isMarkedDone && !isTold
    if isTicked {
      deeds.append(isSingle ? .done(entry.session) : .reshaped(entry.session))
    } else if ![means.plainTitle, planned.plainTitle].contains(meaning.plainTitle) {
      deeds.append(.renamed(entry.session, meaning.title))
    }
    if let answer = copy.answer(beyond: entry) { deeds.append(.answered(entry.session, answer)) }
    return deeds
  }

  /// What was done to single days of a series.
  private static func occurrences(
    _ meaning: EntryCopy.Meaning, _ means: EntryCopy.Meaning,
    _ sessions: [(session: Session.ID, date: CivilDate)]
  ) -> [CalendarEdit.Deed] {
    let planned = Dictionary(
      zip(means.starts, sessions).map { ($0, $1) }, uniquingKeysWith: { one, _ in one })
    let changed = Set(meaning.occurrences.map(\.planned))
    let gone = means.starts.filter { !meaning.starts.contains($0) && !changed.contains($0) }
    let isOther = meaning.starts.contains { planned[$0] == nil }
    guard let first = sessions.first else { return [] }
    // The whole series lies elsewhere, or most of it is gone: that is about none of its days alone.
    if isOther || gone.count * 2 > means.starts.count { return [.reshaped(first.session)] }
    var deeds = gone.compactMap { planned[$0] }.map {
      CalendarEdit.Deed.removed($0.session, on: $0.date)
    }
    for occurrence in meaning.occurrences where occurrence.start != occurrence.planned {
      guard let session = planned[occurrence.planned]?.session else { continue }
      deeds.append(.moved(session, to: occurrence.start))
    }
    return deeds
  }
}

extension PublishedEntry {
  /// Its sessions with their days; the first one alone where the others are not known.
  var sessionsByDay: [(session: Session.ID, date: CivilDate)] {
    let days = dates
    guard let ordinals = text?.ordinals, ordinals.count == days.count else {
      return days.count == 1 ? [(session, date)] : days.map { (session, $0) }
    }
    return zip(days, ordinals).map {
      (Session.ID(activity: session.activity, ordinal: $1), $0)
    }
  }
}

extension EntryCopy.Meaning {
  private static let doneWords = ["done ", "done: ", "✓ ", "✔ ", "✅ "]

  /// Whether the title says that it was done, by Regain's mark or a word before it.
  var isMarkedDone: Bool { mark != nil }

  private var mark: String? {
    let title = title.lowercased()
    return Self.doneWords.first { title.hasPrefix($0) }
  }

  /// The title without such a mark, and without blanks at its ends.
  var plainTitle: String {
    title.dropFirst(mark?.count ?? 0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
