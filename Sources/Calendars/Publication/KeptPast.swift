import Planning
import Rehabilitation
import Wording

/// What was published of days that are past by now: it keeps its day, its text and its form, and
/// only its mark follows what is reported.
///
/// A series that reaches over now goes on as long as the plan says the same of the days ahead; where it
/// does not, the series ends with its last past day, and what is ahead has identities of its own
/// (CALENDARS 2.6).
struct KeptPast {
  /// The entries that are past, wholly or in part.
  private(set) var entries = [Publication.Entry]()
  /// What they change in the calendar.
  private(set) var change = PublicationChange()
  /// The sessions of the schedule that they stand for.
  private(set) var covered = Set<Session.ID>()
  /// The activities of the schedule that are habits.
  let habits: Habits

  private let schedule: Schedule
  private let options: CalendarOptions
  private let ledger: Ledger
  private let stamp: Stamp
  /// The day on which the calendar was last changed, on the plan's clock; `nil` for one without entries.
  private let lastChange: CivilDate?
  /// The days ahead that were published, by where they lie.
  private var published = Set<SessionBook.Spot>()
  /// The identities that stay with what is past.
  private var taken = Set<String>()
  private var book: SessionBook

  /// What is kept of what was published.
  ///
  /// - Parameters:
  ///   - schedule: The schedule, as of now.
  ///   - options: The conventions.
  ///   - ledger: What was last published to the calendar.
  ///   - stamp: Now, in UTC.
  ///   - text: The words of entries.
  init(
    of schedule: Schedule, _ options: CalendarOptions, after ledger: Ledger, at stamp: Stamp,
    text: inout EntryText
  ) {
    self.schedule = schedule
    self.options = options
    self.ledger = ledger
    self.stamp = stamp
    habits = Habits(schedule.planned, options.habits)
    // A plan without a journal has no past.
    let now = schedule.plan.course.moment
    book = SessionBook(schedule, at: now ?? CivilDateTime(schedule.plan.today, TimeOfDay(0)))
    lastChange = now.flatMap { now in
      let last = ledger.records.values.map(\.changed.minute).max()
      let offset = now.minuteNumber - stamp.minute.minuteNumber
      return last?.advanced(byMinutes: offset).date
    }
    guard let now else { return }
    published = publishedSpots(from: now.date)
    var earlier = earlierEntries(upTo: now.date)
    book.find(in: &earlier, at: now)
    let counts = earlier.map { $0.pastCount(at: now) }
    for (entry, count) in zip(earlier, counts) where count > 0 {
      taken.insert(entry.uid)
      covered.formUnion(entry.members.prefix(count).joined().map(\.session.id))
    }
    let open = schedule.planned.filter { !covered.contains($0.session.id) }
    book.add(EntryDay.days(of: open, habits), at: now)
    for (entry, count) in zip(earlier, counts) where count > 0 {
      keep(entry, past: count, text: &text)
    }
  }

  /// Whether a session lies on a day that was past when the calendar was last changed, was not published then, and
  /// is not reported: another rule or a newer release has laid it there, and the past is not rewritten.
  func isUnpublished(_ placed: PlacedSession) -> Bool {
    guard let lastChange, placed.date < lastChange,
      schedule.plan.course.records[placed.session.id] == nil
    else { return false }
    return !isPublished(placed.session)
  }

  /// Where entries lie that were published, from a day on.
  private func publishedSpots(from date: CivilDate) -> Set<SessionBook.Spot> {
    let open = ledger.records.values.map(\.published).filter { !$0.isCancelled }
    return Set(open.flatMap { entry in entry.dates.filter { date <= $0 }.map(entry.spot) })
  }

  /// Whether an entry that is not past begins with a session.
  private func isPublished(_ session: Session) -> Bool {
    EntryForm.all(of: session.kind).contains { form in
      ledger.records[freeUID(of: session.id, as: form)].map { !$0.published.isCancelled } ?? false
    }
  }

  /// The identity of an entry of a form that begins with a session and is not past.
  func freeUID(of session: Session.ID, as form: EntryForm) -> String {
    freeUID(plainUID(of: session), as: form)
  }

  private func plainUID(of session: Session.ID) -> String {
    SessionUID.text(
      plan: schedule.plan.enrolment.identity, session: session, isDiscreet: options.isDiscreet)
  }

  /// The identity under which an entry of a form is published: the one it has, or else the first that nothing
  /// past has and that was never published in another form, since calendars keep both (CALENDARS 2.1).
  private func freeUID(_ plain: String, as form: EntryForm) -> String {
    let natural = SessionUID.text(plain, as: form)
    let published = [natural, plain].first { uid in
      guard !taken.contains(uid), let entry = ledger.records[uid]?.published else { return false }
      return !entry.isCancelled && entry.form == form
    }
    if let published { return published }
    func isFree(_ uid: String) -> Bool {
      guard !taken.contains(uid) else { return false }
      guard let entry = ledger.records[uid]?.published else { return true }
      return entry.form == form || entry.isUnreadable
    }
    if isFree(natural) { return natural }
    var time = 2
    while !isFree(SessionUID.text(natural, time: time)) { time += 1 }
    return SessionUID.text(natural, time: time)
  }

  // MARK: What was published

  /// The entries that begin up to a day, in order; one that says more or less than the options allow, or
  /// whose text nobody knows any more, is published anew.
  private func earlierEntries(upTo date: CivilDate) -> [EarlierEntry] {
    let name = schedule.plan.enrolment.identity
    return ledger.records.compactMap { uid, record -> EarlierEntry? in
      guard record.published.date <= date, !record.published.isCancelled,
        let text = record.published.text ?? ledger.readTexts[uid],
        SessionUID.isText(
          uid, of: record.published.session, plan: name, isDiscreet: options.isDiscreet)
      else { return nil }
      return EarlierEntry(uid, record, text: text)
    }
    .sorted { ($0.published.session, $0.uid) < ($1.published.session, $1.uid) }
  }

  // MARK: What is kept

  /// Keeps the past days of an entry, and those ahead that the plan still says the same of.
  private mutating func keep(_ earlier: EarlierEntry, past count: Int, text: inout EntryText) {
    let outcomes = (0..<count).map { earlier.outcome($0, options) }
    var start = 0
    while start < count {
      let outcome = outcomes[start]
      let end = outcomes[start...].firstIndex { $0 != outcome } ?? count
      let ahead =
        end == count && outcome == .open ? continued(earlier, from: count, text: &text) : []
      covered.formUnion(ahead.flatMap(\.members).map(\.session.id))
      let isWhole = start == 0 && end + ahead.count == earlier.dates.count
      add(earlier, start..<end, ahead, outcome, isWhole: isWhole)
      start = end
    }
  }

  /// Adds an entry for some past days of one entry, and the sessions ahead that go on with them.
  private mutating func add(
    _ earlier: EarlierEntry, _ days: Range<Int>, _ ahead: [EntryDay],
    _ outcome: PublishedText.Outcome, isWhole: Bool
  ) {
    let all = days.map(earlier.day) + ahead
    let sessions = all.map(\.shown)
    let known = days.map { earlier.sessions[$0] ?? earlier.found[$0]?.session.id }
    let ids = known + ahead.map { $0.shown.session.id }
    let ordinals = ids.allSatisfy { $0 != nil } ? ids.compactMap { $0?.ordinal } : nil
    let title = EntryText.certain(earlier.text.heading)
    let published = earlier.published.showing(outcome, of: title).part(
      on: sessions.map(\.inSeries.date), first: known[0], week: sessions[0].session.week,
      ordinals: ordinals, isSeries: days.lowerBound == 0 || sessions.count > 1)
    guard let said = published.text else { return }
    let uid =
      days.lowerBound == 0
      ? earlier.uid
      : freeUID(known[0].map(plainUID) ?? earlier.uid, as: published.form)
    taken.insert(uid)
    var entry = Publication.Entry(uid: uid, days: all, published: published, text: said)
    let before = ledger.records[uid]
    if isWhole, outcome == earlier.text.outcome {
      entry.sequence = earlier.record.sequence
      entry.changed = earlier.record.changed
      change.unchanged += 1
    } else {
      entry.sequence = before.map { $0.sequence + 1 } ?? 0
      entry.changed = before?.next(after: stamp) ?? stamp
      if before == nil { change.new.append(uid) } else { change.changed.append(uid) }
    }
    entries.append(entry)
    var record = Ledger.Record(
      sequence: entry.sequence, digest: earlier.record.digest, changed: entry.changed ?? stamp,
      published: published)
    if record.sequence != before?.sequence { record.digest = published.digest }
    if record != before { change.records[uid] = record }
  }

  /// The sessions ahead with which a series goes on as it was published, or beyond its end.
  ///
  /// Beyond its end it takes only days that nothing published holds: else it would take them from the series of
  /// their own that they have become, once that is published.
  private func continued(
    _ earlier: EarlierEntry, from count: Int, text: inout EntryText
  ) -> [EntryDay] {
    guard count < earlier.dates.count, let rule = earlier.published.recurrence?.rule else {
      return []
    }
    var days = [EntryDay]()
    for date in earlier.dates[count...] {
      guard let next = next(of: earlier, on: date, text: &text) else { return days }
      days.append(next)
    }
    var date = rule.next(after: earlier.dates[earlier.dates.count - 1])
    while !published.contains(earlier.published.spot(on: date)),
      let next = next(of: earlier, on: date, text: &text)
    {
      days.append(next)
      date = rule.next(after: date)
    }
    return days
  }

  /// What a series holds on a day ahead; `nil` where the plan says something else.
  private func next(
    of earlier: EarlierEntry, on date: CivilDate, text: inout EntryText
  ) -> EntryDay? {
    for day in book.spotsAhead[earlier.published.spot(on: date)] ?? [] {
      guard !day.members.contains(where: { covered.contains($0.session.id) }),
        SeriesFolding.folds(day.shown.session, options.folding)
      else { continue }
      let entry = PublishedEntry(
        [day], rule: nil, zone: schedule.plan.zone(of: day.shown), options, text: &text)
      if earlier.published.says(like: entry) { return day }
    }
    return nil
  }
}

extension PublishedEntry {
  /// Whether another entry says the same of another day.
  fileprivate func says(like other: PublishedEntry) -> Bool {
    guard let text, let others = other.text else { return false }
    return text.says(like: others) && phase == other.phase && kind == other.kind
      && title == other.title && minutes == other.minutes && zone == other.zone
      && isTodo == other.isTodo && gathered == other.gathered
  }

  /// A digest of an entry that is kept; no other one is ever compared with it.
  fileprivate var digest: String {
    SessionUID.digest(
      "\(summary)\u{1F}\(date)\u{1F}\(dates.last ?? date)\u{1F}\(text?.description ?? "")")
  }
}
