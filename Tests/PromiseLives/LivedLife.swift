import RegainKit
import TestSupport

/// A life that is lived with the library as a person would, and checked on some of its days.
public struct LivedLife {
  /// What was drawn.
  public let draw: LifeDraw
  /// The promises that were not kept.
  public private(set) var broken = [BrokenPromise]()
  /// The reports that were made.
  public private(set) var reports = 0
  /// The days that were looked at.
  public private(set) var looks = 0

  private let journal: LivedJournal
  private var chance: SeededGenerator
  private var past = PastRecord()
  private var isOver = false
  private var logged = Set<Session.ID>()

  /// A life of its own.
  ///
  /// - Parameters:
  ///   - draw: What is lived.
  ///   - library: The programmes.
  ///   - folder: A folder for what is published; `nil` where nothing is.
  /// - Throws: `RegainError` where the plan cannot begin; `nil` where the programmes exclude each other, or a day does.
  public init?(
    _ draw: LifeDraw, library: PromiseLibrary, folder: String?
  ) throws {
    self.draw = draw
    chance = draw.chance
    let gate = SafetyGate(try draw.programs.map(library.program))
    let choices = LivedLife.choices(of: gate.programs, from: draw.start)
    var answers = SafetyAnswers.none
    answers.diagnosedBy = "Dr Weber"
    answers.clearedBy = "Dr Weber"
    answers.takeFacts(from: choices)
    guard gate.refusal(of: answers) == nil else { return nil }
    let cleared = try gate.clear(answers)
    journal = try LivedJournal(cleared, choices, at: draw.moment(0, hour: 5), folder: folder)
  }

  /// What a person chooses who follows some programmes.
  private static func choices(of programs: [Program], from start: CivilDate) -> Enrolment {
    var choices = Enrolment(name: "knee", start: start, zone: "Europe/Berlin")
    for program in programs {
      let simulated = Enrolment(simulating: program, from: start)
      choices.dayZero = choices.dayZero ?? simulated.dayZero
      for (activity, end) in simulated.endDates { choices.endDates[activity] = end }
      for name in program.limits?.names ?? [] {
        choices.limits = (choices.limits ?? [:]).merging([name: "as written"]) { first, _ in first }
      }
      if program.phases.contains(where: { $0.activities.contains { $0.kind == .medicine } }) {
        choices.medicines = [
          Medicine(text: "Ibuprofen gel", times: [TimeOfDay(8)], prescriber: "Dr Weber")
        ]
      }
    }
    return choices
  }

  /// What the questions and refusals before a start do not keep, for the life's programmes beside one more.
  public static func brokenBeforeStart(
    of draw: LifeDraw, library: PromiseLibrary
  ) throws -> [BrokenPromise] {
    var chance = draw.chance
    let other = library.ids.randomElement(using: &chance) ?? draw.programs[0]
    let ids = draw.programs + (draw.programs.contains(other) ? [] : [other])
    let gate = SafetyGate(try ids.map(library.program))
    return KnownFacts(using: &chance).faults(of: gate).map {
      BrokenPromise(promise: 7, day: 0, seen: $0)
    } + KnownFacts.exclusions(in: gate).map { BrokenPromise(promise: 8, day: 0, seen: $0) }
  }

  /// Lives all days.
  public mutating func live() throws {
    for day in 0..<draw.days where !isOver {
      if draw.looks.contains(day) { try look(on: day) }
      liveThrough(day)
    }
  }

  private func moment(_ day: Int, hour: Int) -> CivilDateTime { draw.moment(day, hour: hour) }

  private mutating func note(_ promise: Int, _ day: Int, _ seen: [String]) {
    // One of a kind is enough to find the others.
    for seen in seen.prefix(3) {
      broken.append(BrokenPromise(promise: promise, day: day, seen: seen))
    }
  }
}

// MARK: Days

extension LivedLife {
  private mutating func liveThrough(_ day: Int) {
    if day == draw.absence.lowerBound, !draw.absence.isEmpty { leave(on: day) }
    let isAway = draw.absence.contains(day)
    if draw.person == .ill || draw.person == .pauses, isAway { return }
    switch draw.person {
    case .silent: return
    case .mornings:
      var checkIn = CheckIn(date: draw.start.advanced(by: day))
      checkIn.morning = Int.random(in: 0...2, using: &chance)
      journal.append(.checkIn(checkIn), at: moment(day, hour: 6))
      reports += 1
    case .half where Bool.random(using: &chance): return
    case .late:
      let delay = Int.random(in: 1...3, using: &chance)
      if day >= delay { log(sessionsOf: day - delay, on: day, order: false) }
    case .outOfOrder:
      guard day % 2 == 1 else { return }
      log(sessionsOf: day, on: day, order: true)
      log(sessionsOf: day - 1, on: day, order: true)
    default: log(sessionsOf: day, on: day, order: false)
    }
    if draw.person != .neverMeasures, day % 7 == 6 { answerGoals(on: day) }
  }

  /// Leaves for a journey, or pauses; an illness just comes.
  private mutating func leave(on day: Int) {
    let (first, last) = (
      draw.start.advanced(by: day), draw.start.advanced(by: draw.absence.upperBound - 1)
    )
    let change: Adjustment
    switch draw.person {
    case .pauses: change = .pause(from: first, to: last)
    case .travels: change = .zone(name: "America/New_York", from: first, to: last)
    default: return
    }
    let now = moment(day, hour: 5)
    let before = journal.schedule(at: now)
    journal.append(.adjustment(change), at: now)
    guard draw.person == .pauses else { return }
    let after = journal.schedule(at: now)
    note(9, day, habitChanges(from: before, to: after, until: last))
  }

  /// The weekdays that are others in the third week after a pause than they would have been in any week of the
  /// same phase; in the first two the gaps between a broken week and the next can ask for other days.
  private func habitChanges(
    from before: Schedule, to after: Schedule, until last: CivilDate
  ) -> [String] {
    let monday = last.advanced(by: 21 - last.daysSinceMonday)
    let habits = before.weekdays
    return after.weekdays.compactMap { rhythm, weeks in
      guard let now = weeks[monday], now.count < 7,
        let usual = habits[rhythm]?.values.filter({ $0.count == now.count }),
        !usual.isEmpty, !usual.contains(now)
      else { return nil }
      return "\(rhythm.activity) on days \(now) after the pause, before it on \(Set(usual))"
    }.sorted()
  }

  /// Logs what was on a day.
  private mutating func log(
    sessionsOf past: Int, on day: Int, order isReversed: Bool
  ) {
    let date = draw.start.advanced(by: past)
    let now = moment(day, hour: 20)
    var sessions = journal.sessions(on: date, at: now).filter {
      $0.session.isLogged && $0.session.load.isExercise && !logged.contains($0.session.id)
    }
    if isReversed { sessions.reverse() }
    guard !sessions.isEmpty else { return }
    let isLooking = draw.looks.contains(day)
    var before = isLooking ? journal.schedule(at: now) : nil
    for placed in sessions.prefix(2) {
      let fact = Fact.session(record(of: placed))
      logged.insert(placed.session.id)
      journal.append(fact, at: now)
      reports += 1
      guard let earlier = before else { continue }
      let after = journal.schedule(at: now)
      let report = LogReport([fact], from: earlier, to: after)
      let done = earlier.placed.first { $0.session.id == placed.session.id } ?? placed
      for fault in Reaction(report: report, session: done).faults {
        note(fault.promise, day, [fault.seen])
      }
      before = after
    }
  }

  /// Mostly well, now and then sore, seldom bad.
  private mutating func record(of placed: PlacedSession) -> SessionRecord {
    var record = SessionRecord(session: placed.session.id)
    record.pain =
      switch Int.random(in: 0..<20, using: &chance) {
      case 0: Int.random(in: 6...8, using: &chance)
      case 1, 2: Int.random(in: 3...5, using: &chance)
      default: Int.random(in: 0...2, using: &chance)
      }
    record.effort = Int.random(in: 4...6, using: &chance)
    record.donePercent = 100
    return record
  }

  /// Says that open goals are met, as far as they ask no measure.
  private mutating func answerGoals(on day: Int) {
    let now = moment(day, hour: 21)
    let plan = journal.schedule(at: now).plan
    if case .over = plan.standing { isOver = true }
    for goal in plan.openCriteria where !goal.state.isMet {
      guard case .confirmed = goal.state.criterion.bare else { continue }
      let answer = GateAnswer(
        phase: goal.phase, criterion: goal.position, isMet: true,
        by: goal.state.criterion.needsClinician ? "Clinician" : nil)
      journal.append(.gate(answer), at: now)
      return
    }
  }
}

// MARK: Looks

extension LivedLife {
  private mutating func look(on day: Int) throws {
    let now = moment(day, hour: 6)
    let schedule = journal.schedule(at: now)
    if case .over = schedule.plan.standing {
      isOver = true
      return
    }
    looks += 1
    note(1, day, NextWeek(schedule).gaps)
    note(6, day, past.compare(schedule))
    if !draw.person.logsSessions { note(4, day, SilentDoses(schedule: schedule).rises) }
    // A whole replay takes as long as all days together.
    guard day == draw.looks.max() else { return }
    note(11, day, try journal.publishTwice(at: now))
    if let stored = try journal.storedSchedule(at: now), stored.placed != schedule.placed {
      note(10, day, ["the plan in the store, of pinned texts, is another one"])
    }
    note(6, day, try traces(in: schedule, at: now))
  }

  /// What a look on every day, and a report that is undone, leave behind: nothing.
  private mutating func traces(
    in schedule: Schedule, at moment: CivilDateTime
  ) throws -> [String] {
    var morning = CheckIn(date: moment.date)
    morning.morning = Int.random(in: 0...7, using: &chance)
    let whole = try journal.replayed(at: moment).schedule.placed
    let undone = try journal.replayed(at: moment, undoing: .checkIn(morning)).schedule.placed
    return
      (whole == schedule.placed ? [] : ["a plan that is looked at differs from one that is not"])
      + (whole == undone ? [] : ["an undone morning leaves a trace"])
  }
}
