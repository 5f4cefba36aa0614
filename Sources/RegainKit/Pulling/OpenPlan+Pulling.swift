import Calendars
import JournalStore
import Planning
import Rehabilitation
import Wording

extension OpenPlan {
  /// What a person did in a calendar, with what the plan would make of it; nothing is stored.
  ///
  /// - Parameters:
  ///   - target: The calendar's name.
  ///   - path: A file or a folder that holds it; where it was written, if not given.
  ///   - isForced: Whether it is read although a third or more of what lies ahead is missing.
  ///   - notation: How times are written.
  /// - Throws: ``RegainError/target(_:)``, ``RegainError/foreignCalendar(missing:ahead:)``, or why it cannot be
  ///   read.
  /// - Returns: A proposal for each entry that was changed, in the order of days.
  public func pull(
    _ target: String, from path: String? = nil, isForced: Bool = false,
    shown notation: Notation = .usual
  ) throws(RegainError) -> [CalendarProposal] {
    guard let place = try publicationTarget(target) else {
      throw .target(.unknown(target, plan: name, known: try targets().map(\.name)))
    }
    guard let path = path ?? place.path else { throw .target(.none(plan: name)) }
    let copies = try regain(RegainError.file) { () throws(FileError) in
      try CalendarCopies.read(path, zone: zone)
    }
    let ledger = try ledger(of: target, writtenTo: [])
    let schedule = try schedule()
    let options = try options(of: target) ?? CalendarOptions()
    let publication = Publication(
      schedule, options: options.formed(for: place.kind), after: ledger, at: stamp)
    let now = Dictionary(
      publication.entries.map { ($0.uid, $0.published) }, uniquingKeysWith: { one, _ in one })
    let edits = CalendarEdits(
      in: copies, after: ledger, known: try knownCopies(of: target), now: now, zone: zone,
      today: moment.date)
    if edits.looksForeign, !isForced {
      throw .foreignCalendar(missing: edits.missing, ahead: edits.ahead)
    }
    return edits.edits.map {
      CalendarProposal($0, in: schedule, now: now[$0.uid], shown: notation)
    }
  }

  /// What a proposal would change in the plan, in a person's words, a line each; nothing is stored.
  ///
  /// - Throws: ``RegainError`` where a rule forbids it.
  public func preview(
    _ proposal: CalendarProposal, in notation: Notation = .usual
  ) throws(RegainError) -> [String] {
    var lines = [String]()
    for step in proposal.steps {
      guard case .adjust(let adjustment) = step else { continue }
      lines += try preview([adjustment]).difference.lines(limit: 3, in: notation)
    }
    return lines
  }

  /// Takes a proposal over.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - wasDone: Whether a past session that is gone from the calendar was done.
  /// - Returns: The reports that it brought.
  /// - Throws: ``RegainError`` where a step is not possible or a rule forbids it; steps before it are stored.
  @discardableResult
  public mutating func take(
    _ proposal: CalendarProposal, wasDone: Bool = false
  ) throws(RegainError) -> [LogReport] {
    var reports = [LogReport]()
    for step in proposal.steps {
      switch step {
      case .adjust(let adjustment): try apply(try preview([adjustment]))
      case .log(let report): reports.append(try log(report))
      case .measure(let reading): reports.append(try log(reading))
      case .ask(let session):
        var report = SessionReport("\(session)")
        if wasDone { report.donePercent = 100 } else { report.isSkipped = true }
        reports.append(try log(report))
      case .refuse: break
      }
    }
    return reports
  }

  /// Remembers that a person was asked of changes in a calendar: the next publication writes over them.
  ///
  /// An entry to which the calendar gave another identity stays gone.
  public func settle(_ proposals: [CalendarProposal], in target: String) throws(RegainError) {
    guard !proposals.isEmpty else { return }
    let copies = proposals.map { proposal in
      KnownCopy(
        uid: proposal.edit.uid, meaning: proposal.edit.meaning,
        state: proposal.edit.isGuess ? .left : .settled)
    }
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.add(copies, of: name, target: target)
    }
  }

  /// Makes what was stored since an entry one step of `undo`.
  ///
  /// - Parameter number: The number of the last entry before it.
  /// - Throws: ``RegainError/store(_:)``.
  public func joinEntries(after number: Int) throws(RegainError) {
    guard lastNumber > number else { return }
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.group(number + 1...lastNumber, of: name)
    }
  }
}
