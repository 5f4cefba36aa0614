import Testing

@testable import Planning
@testable import Rehabilitation

/// Red flags that come up in a running plan and do not stop it (EVIDENCE 4.4, levels U and C).
@Suite struct ConcernTests {
  /// A plan of strength and mobility that began on Monday, 2 March 2026, seen on the Friday.
  private func schedule(
    _ facts: [(String, Fact)], on moments: String = "2026-03-06 06:00"
  ) throws -> Schedule {
    let ladder = Ladder(
      rungs: (5...40).map { Ladder.Rung(dose: dose("\($0) min")) },
      sessionsPerRung: 1)
    let course = program([
      phase(
        "one", days: 28,
        [
          activity("strength", "3 per week", load: .strength),
          activity(
            "motion", "daily", load: .mobility,
            prescriptions: [prescription("5 min", .ladder(ladder))]),
        ]), phase("two", days: 28, [activity("walk", "daily", load: .aerobicLow)]),
    ])
    let start = JournalEntry(
      number: 1, moment: moment("2026-03-02 06:00"),
      fact: .enrolment(enrolment(), programs: ProgramTexts(programs: [], exercises: "")))
    let entries = facts.enumerated().map {
      JournalEntry(number: $0 + 2, moment: moment($1.0), fact: $1.1)
    }
    let inputs = ReplayInputs(
      editions: [1: ProgramEdition(programs: [course], catalogue: Catalogue([]))],
      clockChanges: [:])
    return try Schedule(replaying: [start] + entries, inputs: inputs, at: moment(moments))
  }

  private func flag(_ ids: String..., on date: String = "2026-03-05") -> (String, Fact) {
    var checkIn = CheckIn(date: day(date))
    checkIn.flags = Set(ids)
    return ("\(date) 06:00", .checkIn(checkIn))
  }

  private func loads(_ schedule: Schedule, from date: String = "2026-03-06") -> Set<LoadClass> {
    Set(schedule.placed.filter { $0.date >= day(date) }.map(\.session.load))
  }

  @Test(arguments: RedFlag.all.filter { $0.level == .urgent && !$0.haltsPlan })
  func `U leaves mobility only and reminds each day`(flag: RedFlag) throws {
    let held = try schedule([self.flag(flag.id)])
    #expect(loads(held) == [.mobility, .none])
    let reminders = held.placed.filter { $0.session.id.activity == "flag-\(flag.id)" }
    #expect(reminders.count == 28)
    #expect(reminders.first?.date == day("2026-03-06"))
    #expect(zip(reminders, reminders.dropFirst()).allSatisfy { $0.date.days(to: $1.date) == 1 })
    #expect(held.plan.course.concerns.map(\.flag) == [flag])
    #expect(
      held.plan.course.notices.contains { if case .concern(_, true) = $0 { true } else { false } })
    #expect(held.unplaced.isEmpty)
  }

  @Test func `U freezes doses and phases until somebody has looked`() throws {
    let concern = flag("night-pain")
    func doses(_ schedule: Schedule) -> Set<String> {
      Set(
        schedule.placed.filter { $0.session.id.activity == "motion" && $0.date > day("2026-03-08") }
          .compactMap { $0.session.items.first?.dose?.description })
    }
    #expect(try doses(schedule([])).count > 1)
    #expect(try doses(schedule([concern])).count == 1)
    let later = try schedule([concern], on: "2026-04-10 06:00")
    #expect(later.plan.stages.last { $0.dates.contains(day("2026-04-10")) }?.phase.id == "one")
    let reviewed: (String, Fact) = ("2026-03-09 06:00", .adjustment(.reviewed(by: "Dr Weber")))
    let after = try schedule([concern, reviewed], on: "2026-03-09 07:00")
    #expect(loads(after, from: "2026-03-10").isSuperset(of: [.strength, .aerobicLow]))
    #expect(!after.placed.contains { $0.date > day("2026-03-09") && $0.session.kind == .reminder })
    #expect(after.plan.course.concerns.isEmpty)
    #expect(doses(after).count > 1)
  }

  @Test func `C goes on and reminds each week`() throws {
    let plan = try schedule([flag("painkillers")])
    #expect(loads(plan).isSuperset(of: [.strength, .mobility]))
    let reminders = plan.placed.filter { $0.session.id.activity == "flag-painkillers" }
    #expect(reminders.first?.date == day("2026-03-12"))
    #expect(zip(reminders, reminders.dropFirst()).allSatisfy { $0.date.days(to: $1.date) == 7 })
  }

  @Test(arguments: [
    (["painkillers", "night-ache"], false), (["morning-stiffness"], false),
    (["painkillers", "morning-stiffness"], true), (["crunching", "painkillers"], false),
  ])
  func `a sign that only sends to a doctor is urgent beside another`(
    ids: [String], isUrgent: Bool
  ) throws {
    let plan = try schedule(ids.map { flag($0) })
    #expect(loads(plan).contains(.strength) != isUrgent)
  }

  @Test func `the same sign again after a review gets reminders of its own`() throws {
    let first = flag("insect-bite")
    let reviewed: (String, Fact) = ("2026-03-08 06:00", .adjustment(.reviewed(by: "Dr Weber")))
    let again = flag("insect-bite", on: "2026-03-10")
    let plan = try schedule([first, reviewed, again], on: "2026-03-10 07:00")
    let reminders = plan.placed.filter { $0.session.id.activity == "flag-insect-bite" }
    #expect(Set(reminders.map(\.session.id)).count == reminders.count)
    #expect(reminders.contains { $0.date == day("2026-03-06") })
    #expect(reminders.contains { $0.date == day("2026-03-11") })
    #expect(!reminders.contains { $0.date == day("2026-03-09") })
  }

  @Test(arguments: [
    ("2026-03-08 06:00", false), ("2026-03-09 06:00", true), ("2026-03-30 06:00", true),
  ])
  func `signs are asked again after a week`(moments: String, isDue: Bool) throws {
    let plan = try schedule([], on: moments)
    #expect(plan.plan.course.notices.contains(.flagCheckDue(last: day("2026-03-02"))) == isDue)
  }

  @Test func `signs are asked again when a phase begins, until somebody answers`() throws {
    let before = flag(on: "2026-03-29")
    let begun = try schedule([before], on: "2026-03-30 06:00")
    #expect(begun.plan.course.notices.contains(.flagCheckDue(last: day("2026-03-29"))))
    let asked = try schedule([before, flag(on: "2026-03-30")], on: "2026-03-30 07:00")
    #expect(!asked.plan.course.notices.contains(.flagCheckDue(last: day("2026-03-30"))))
  }
}
