import Rehabilitation

/// Finds what is wrong with a schedule, from EVIDENCE 0.3, 5.6 and 9 alone.
///
/// Written apart from `SpacingRule` and the search: it shares their data, and none of their code.
struct ScheduleChecker {
  let schedule: Schedule

  private var enrolment: Enrolment { schedule.plan.enrolment }

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
    completeness() + schedule.placed.flatMap(complaints(about:)) + pairs()
  }

  // MARK: All sessions

  private func completeness() -> [String] {
    let planned = schedule.plan.sessions.map { "\($0.id)" }
    let placed = schedule.placed.map { "\($0.session.id)" }
    let unplaced = schedule.unplaced.filter { session in
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
    var complaints = [String]()
    if !session.place.dates.contains(placed.date) || placed.date < enrolment.start {
      complaints.append("\(session.id) lies outside its days, on \(placed.date)")
    }
    if !session.weekdays.isEmpty && !session.weekdays.contains(placed.date.weekday) {
      complaints.append("\(session.id) lies on another weekday")
    }
    if isDisturbed(span.start, span.end) { complaints.append("\(session.id) meets a clock change") }
    let wish = placed.date.dayNumber * 1440 + session.place.wishedTime.minutes
    if session.place.isTimeFixed {
      if span.start != wish, !isDisturbed(wish, wish + span.end - span.start) {
        complaints.append("\(session.id) left its fixed time")
      }
    } else if !isOpen(span.start, span.end, on: placed.date) {
      complaints.append("\(session.id) lies outside the windows")
    }
    return complaints
  }

  private func span(of placed: PlacedSession) -> Span? {
    guard let start = placed.start?.minuteNumber else { return nil }
    return span(of: placed.session, at: start)
  }

  private func span(of session: Session, at start: Int) -> Span {
    let end = start + (session.minutes ?? 0)
    return Span(
      session: session, start: start, end: end, realStart: real(start),
      realEnd: real(start) + end - start)
  }

  private func real(_ minute: Int) -> Int {
    var real = minute
    for change in enrolment.clockChanges where change.moment.minuteNumber <= minute {
      real -= change.shift
    }
    return real
  }

  private func isOpen(_ start: Int, _ end: Int, on date: CivilDate) -> Bool {
    let midnight = date.dayNumber * 1440
    return enrolment.windows[date.weekday].contains {
      midnight + $0.lowerBound.minutes <= start && end <= midnight + $0.upperBound.minutes
    }
  }

  /// Whether a session begins in a skipped time, or runs into a change.
  private func isDisturbed(_ start: Int, _ end: Int) -> Bool {
    enrolment.clockChanges.contains { change in
      let moment = change.moment.minuteNumber
      return start < moment + max(0, change.shift) && end >= moment
    }
  }

  // MARK: Two sessions

  private func pairs() -> [String] {
    let spans = schedule.placed.compactMap(span(of:)).sorted { $0.start < $1.start }
    var complaints = [String]()
    for (index, first) in spans.enumerated() {
      for second in spans[(index + 1)...] {
        if second.start - first.start > 120 * 60 { break }
        if let complaint = complaint(first, second) {
          complaints.append("\(first.session.id) and \(second.session.id): \(complaint)")
        }
      }
    }
    return complaints
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
    if isSameDay, pair == (.strength, .running), pause < 360 { return "run after strength" }
    if pair.0 == .injection, [.heat, .bath, .mud, .running, .plyometric].contains(pair.1),
      !apart(first, second, hours: 48)
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
    let spans = schedule.placed.compactMap(span(of:))
    let sessions = Dictionary(
      uniqueKeysWithValues: schedule.plan.sessions.map { ("\($0.id)", $0) })
    return schedule.unplaced.compactMap { unplaced in
      guard let session = sessions[unplaced.id], !session.place.isTimeFixed else { return nil }
      let days =
        session.place.dates.lowerBound.dayNumber - 6...session.place.dates.upperBound.dayNumber + 6
      let near = spans.filter { days.contains($0.day) }
      return isTrue(unplaced.reason, of: session, among: near)
        ? nil : "\(session.id) is unplaced for no reason: \(unplaced.reason)"
    }
  }

  private func isTrue(_ reason: UnplacedReason, of session: Session, among spans: [Span]) -> Bool {
    let places = places(for: session)
    switch reason {
    case .noWindow(let dates): return dates == session.place.dates && places.isEmpty
    case .needsEndDate, .tooSoon: return false
    case .spacing(_, let other):
      return spans.contains { $0.session.id == other } && areTaken(places, by: spans)
    case .gap(let hours):
      let own = spans.filter { $0.session.id.activity == session.id.activity }
      return hours >= session.gapHours && !own.isEmpty && areTaken(places, by: spans)
    case .crowded(let dates):
      let own = spans.filter {
        $0.session.id.activity == session.id.activity
          && dates.contains(CivilDate(dayNumber: $0.day))
      }
      return dates == session.place.dates && !own.isEmpty && areTaken(places, by: spans)
    }
  }

  private func areTaken(_ places: [Span], by spans: [Span]) -> Bool {
    places.allSatisfy { place in
      spans.contains { other in
        other.start <= place.start ? breaks(other, place) : breaks(place, other)
      }
    }
  }

  /// Like a complaint, with the gaps that the programme or the class adds to those of EVIDENCE.
  private func breaks(_ first: Span, _ second: Span) -> Bool {
    let hours = max(first.session.gapHours, second.session.gapHours)
    let isOfOneClass = first.session.load == second.session.load && first.session.load != .none
    let isOwn = first.session.id.activity == second.session.id.activity
    let days = max(first.session.place.leastDays, second.session.place.leastDays)
    return complaint(first, second) != nil
      || (isOfOneClass || isOwn) && !apart(first, second, hours: hours)
      || isOwn && second.day - first.day < days
      || first.session.load == .strength && second.session.load == .running
        && second.realStart - first.realEnd < 360
  }

  /// The places on the grid that a session could have if it were alone.
  private func places(for session: Session) -> [Span] {
    let dates = session.place.dates
    let minutes = session.minutes ?? 0
    var places = [Span]()
    for number in dates.lowerBound.dayNumber...dates.upperBound.dayNumber {
      let date = CivilDate(dayNumber: number)
      guard date >= enrolment.start,
        session.weekdays.isEmpty || session.weekdays.contains(date.weekday)
      else { continue }
      var starts = [session.place.wishedTime.minutes]
      if !session.place.isTimeFixed {
        starts = enrolment.windows[date.weekday].flatMap {
          stride(from: $0.lowerBound.minutes, to: $0.upperBound.minutes, by: 15)
            .map { $0 }
        }
      }
      for start in starts.map({ number * 1440 + $0 }) {
        let isOpen = session.place.isTimeFixed || isOpen(start, start + minutes, on: date)
        if isOpen, !isDisturbed(start, start + minutes) {
          places.append(span(of: session, at: start))
        }
      }
    }
    return places
  }
}
