import Testing

@testable import Planning
@testable import Rehabilitation

/// What reports of a plan do to the doses of its next sessions.
@Suite struct DoseReactionTests {
  private func journal(
    _ activities: [Activity], days: Int = 84, pain: PainLimits? = nil
  ) throws -> Journal {
    var phase = phase("first", days: days, activities)
    phase.pain = pain
    return try Journal([phase])
  }

  private func session(_ id: String) throws -> Session.ID { try #require(Session.ID(id)) }

  // MARK: R0

  @Test func `a red steps back every exercise of the session, whatever its rule`() throws {
    let ladder = Ladder(
      rungs: [Ladder.Rung(dose: dose("2 x 10")), Ladder.Rung(dose: dose("2 x 12"))],
      sessionsPerRung: 1)
    var journal = try journal([
      activity(
        "squats", "3 per week", load: .strength,
        prescriptions: [
          prescription("3 x 10"), prescription("2 x 10", .ladder(ladder)), prescription("20 min"),
        ])
    ])
    journal.done("squats/1", on: day("2026-03-02"), pain: 7)
    let next = try #require(
      journal.schedule(at: "2026-03-02 23:00").placed.first { $0.session.id.ordinal == 2 })
    #expect(
      next.session.items.map { "\($0.dose ?? dose("off"))" } == ["2 x 10", "1 x 10", "15 min"])
    #expect(next.session.reasons.allSatisfy { $0.step?.change == .lowered })
  }

  @Test func `a red counts beside an earlier session of the same day that is not reported`() throws
  {
    var journal = try journal([
      activity(
        "squeezes", "2 per day", load: .isometricLight, prescriptions: [prescription("10 x 5 s")])
    ])
    journal.done("squeezes/2", on: day("2026-03-02"), pain: 7)
    let next = try #require(
      journal.schedule(at: "2026-03-02 23:00").placed.first { $0.date > day("2026-03-02") })
    #expect(next.session.items.first?.dose == dose("9 x 5 s"))
    // The earlier one was fine: that changes nothing about the later one.
    journal.done("squeezes/1", on: day("2026-03-02"), pain: 0)
    #expect(
      journal.schedule(at: "2026-03-02 23:30").placed.first { $0.date > day("2026-03-02") }?
        .session.items.first?.dose == dose("9 x 5 s"))
  }

  @Test func `three reds running leave an exercise out with a notice, until a review`() throws {
    var journal = try journal([
      activity(
        "squats", "3 per week", load: .strength, prescriptions: [prescription("3 x 10")])
    ])
    // Each red puts the next session off by 48 hours from its end.
    for (number, date) in ["2026-03-02", "2026-03-05", "2026-03-08"].enumerated() {
      journal.done("squats/\(number + 1)", on: day(date), pain: 7)
    }
    let plan = journal.schedule(at: "2026-03-08 23:00")
    #expect(
      plan.plan.course.notices.contains(.leftOut(exercise: "squat", since: day("2026-03-08"))))
    #expect(
      journal.doses(of: "squats", at: "2026-03-08 23:00").dropFirst(3).allSatisfy { $0 == "off" })
    journal.log(.adjustment(.reviewed(by: "Dr Weber")), "2026-03-09 10:00")
    let after = journal.schedule(at: "2026-03-09 11:00")
    #expect(!after.plan.course.notices.contains { if case .leftOut = $0 { true } else { false } })
    let next = try #require(after.placed.first { $0.session.id.ordinal == 4 })
    #expect(next.session.items.first?.dose == dose("1 x 7"))
  }

  @Test func `a week after a red raises nothing until it was green again`() throws {
    let rows = (1...4).map { WeeklyDose(weeks: $0...$0, dose: dose("\(10 * $0) min")) }
    var journal = try journal([
      activity(
        "walk", "1 per week", load: .aerobicLow,
        prescriptions: [
          prescription("10 min", .weekly(rows))
        ])
    ])
    journal.done("walk/1", on: day("2026-03-02"), pain: 4)
    let doses = journal.doses(of: "walk", at: "2026-03-04 12:00")
    #expect(doses.prefix(2) == ["10 min", "10 min"])
  }

  // MARK: Silence

  @Test(arguments: [(true, "8 min"), (false, "9 min")])
  func `sessions that are skipped lower a quota, and those nobody reported do not`(
    areSkipped: Bool, third: String
  ) throws {
    let rule = QuotaProgression(
      baseline: Amount(10), startPercent: 80, risePercent: 10, goal: Amount(20), step: Amount(1))
    var journal = try journal([
      activity(
        "walk", "daily", load: .aerobicLow,
        prescriptions: [
          prescription("8 min", .quota(rule))
        ])
    ])
    for number in 1...7 {
      journal.done("walk/\(number)", on: day("2026-03-01").advanced(by: number))
    }
    for number in 8...14 {
      let date = day("2026-03-01").advanced(by: number)
      if number < 12 {
        journal.done("walk/\(number)", on: date)
      } else if areSkipped {
        journal.log(.adjustment(.skip(session: try session("walk/\(number)"))), "\(date) 22:00")
      }
    }
    let doses = journal.doses(of: "walk", at: "2026-03-16 00:30")
    #expect(doses[0] == "8 min" && doses[7] == "9 min")
    #expect(doses[14] == third)
  }

  // MARK: Climbing below green

  private func declineSquats() -> Activity {
    let ladder = Ladder(
      rungs: [Ladder.Rung(dose: dose("3 x 15")), Ladder.Rung(dose: dose("3 x 15 @ 5 kg"))],
      sessionsPerRung: 4)
    return activity(
      "squats", "2 per day", load: .eccentric,
      prescriptions: [prescription("3 x 15", .ladder(ladder))])
  }

  private let limits = PainLimits(green: 5, climb: 3, amber: 5, citations: [.design])

  @Test(arguments: [(3, "3 x 15 @ 5 kg"), (4, "3 x 15"), (5, "3 x 15")])
  func `12.2: a person may go on with more pain than a dose may climb at`(
    pain: Int, fifth: String
  ) throws {
    var journal = try journal([declineSquats()], pain: limits)
    for number in 1...4 {
      journal.done(
        "squats/\(number)", on: day("2026-03-02").advanced(by: (number - 1) / 2), pain: pain)
    }
    let schedule = journal.schedule(at: "2026-03-03 23:00")
    #expect(schedule.plan.course.verdicts.values.allSatisfy { $0.signal == .green })
    #expect(journal.doses(of: "squats", at: "2026-03-03 23:00")[4] == fifth)
  }

  @Test(arguments: [(5, 2), (6, 1)])
  func `12.2, P08: pain above the limit the next morning leaves one bout a day for seven days`(
    morning: Int, bouts: Int
  ) throws {
    var journal = try journal([declineSquats()], pain: limits)
    for number in 1...2 { journal.done("squats/\(number)", on: day("2026-03-02"), pain: 3) }
    var checkIn = CheckIn(date: day("2026-03-03"))
    (checkIn.morning, checkIn.usual) = (morning, 5)
    journal.log(.checkIn(checkIn), "2026-03-03 06:30")
    let placed = journal.schedule(at: "2026-03-03 06:30").placed
    func count(_ date: String) -> Int { placed.count { $0.date == day(date) } }
    #expect(["2026-03-03", "2026-03-05", "2026-03-09"].map(count) == [bouts, bouts, bouts])
    #expect(count("2026-03-10") == 2)
  }

  // MARK: The way back from a flare

  @Test func `green walks raise no strength work that was itself red`() throws {
    var journal = try journal([
      activity("walk", "daily", load: .aerobicLow, prescriptions: [prescription("20 min")]),
      activity(
        "squats", "3 per week", load: .strength, prescriptions: [prescription("4 x 10")]),
    ])
    var checkIn = CheckIn(date: day("2026-03-03"))
    (checkIn.morning, checkIn.usual) = (6, 2)
    journal.done("squats/1", on: day("2026-03-02"), pain: 5)
    journal.log(.checkIn(checkIn), "2026-03-03 06:30")
    for number in 5...14 {
      journal.done("walk/\(number)", on: day("2026-03-01").advanced(by: number))
    }
    let schedule = journal.schedule(at: "2026-03-15 23:00")
    #expect(!schedule.plan.course.flares.isEmpty)
    let squats = schedule.placed.filter {
      $0.session.id.activity == "squats" && $0.date > day("2026-03-06")
    }
    let first = try #require(squats.first { $0.date >= day("2026-03-15") })
    // Half of the last dose: no squats were reported green.
    #expect(first.session.reasons.contains { $0.cause == .flare(percent: 50) })
  }
}
