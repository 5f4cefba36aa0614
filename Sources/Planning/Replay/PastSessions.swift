import Rehabilitation

/// The sessions that are past, in order of time, each with the place and the doses that it had.
struct PastSessions {
  /// The past sessions, in order of time.
  private(set) var sessions = [DatedSession]()
  /// The sessions that nobody planned, in the order in which they were reported.
  private(set) var extras = [DatedSession]()
  private var positions = [Session.ID: Int]()
  private var lastOrdinals = [String: Int]()
  /// The moment up to which every session is past.
  private(set) var boundary: CivilDateTime
  /// The sessions of a course of the plan in which an entry was not yet undone; they stay past.
  private var kept = [DatedSession]()[...]
  /// The moment up to which `kept` holds; `nil` where no entry was undone.
  private(set) var keptUntil: CivilDateTime?

  /// No sessions yet, from a moment on.
  init(from boundary: CivilDateTime) {
    self.boundary = boundary
  }

  /// Whether a session is past.
  func contains(_ session: Session.ID) -> Bool { self[session] != nil }

  /// A past session, by its identity.
  subscript(session: Session.ID) -> DatedSession? {
    if session.isExtra { return extras.first { $0.placed.session.id == session } }
    return positions[session].map { sessions[$0] }
  }

  /// The highest number of an activity's past sessions; 0 where it has none.
  func lastOrdinal(of activity: String) -> Int { lastOrdinals[activity] ?? 0 }

  /// How many sessions of an activity are past.
  func count(of activity: String) -> Int {
    sessions.count { $0.placed.session.id.activity == activity }
  }

  /// The past sessions from a day on, those that nobody planned last.
  func sessions(from date: CivilDate) -> [DatedSession] {
    let planned = sessions[(sessions.lastIndex { $0.placed.date < date }.map { $0 + 1 } ?? 0)...]
    return planned + extras.filter { $0.placed.date >= date }
  }

  /// Adds a session that nobody planned.
  mutating func add(extra session: DatedSession) { extras.append(session) }

  /// Adds the next past session.
  mutating func append(_ session: DatedSession) {
    let id = session.placed.session.id
    positions[id] = sessions.count
    lastOrdinals[id.activity] = max(lastOrdinals[id.activity] ?? 0, id.ordinal)
    sessions.append(session)
  }

  /// Moves the boundary on to a moment; never back.
  mutating func close(upTo moment: CivilDateTime) {
    boundary = max(boundary, moment)
  }

  // MARK: After an undone entry

  /// Keeps what is past in a longer course of the same plan, from this one's boundary on.
  mutating func keep(_ other: PastSessions) {
    kept = other.sessions[sessions.count...]
    keptUntil = other.boundary
  }

  /// Takes the kept sessions before a moment, which are past next.
  mutating func takeKept(before end: CivilDateTime) -> ArraySlice<DatedSession> {
    let next = kept.prefix { $0.moment < end }
    kept = kept[next.endIndex...]
    return next
  }
}
