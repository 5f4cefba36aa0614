import Planning
import Rehabilitation

/// An entry that was published before, day by day, with the sessions of the plan that it stands for.
struct EarlierEntry {
  let uid: String
  let record: Ledger.Record
  /// The entry as it was published, with what it said.
  let published: PublishedEntry
  let text: PublishedText
  /// Its days, in order.
  let dates: [CivilDate]
  /// The session of each day; `nil` where release 1.0.0 did not remember it.
  let sessions: [Session.ID?]
  /// The past session of the plan that stands for each day, as far as it is found.
  var found: [PlacedSession?]
  /// All sessions of the plan that each past day stands for, as far as they are found.
  var members: [[PlacedSession]]

  init(_ uid: String, _ record: Ledger.Record, text: PublishedText) {
    self.uid = uid
    self.record = record
    self.text = text
    var published = record.published
    published.text = text
    self.published = published
    let days = published.dates
    let first = published.session
    let ordinals = text.ordinals ?? []
    sessions = days.indices.map { index in
      if ordinals.count == days.count {
        return Session.ID(activity: first.activity, ordinal: ordinals[index])
      }
      return index == 0 ? first : nil
    }
    dates = days
    found = days.map { _ in nil }
    members = days.map { _ in [] }
  }

  /// How many of its days are past: days that are over, and today where its session has begun.
  func pastCount(at now: CivilDateTime) -> Int {
    dates.indices.prefix { index in
      dates[index] < now.date || hasBegun(index, at: now) && found[index] != nil
    }.count
  }

  /// Whether the time of one of its days has come.
  func hasBegun(_ index: Int, at now: CivilDateTime) -> Bool {
    let date = dates[index]
    guard date == now.date, let start = published.start(on: date) else { return date < now.date }
    return start < now
  }

  /// What is shown of a past day: what its session's status says, or what was published.
  func outcome(_ index: Int, _ options: CalendarOptions) -> PublishedText.Outcome {
    guard options.marksHistory, let found = found[index] else { return text.outcome }
    return PublishedText.Outcome(found.session.status)
  }

  /// One of its past days.
  func day(_ index: Int) -> EntryDay {
    EntryDay(past: placed(index), members: members[index], isHabit: published.isHabit)
  }

  /// One of its days as a session in its place: as it was published, with what the plan knows of it.
  private func placed(_ index: Int) -> PlacedSession {
    let date = dates[index]
    let known = found[index]?.session
    let place = Session.Place(
      dates: date...date, wishedDate: date, wishedTime: published.start?.time ?? TimeOfDay(0),
      isTimeFixed: true, leastDays: 0)
    let session = Session(
      id: sessions[index] ?? known?.id ?? published.session, program: published.program,
      phase: published.phase, week: known?.week ?? published.week + dates[0].days(to: date) / 7,
      kind: Activity.Kind(rawValue: published.kind) ?? .reminder,
      load: LoadClass(rawValue: published.load) ?? .none, gapHours: known?.gapHours ?? 0,
      minutes: published.minutes, heading: .named(published.title), items: known?.items ?? [],
      instructions: known?.instructions ?? [], status: known?.status ?? text.status,
      weekdays: known?.weekdays ?? [], place: place, isGate: known?.isGate ?? false,
      reasons: known?.reasons ?? [])
    let start = published.start(on: date)
    if let start, let known = found[index], known.skipped == start {
      return PlacedSession(session: session, date: known.date, start: known.start, skipped: start)
    }
    return PlacedSession(session: session, date: date, start: start)
  }
}

extension PublishedText {
  /// How a session stands that the plan knows no more.
  fileprivate var status: Session.Status {
    switch outcome {
    case .open: isTentative ? .tentative : .confirmed
    case .done: .done
    case .missed: .missed
    }
  }
}
