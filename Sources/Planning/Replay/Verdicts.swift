import Rehabilitation

/// The verdicts on what was reported, with the rests, flares and green days that follow from them.
struct Verdicts {
  private var sessions = [Session.ID: Verdict]()
  /// The verdicts on mornings, apart from any session.
  private(set) var mornings = [CivilDate: Verdict]()
  /// The mornings among them that let no dose rise, in order.
  private var heldMornings = [CivilDate]()
  /// The same of sessions that nobody planned.
  private var extraComplaints = [Session.ID: CivilDate]()
  private var rests = [Rest.Origin: [Rest]]()
  /// The days on which readings said that there is a flare, by where they were reported.
  private var flareReports = [Rest.Origin: CivilDate]()
  /// The first days of flares, by the report that each began with.
  private(set) var flareDays = [Rest.Origin: CivilDate]()
  /// The days of green sessions.
  private(set) var greenDays = [Session.ID: CivilDate]()
  /// The days of sessions that were amber, red or stopped the plan.
  private(set) var complaintDays = [Session.ID: CivilDate]()

  /// The verdict on a session; `nil` where nothing was reported of it that can be judged.
  subscript(session: Session.ID) -> Verdict? { sessions[session] }

  /// The verdicts on all sessions that were reported.
  var bySession: [Session.ID: Verdict] { sessions }

  /// The days on which flares began, each once, in order.
  var flares: [CivilDate] { Set(flareDays.values).sorted() }

  /// The rests that reach beyond a moment, the earliest first.
  func rests(after moment: CivilDateTime) -> [Rest] {
    rests.values.joined().filter { $0.span.upperBound > moment }
      .sorted {
        ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
      }
  }

  /// Whether a morning after a day, up to another one, lets the dose of the session of that day stay
  /// (EVIDENCE 12.5).
  func holdsDose(after date: CivilDate, upTo last: CivilDate?) -> Bool {
    let next = heldMornings.firstIndex(from: { $0 > date })
    if next < heldMornings.endIndex, last.map({ heldMornings[next] <= $0 }) ?? true { return true }
    // So does a complaint about what nobody planned, on the day itself, too.
    return extraComplaints.values.contains { day in
      date <= day && last.map { day <= $0 } ?? true
    }
  }

  /// A session that was reported, as it is judged.
  struct Judged {
    /// The session.
    let session: Session
    /// The day on which it was done.
    let date: CivilDate
    /// When it ended.
    let end: CivilDateTime
    /// What bears on it.
    let readings: Readings
    /// The pain limits of its phase.
    let limits: PainLimits
    /// Whether it reports lasting pain or a new swelling, which makes a flare.
    let isFlare: Bool
    /// Whether enough of it was done to count.
    let isDone: Bool
  }

  /// Judges what was reported of a session.
  ///
  /// - Returns: Whether the rests are others than before.
  mutating func judge(_ judged: Judged) -> Bool {
    let id = judged.session.id
    let verdict = DecisionTable.standard.verdict(for: judged.readings, limits: judged.limits)
    // What reports work alone is no word on how the knee took it.
    let isKnown = verdict.signal != .green || judged.readings.tellsComfort
    sessions[id] = isKnown ? verdict : nil
    greenDays[id] = isKnown && verdict.signal == .green && judged.isDone ? judged.date : nil
    complaintDays[id] = isKnown && verdict.signal > .green ? judged.date : nil
    if id.isExtra { extraComplaints[id] = complaintDays[id] }
    let isFlare = judged.isFlare || verdict.consequence.startsFlarePlan
    noteFlare(isFlare ? judged.date : nil, of: .session(id))
    var rests = [Rest(after: judged.session, endedAt: judged.end, verdict)].compactMap { $0 }
    if let rest = Rest(oneADayAfter: judged) { rests.append(rest) }
    if isFlare { rests.append(.flare(from: judged.end)) }
    return put(rests, for: .session(id))
  }

  /// Judges a morning apart from any session: warning signs, swelling and pain count at once.
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - readings: What was reported of the morning.
  ///   - limits: The programme's pain limits.
  ///   - isFlare: Whether it reports lasting pain or a new swelling.
  /// - Returns: The verdict, and whether the rests are others than before.
  mutating func judge(
    morningOf date: CivilDate, by readings: Readings, limits: PainLimits, isFlare: Bool
  ) -> (verdict: Verdict, changesRests: Bool) {
    let verdict = DecisionTable.mornings.verdict(for: readings, limits: limits)
    mornings[date] = verdict
    heldMornings.removeAll { $0 == date }
    if verdict.doseSignal != .green {
      heldMornings.insert(date, at: heldMornings.firstIndex(from: { $0 > date }))
    }
    noteFlare(isFlare ? date : nil, of: .morning(date))
    var rests = [Rest(on: date, verdict)].compactMap { $0 }
    if isFlare { rests.append(.flare(from: CivilDateTime(date, TimeOfDay(0)))) }
    return (verdict, put(rests, for: .morning(date)))
  }

  /// Forgets a morning of which nothing is known any more.
  ///
  /// - Returns: Whether the rests are others than before.
  mutating func forget(morningOf date: CivilDate) -> Bool {
    mornings[date] = nil
    heldMornings.removeAll { $0 == date }
    noteFlare(nil, of: .morning(date))
    return put([], for: .morning(date))
  }

  /// Takes a session ahead for green, as a projection does.
  mutating func assumeGreen(_ session: Session.ID, on date: CivilDate) {
    greenDays[session] = date
  }

  private mutating func put(_ new: [Rest], for origin: Rest.Origin) -> Bool {
    guard rests[origin] ?? [] != new else { return false }
    rests[origin] = new.isEmpty ? nil : new
    return true
  }

  /// Keeps that there was a flare on a day, or that there was none.
  ///
  /// Days within the calm days of one before belong to the same flare.
  private mutating func noteFlare(_ date: CivilDate?, of origin: Rest.Origin) {
    guard flareReports[origin] != date else { return }
    flareReports[origin] = date
    var firsts = Set<CivilDate>()
    var last: CivilDate?
    for day in Set(flareReports.values).sorted() {
      if last.map({ $0.days(to: day) > FlareCourse.calmDays.upperBound }) ?? true {
        firsts.insert(day)
      }
      last = day
    }
    flareDays = flareReports.filter { firsts.contains($0.value) }
  }
}

extension Verdict {
  /// What the verdict means for the progression of doses: a green step, a hold, a step back or a stop.
  var doseSignal: Signal {
    switch consequence.dose {
    case .progress: .green
    case .same, .sameWeek: .amber
    case .stepBack, .previousWeek: .red
    case .none: .stop
    }
  }
}
