import Planning
import Rehabilitation
import Testing

/// EVIDENCE part 7 and P21 to P23: what stands around a plan, upkeep, overuse and flares.
@Suite struct CareTableTests {
  @Test(
    arguments: [
      ("insoles", "F157", ["1 h", "2 h", "3 h", "4 h", "5 h", "6 h", "7 h", "8 h", "all day"]),
      (
        "with-rest-days", "F152",
        ["1 h", "2 h", "off", "3 h", "5 h", "off", "7 h", "9 h", "off", "10 h"]
      ),
      ("faster", "F154", ["2 h", "3 h", "4 h", "6 h", "8 h", "all day"]),
      (
        "two-hours-first", "F153",
        ["2 h", "3 h", "4 h", "5 h", "6 h", "7 h", "8 h", "all day"]
      ),
    ])
  func `7.3: the schedules of new insoles, day by day`(
    activity: String, tag: String, hours: [String]
  ) throws {
    let built = try BuiltPlan("insoles", with: activity == "insoles" ? [] : [activity])
    let days = built.sessions(activity).map { $0.items[0].dose?.description }
    #expect(Array(days.prefix(hours.count)) == hours, "\(tag)")
    #expect(activity == "insoles" || built.sessions("insoles").isEmpty)
  }

  @Test(arguments: [("slow", "2-3 h", "F155"), ("cautious", "1 h", "F156")])
  func `7.3: the slow schedules take two to three weeks`(
    activity: String, first: String, tag: String
  ) throws {
    let doses = try BuiltPlan("insoles", with: [activity]).doses(activity)
    #expect(doses.first?.dose == first, "\(tag)")
    #expect((14...21).contains(doses.dropLast().reduce(0) { $0 + $1.count }), "\(tag)")
    #expect(doses.last?.dose == "all day", "\(tag)")
  }

  @Test func `7.5: five meals at the default times, or four`() throws {
    let built = try BuiltPlan("meals")
    let day = built.sessions("meals").prefix(5).map { $0.place.wishedTime.description }
    #expect(day == ["07:30", "10:30", "13:00", "16:30", "19:00"], "DES")
    let four = try BuiltPlan("meals", with: ["four-meals"])
    #expect(four.sessions("meals").isEmpty)
    #expect(four.sessions("four-meals").count == 56 * 4)
    for activity in try BundledProgram("meals").program.phases[0].activities
    where activity.kind == .meal {
      for (before, after) in zip(activity.times, activity.times.dropFirst()) {
        #expect((120...300).contains(after.minutes - before.minutes), "DES: 2-5 h apart")
      }
    }
  }

  @Test func `7.4, F158: stable shoes six hours a day`() throws {
    #expect(try BuiltPlan("shoes").doses("stable-shoes").map(\.dose) == ["6 h"])
  }

  @Test func `7.1: eight rungs, two days on each at least, and their gates`() throws {
    let program = try BundledProgram("walking-aid").program
    #expect(program.phases.count == 8)
    #expect(program.phases.dropLast().allSatisfy { $0.earliestDays == 2 }, "DES")
    #expect(program.phases.dropLast().allSatisfy { !$0.gate.isEmpty })
    #expect(program.phases[0].gate.contains(.pain(atMost: 4, days: 1)))
    let titles = program.phases.map { $0.activities[0].title }
    #expect(titles[2].contains("opposite") && titles[3].contains("opposite"), "F145")
  }

  @Test func `7.2: bandage and stockings end on the date that is typed`() throws {
    let built = try BuiltPlan("bandage")
    for activity in ["bandage", "stockings"] {
      #expect(built.sessions(activity).count == 31, "\(activity)")
    }
    #expect(built.sessions("first-skin-checks").count == 28, "DES: every few hours at first")
    #expect(built.sessions("skin-check").count == 31 - 7, "DES: then daily")
    #expect(built.doses("bandage").map(\.dose) == ["13 h"], "DES: 08:00-21:00")
  }

  @Test func `5.5, F131 and F133: warmth for 15 to 20 minutes, cold two hours from it`() throws {
    let built = try BuiltPlan("heat-and-cold", with: ["cold-pack"])
    #expect(built.doses("hot-compress").map(\.dose) == ["15-20 min"])
    #expect(built.unscheduled.scheduled().unplaced.isEmpty)
    #expect(built.doses("cold-pack").map(\.dose) == ["15-20 min"], "F39, F159")
  }

  @Test func `7.6, F163 and F164: an injection keeps warmth away for 48 h`() throws {
    let start = try #require(CivilDate("2026-03-02"))
    let bundled = try ["injection", "heat-and-cold"].map { try BundledProgram($0) }
    let plan = try UnscheduledPlan(
      programs: bundled.map(\.program), catalogue: bundled[0].catalogue,
      enrolment: Enrolment(
        name: "knee", start: start, dayZero: start, zone: "UTC", clockChanges: []))
    let placed = plan.scheduled().placed
    let injection = try #require(placed.first { $0.session.load == .injection }?.start)
    let warm = placed.filter { $0.session.load == .heat }.compactMap(\.start)
    #expect(!warm.isEmpty)
    #expect(
      warm.filter { $0 > injection }.allSatisfy {
        $0.minuteNumber - injection.minuteNumber >= 48 * 60
      })
  }

  @Test func `P21, 12.19, F175b and K AAOS: sets of the sheet, four days a week, then two`() throws
  {
    let built = try BuiltPlan("knee-conditioning")
    #expect(built.days(of: "condition")?.count == 42)
    let rows = [
      ("half-squat", "3 x 10 @ body weight, rest 1 min"),
      ("standing-hamstring-curl", "3 x 10, rest 30 s"),
      ("side-lying-hip-abduction", "3 x 20"), ("standing-quad-stretch", "2-3 x 30-60 s"),
    ]
    for (exercise, dose) in rows {
      #expect(built.doses("strength", exercise, in: "condition").first?.dose == dose)
    }
    #expect(built.sessions("strength", in: "condition").count == 24)
    #expect(built.sessions("strength", in: "keep").count == 12)
    #expect(built.doses("calves", "calf-stretch").map(\.dose) == ["2 x 4, hold 30 s, rest 30 s"])
  }

  @Test func `P22 and R1, DES: from half of the old amount by a tenth of it a week`() throws {
    let built = try BuiltPlan("overuse-reload")
    #expect(built.program.phases.map(\.days) == [7, 7, 28])
    #expect(built.doses("holds").map(\.dose) == ["5 x 30-45 s, rest 1 min"])
    #expect(
      built.doses("impact").map(\.dose) == [
        "30 min easy", "36 min easy", "42 min easy", "48 min easy",
      ])
  }

  @Test func `P23, DES and F98: half, three quarters, all, within ten days`() throws {
    let built = try BuiltPlan("flare-plan")
    #expect(built.program.days == 10)
    let walks = built.program.phases.map { built.doses("walk", in: $0.id).map(\.dose) }
    #expect(walks == [["5 min easy"], ["10 min easy"], ["15 min easy"], ["20 min easy"]])
    #expect(built.sessions("walk", in: "days-1-2").count == 4, "in two parts a day")
    #expect(built.sessions("strength", in: "days-1-2").isEmpty)
    #expect(built.sessions("motion").count == 6)
    let own = try BuiltPlan("flare-plan", trials: [30])
    #expect(own.doses("walk", in: "days-3-4").map(\.dose) == ["15 min easy"])
  }

  @Test func `P14, F46 and F47: stamina to 150 minutes a week, eight exercises twice a week`()
    throws
  {
    let built = try BuiltPlan("inflammatory-arthritis")
    let strength = built.sessions("strength")
    #expect(
      strength.allSatisfy { session in
        (8...10).contains(session.items.filter { $0.role == .main }.count)
      })
    #expect(built.doses("stamina", in: "build").map(\.dose).last == "50 min @ RPE 4-5")
    let lastWeek = built.sessions("stamina").filter { $0.week == 12 }
    #expect(lastWeek.count == 3)
    #expect(built.sessions("flare-motion").isEmpty)
  }
}
