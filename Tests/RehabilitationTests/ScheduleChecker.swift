import Rehabilitation

@testable import Planning

/// Finds what is wrong with a schedule, from EVIDENCE 0.3, 5.6 and 9 alone.
///
/// Written apart from `SpacingRule` and the search: it shares their data, and none of their code.
struct ScheduleChecker {
  let request: PlacementRequest
  let placed: [PlacedSession]
  let unplaced: [UnplacedSession]

  init(_ request: PlacementRequest, _ placement: Placement) {
    self.request = request
    placed = placement.placed
    unplaced = placement.unplaced
  }

  init(schedule: Schedule) {
    request = UnscheduledPlan(schedule.plan, schedule.sessions).request()
    placed = schedule.placed
    unplaced = schedule.unplaced
  }

  private var availability: Availability { request.availability }

  /// A session's class and its minutes, by the wall clock and in real time.
  struct Span {
    let session: Session
    let start: Int
    let end: Int
    let realStart: Int
    let realEnd: Int

    var day: Int { Int((Double(start) / 1440).rounded(.down)) }
    var isWalkedAround: Bool {
      [.aid, .compress, .medicine, .meal, .reminder].contains(session.kind)
        && session.load == .none
    }
  }

  /// Every complaint about places, in words.
  func complaints() -> [String] {
    completeness() + placed.flatMap(complaints(about:)) + pairs() + days()
  }

  // MARK: All sessions

  private func completeness() -> [String] {
    let planned = request.sessions.map { "\($0.id)" }
    let placed = placed.map { "\($0.session.id)" }
    let unplaced = unplaced.filter { session in
      if case .needsEndDate = session.reason { false } else { true }
    }.map(\.id)
    return planned.sorted() == (placed + unplaced).sorted()
      ? [] : ["sessions are lost or doubled: \(planned.count)"]
  }

  // MARK: One session

  private func complaints(about placed: PlacedSession) -> [String] {
    let session = placed.session
    guard let span = span(of: placed) else {
      return session.minutes == nil ? [] : ["\(session.id) has a length but no time"]
    }
    guard !isGiven(placed) else { return [] }
    var complaints = [String]()
    if !session.place.dates.contains(placed.date) {
      complaints.append("lies outside its days, on \(placed.date)")
    }
    if let earliest = request.earliest, span.start < earliest.minuteNumber {
      complaints.append("lies in the past")
    }
    if !session.weekdays.isEmpty && !session.weekdays.contains(placed.date.weekday) {
      complaints.append("lies on another weekday")
    }
    if isDisturbed(span.start, span.end) { complaints.append("meets a clock change") }
    if isOff(placed.date, session) { complaints.append("lies on a day off") }
    if let first = request.firstDays[session.load], placed.date < first {
      complaints.append("lies before it may")
    }
    if isBusy(span) { complaints.append("lies in a busy time") }
    let wish = placed.date.dayNumber * 1440 + session.place.wishedTime.minutes
    if session.place.isTimeFixed {
      if span.start != wish, !isDisturbed(wish, wish + span.end - span.start) {
        complaints.append("left its fixed time")
      }
    } else if !isOpen(span, on: placed.date) {
      complaints.append("lies outside the windows")
    }
    return complaints.map { "\(session.id) \($0)" }
  }

  /// Whether the clinic gave its time.
  private func isGiven(_ placed: PlacedSession) -> Bool {
    let id = placed.session.id
    return availability.appointments.contains {
      shown($0.start.minuteNumber) == placed.start?.minuteNumber
        && [id.activity, "\(id)"].contains($0.name)
    }
  }

  /// A typed minute as the clock shows it: as much later as the clock is set forward over it.
  private func shown(_ minute: Int) -> Int {
    let gap = request.clockChanges.first { change in
      change.shift > 0 && change.shift < 1440
        && (0..<change.shift).contains(minute - change.moment.minuteNumber)
    }
    return minute + (gap?.shift ?? 0)
  }

  private func isOff(_ date: CivilDate, _ session: Session) -> Bool {
    let goesOn = [.aid, .compress, .medicine, .meal, .reminder].contains(session.kind)
    return !goesOn && availability.blackouts.contains { $0.days.contains(date) }
  }

  private func isBusy(_ span: Span) -> Bool {
    if span.isWalkedAround { return false }
    let travel = availability.travelMinutes
    return availability.busy.contains { busy in
      let (from, to) = (busy.span.lowerBound.minuteNumber, busy.span.upperBound.minuteNumber)
      return from < to && span.start < to + travel && from - travel < span.end
    }
  }

  private func span(of placed: PlacedSession) -> Span? {
    guard let start = placed.start?.minuteNumber else { return nil }
    return span(of: placed.session, at: start)
  }

  /// A session at a wall-clock minute.
  func span(of session: Session, at start: Int) -> Span {
    let end = start + (session.minutes ?? 0)
    return Span(
      session: session, start: start, end: end, realStart: real(start),
      realEnd: real(start) + end - start)
  }

  private func real(_ minute: Int) -> Int {
    var real = minute
    for change in request.clockChanges where change.moment.minuteNumber <= minute {
      real -= change.shift
    }
    return real
  }

  /// The hours of a day: those that were typed last for it, else the week's.
  private func windows(on date: CivilDate, isClinical: Bool) -> [Range<TimeOfDay>] {
    if isClinical, let clinic = availability.clinicHours { return clinic[date.weekday] }
    for other in (availability.otherWindows ?? []).reversed()
    where other.days.days.lowerBound <= date && date <= other.days.days.upperBound {
      return other.windows[date.weekday]
    }
    return availability.windows[date.weekday]
  }

  private func isOpen(_ span: Span, on date: CivilDate) -> Bool {
    let session = span.session
    let midnight = date.dayNumber * 1440
    let isClinical = [.appointment, .procedure].contains(session.kind)
    let windows = windows(on: date, isClinical: isClinical)
    let (start, end) = (span.start - midnight, span.end - midnight)
    let isWithin = windows.contains {
      $0.lowerBound.minutes <= start && end <= $0.upperBound.minutes
    }
    if let waking = availability.waking, isExercise(session.load),
      start < min(1440, waking.minutes + availability.calmMinutes)
    {
      return false
    }
    let evening: [LoadClass] = heavy + [.neuromuscularClass, .isometricHeavy]
    if let sleep = availability.sleep, evening.contains(session.load) {
      let bedtime = sleep.minutes < 720 ? sleep.minutes + 1440 : sleep.minutes
      if end > bedtime - availability.windDownMinutes { return false }
    }
    return isWithin
  }

  private var heavy: [LoadClass] { [.strength, .tendonHeavy, .plyometric, .running] }

  /// Whether a session begins in a skipped time, or runs into a change.
  private func isDisturbed(_ start: Int, _ end: Int) -> Bool {
    request.clockChanges.contains { change in
      let moment = change.moment.minuteNumber
      return start < moment + max(0, change.shift) && end >= moment
    }
  }

  // MARK: Two sessions

  /// What lies on the calendar, immovable sessions included.
  func spans() -> [Span] { (placed + request.immovable).compactMap(span(of:)) }

  private func pairs() -> [String] {
    let movable = Set(placed.filter { !isGiven($0) }.map(\.session.id))
    let spans = spans().sorted { $0.start < $1.start }
    var complaints = [String]()
    for (index, first) in spans.enumerated() {
      for second in spans[(index + 1)...] {
        if second.start - first.start > 120 * 60 { break }
        let ids = [first.session.id, second.session.id]
        guard ids.contains(where: movable.contains) else { continue }
        if let complaint = complaint(first, second) {
          complaints.append("\(ids[0]) and \(ids[1]): \(complaint)")
        }
      }
    }
    return complaints
  }

  /// What is wrong with days as a whole.
  private func days() -> [String] {
    let fixed = Set(request.immovable.map(\.session.id) + placed.filter(isGiven).map(\.session.id))
    let days = Dictionary(grouping: spans(), by: \.day)
    var complaints = [String]()
    for (day, spans) in days.sorted(by: { $0.key < $1.key }) {
      let procedures = spans.filter { $0.session.kind == .procedure }
      if procedures.count > 3, !procedures.allSatisfy({ isFixed($0, fixed) }) {
        complaints.append("\(procedures.count) procedures on day \(day)")
      }
      let week = (day..<day + 7).map { day in
        (days[day] ?? []).filter { heavy.contains($0.session.load) }
      }
      if week.allSatisfy({ !$0.isEmpty }),
        !week.allSatisfy({ $0.allSatisfy { isFixed($0, fixed) } })
      {
        complaints.append("no day of rest from day \(day) on")
      }
    }
    return complaints
  }

  private func isFixed(_ span: Span, _ fixed: Set<Session.ID>) -> Bool {
    span.session.place.isTimeFixed || fixed.contains(span.session.id)
  }

  /// What two sessions do wrong, the first one beginning no later.
  private func complaint(_ first: Span, _ second: Span) -> String? {
    if first.isWalkedAround || second.isWalkedAround { return nil }
    if second.start < first.end { return "at once" }
    let isOwn = first.session.id.activity == second.session.id.activity
    if isOwn, !first.session.place.isTimeFixed, !second.session.place.isTimeFixed {
      if second.day - first.day < second.session.place.leastDays { return "too few days" }
      if !apart(first, second, hours: second.session.gapHours) { return "gap" }
    }
    let pair = (first.session.load, second.session.load)
    let pause = second.realStart - first.realEnd
    let isSameDay = first.day == second.day
    if pair.0 == pair.1, !apart(first, second, hours: leastHours(pair.0)) { return "class gap" }
    let both = [pair.0, pair.1]
    func areBoth(_ one: [LoadClass], _ other: [LoadClass]) -> Bool {
      one.contains(both[0]) && other.contains(both[1])
        || one.contains(both[1]) && other.contains(both[0])
    }
    let devices: [LoadClass] = [.laser, .magnet, .electrotherapy]
    if isSameDay, areBoth([.mud], [.bath]) { return "mud and bath on one day" }
    if areBoth([.mud], devices), pause < 60 { return "mud and a device within an hour" }
    if isSameDay, areBoth([.magnet], [.electrotherapy]) { return "magnet and electrotherapy" }
    if [.mud, .bath].contains(pair.0), isExercise(pair.1), pause < 120 { return "bath first" }
    if isExercise(pair.0), pair.1 == .heat, pause < 180 { return "heat after exercise" }
    if areBoth([.heat], [.cold]), pause < 120 { return "ice and heat" }
    if areBoth([.strength], [.tendonHeavy]), !apart(first, second, hours: 48) { return "heavy" }
    if areBoth([.running], [.plyometric]), !apart(first, second, hours: 48) { return "impact" }
    if isSameDay, [.strength, .tendonHeavy].contains(pair.0), pair.1 == .running, pause < 360 {
      return "run after strength"
    }
    let main: [LoadClass] = heavy + [.neuromuscularClass]
    if isSameDay, pair.0 != pair.1, main.contains(pair.0), main.contains(pair.1),
      !areBoth([.running], [.strength, .tendonHeavy])
    {
      return "two main sessions on one day"
    }
    if pair.0 == .cold, isExercise(pair.1), pause < 30 { return "exercise after ice" }
    if pair.0 == .injection, [.heat, .bath, .mud, .running, .plyometric].contains(pair.1),
      !apart(first, second, hours: min(48, first.session.gapHours))
    {
      return "not calm after an injection"
    }
    return nil
  }

  /// Whether two starts lie so far apart: nights on the wall clock, hours in real time.
  private func apart(_ first: Span, _ second: Span, hours: Int) -> Bool {
    hours >= 24
      ? second.start - first.start >= hours * 60 : second.realStart - first.realStart >= hours * 60
  }

  /// The table of EVIDENCE 0.3, with heat (5.5) and cold (5.6).
  private func leastHours(_ load: LoadClass) -> Int {
    switch load {
    case .mobility, .heat, .cold: 2
    case .isometricLight: 3
    case .isometricHeavy, .eccentric: 6
    case .strength, .tendonHeavy, .running, .neuromuscularClass: 48
    case .plyometric: 72
    default: 0
    }
  }

  private func isExercise(_ load: LoadClass) -> Bool {
    [
      .mobility, .isometricLight, .isometricHeavy, .strength, .tendonHeavy, .plyometric, .running,
      .aerobicLow, .neuromuscularClass, .eccentric,
    ].contains(load)
  }

  // MARK: Reasons

  /// The reasons of flexible sessions that are not true, in words.
  func untrueReasons() -> [String] {
    let spans = spans()
    let sessions = Dictionary(
      uniqueKeysWithValues: request.sessions.map { ("\($0.id)", $0) })
    return unplaced.compactMap { unplaced in
      guard let session = sessions[unplaced.id], !session.place.isTimeFixed else { return nil }
      let days =
        session.place.dates.lowerBound.dayNumber - 8...session.place.dates.upperBound.dayNumber + 8
      let near = spans.filter { days.contains($0.day) }
      return isTrue(unplaced.reason, of: session, among: near)
        ? nil : "\(session.id) is unplaced for no reason: \(unplaced.reason)"
    }
  }

  private func isTrue(_ reason: UnplacedReason, of session: Session, among spans: [Span]) -> Bool {
    let places = places(for: session)
    guard places.filter({ !isBusy($0) }).allSatisfy({ isTaken($0, by: spans) }) else {
      return false
    }
    switch reason {
    case .noWindow(let dates): return dates == session.place.dates && places.isEmpty
    case .needsEndDate, .rest: return false
    case .tooSoon(let day):
      return request.firstDays[session.load] == day && session.place.dates.lowerBound < day
    case .past(let moment):
      return request.earliest == moment && session.place.dates.lowerBound <= moment.date
    case .blackout(let dates):
      return dates == session.place.dates && dates.days.contains { isOff($0, session) }
    case .busy: return places.contains(where: isBusy)
    case .procedures(let dates):
      return dates.days.contains { day in
        spans.count { $0.day == day.dayNumber && $0.session.kind == .procedure } >= 3
      }
    case .restDay: return heavy.contains(session.load)
    case .spacing(_, let other): return spans.contains { $0.session.id == other }
    case .gap(let hours):
      let own = spans.filter { $0.session.id.activity == session.id.activity }
      return hours >= session.gapHours && !own.isEmpty
    case .crowded(let dates):
      let own = spans.filter {
        $0.session.id.activity == session.id.activity
          && dates.contains(CivilDate(dayNumber: $0.day))
      }
      return dates == session.place.dates && !own.isEmpty
    }
  }

  /// Whether a place breaks a rule with what lies on the calendar.
  private func isTaken(_ place: Span, by spans: [Span]) -> Bool {
    if spans.contains(where: { $0.start <= place.start ? breaks($0, place) : breaks(place, $0) }) {
      return true
    }
    if place.session.kind == .procedure,
      spans.count(where: { $0.day == place.day && $0.session.kind == .procedure }) >= 3
    {
      return true
    }
    let days = Set(spans.filter { heavy.contains($0.session.load) }.map(\.day)).union([place.day])
    return heavy.contains(place.session.load)
      && (place.day - 6...place.day).contains { first in
        (first..<first + 7).allSatisfy(days.contains)
      }
  }

  /// The places of a session that no busy time takes.
  func freePlaces(for session: Session) -> [Span] { places(for: session).filter { !isBusy($0) } }

  /// Whether a place breaks no rule with some others.
  func fits(_ place: Span, beside others: [Span]) -> Bool { !isTaken(place, by: others) }

  /// Like a complaint, with the gaps that the programme or the class adds to those of EVIDENCE.
  private func breaks(_ first: Span, _ second: Span) -> Bool {
    let hours = max(first.session.gapHours, second.session.gapHours)
    let isOfOneClass = first.session.load == second.session.load && first.session.load != .none
    let isOwn = first.session.id.activity == second.session.id.activity
    let days = max(first.session.place.leastDays, second.session.place.leastDays)
    return complaint(first, second) != nil
      || (isOfOneClass || isOwn) && !apart(first, second, hours: hours)
      || isOwn && second.day - first.day < days
      || [.strength, .tendonHeavy].contains(first.session.load)
        && second.session.load == .running && second.realStart - first.realEnd < 360
  }

  /// The places on the grid that a session could have if it were alone.
  private func places(for session: Session) -> [Span] {
    session.place.dates.days.flatMap { date -> [Span] in
      if !session.weekdays.isEmpty, !session.weekdays.contains(date.weekday) { return [] }
      if isOff(date, session) { return [] }
      if let first = request.firstDays[session.load], date < first { return [] }
      let isClinical = [.appointment, .procedure].contains(session.kind)
      return windows(on: date, isClinical: isClinical).flatMap {
        stride(from: $0.lowerBound.minutes, to: $0.upperBound.minutes, by: 15)
          .map { span(of: session, at: date.dayNumber * 1440 + $0) }
      }.filter { span in
        isOpen(span, on: date) && !isDisturbed(span.start, span.end)
          && span.start >= request.earliest?.minuteNumber ?? .min
      }
    }
  }
}

extension ClosedRange<CivilDate> {
  /// The days, one by one.
  var days: [CivilDate] {
    (lowerBound.dayNumber...upperBound.dayNumber).map(CivilDate.init(dayNumber:))
  }
}
