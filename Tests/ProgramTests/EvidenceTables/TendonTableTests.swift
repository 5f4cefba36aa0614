import Rehabilitation
import Testing

/// EVIDENCE P06 to P10: tendons, and the growing knee.
@Suite struct TendonTableTests {
  @Test func `P06, F2: four stages and maintenance within 24 weeks`() throws {
    let built = try BuiltPlan("patellar-tendon-loading")
    #expect(
      built.program.phases.map(\.id) == [
        "isometric", "isotonic", "energy-storage", "sport", "maintain",
      ])
    #expect(built.program.weeks == 24)
    #expect(built.program.pain.green == 3)
    for phase in built.program.phases.dropLast() {
      #expect(phase.gate.contains(.pain(atMost: 3, days: 1)), "F3: \(phase.id)")
    }
    #expect(built.program.phases[0].earliestDays == 7, "K Breda 2021: a week at least")
  }

  @Test func `P06, K Breda 2021: stage 1 is 5 x 45 s at 70 % every day`() throws {
    let built = try BuiltPlan("patellar-tendon-loading")
    #expect(built.days(of: "holds", in: "isometric") == Array(0..<14))
    let doses = built.doses("holds", in: "isometric")
    #expect(doses.map(\.dose) == ["5 x 45 s @ 70% MVC, rest 1-2 min"])
  }

  @Test func `P06 and R10, F8: the ramp from 30 to 60 s stands in for it on request`() throws {
    let built = try BuiltPlan("patellar-tendon-loading", with: ["growing-holds"])
    #expect(built.sessions("holds", in: "isometric").isEmpty)
    let doses = built.doses("growing-holds")
    #expect(
      doses.map(\.dose) == [30, 35, 40, 45, 60].map { "5 x \($0) s @ 70% MVC, rest 1-2 min" })
    #expect(doses.dropLast().allSatisfy { $0.count == 3 })
  }

  @Test func `P06, F12 and K Breda 2021: stage 2 lifts every other day, holds between`() throws {
    let built = try BuiltPlan("patellar-tendon-loading")
    let first = try #require(built.days(of: "isotonic")).lowerBound
    #expect(
      built.days(of: "lifts", in: "isotonic")
        == stride(from: first, to: first + 42, by: 2).map { $0 })
    #expect(
      built.days(of: "holds", in: "isotonic")
        == stride(from: first + 1, to: first + 42, by: 2).map { $0 })
    let doses = built.doses("lifts", in: "isotonic").map(\.dose)
    #expect(doses.first == "4 x 15 @ 15RM, tempo 3-0-3, range 10-60 deg, rest 2 min")
    #expect(doses.last == "4 x 6 @ 6RM, tempo 3-0-3, range 0-90 deg, rest 2 min")
  }

  @Test func `P06, F7: stage 3 takes turns every third day: lifts, holds, jumps`() throws {
    let built = try BuiltPlan("patellar-tendon-loading")
    let first = try #require(built.days(of: "energy-storage")).lowerBound
    for (turn, activity) in ["lifts", "holds", "jumps"].enumerated() {
      #expect(
        built.days(of: activity, in: "energy-storage")
          == stride(from: first + turn, to: first + 42, by: 3).map { $0 }, "\(activity)")
    }
  }

  @Test
  func `P06, K Breda 2021 and F7: 3 x 10 on both legs, then 6 x 10 on one; 60, then 80 landings`()
    throws
  {
    let jumps = try BuiltPlan("patellar-tendon-loading").sessions("jumps")
    let landings = jumps.map { session in
      session.items.filter { $0.role == .main }.compactMap(\.dose).reduce(0) { sum, dose in
        guard let work = dose.work.setsAndRepetitions else { return sum }
        return sum + work.sets * (work.repetitions ?? 0)
      }
    }
    #expect(landings == Array(repeating: 60, count: 8) + Array(repeating: 80, count: 6))
    let first = try #require(jumps.first?.items.first { $0.role == .main })
    let last = try #require(jumps.last?.items.first { $0.role == .main })
    #expect(first.exercise == "jump-squat" && first.dose?.work == .sets(3...3, of: .count(10...10)))
    #expect(
      last.exercise == "single-leg-jump-squat"
        && last.dose?.work == .sets(6...6, of: .count(10...10)))
  }

  @Test func `P06, K Breda 2021: maintenance twice a week`() throws {
    #expect(try BuiltPlan("patellar-tendon-loading").sessions("upkeep").count == 8)
  }

  @Test(
    arguments: [
      (1, 15), (2, 12), (3, 12), (4, 10), (5, 10), (6, 8), (7, 8), (8, 8), (9, 6), (10, 6), (11, 6),
      (12, 6),
    ])
  func `P07, F5: four sets of 15RM in week 1 to four of 6RM in weeks 9 to 12`(
    week: Int, count: Int
  ) throws {
    for choice in ["lifts", "home-lifts"] {
      let built = try BuiltPlan("heavy-slow-resistance", with: choice == "lifts" ? [] : [choice])
      let own = built.sessions(choice).filter { $0.week == week }
      #expect(own.count == 3)
      for item in own.flatMap(\.items) where item.role == .main {
        #expect(item.dose?.work == .sets(4...4, of: .count(count...count)))
        #expect(item.dose?.intensities == [.repetitionMaximum(count)])
        #expect(item.dose?.tempo == Tempo(lowering: 3, pause: 0, lifting: 3), "F7")
      }
    }
  }

  @Test func `P07, F5 and F6: three lifts, or two at home, 48 h apart`() throws {
    let built = try BuiltPlan("heavy-slow-resistance")
    #expect(built.sessions("lifts")[0].items.filter { $0.role == .main }.count == 3)
    #expect(try built.hoursApart("lifts").allSatisfy { $0 >= 48 })
    let home = try BuiltPlan("heavy-slow-resistance", with: ["home-lifts"])
    #expect(home.sessions("lifts").isEmpty)
    #expect(home.sessions("home-lifts")[0].items.filter { $0.role == .main }.count == 2)
  }

  @Test func `P07 conflict 1 and R3: weight by repetitions on request, set 4 decides`() throws {
    let built = try BuiltPlan("heavy-slow-resistance", with: ["lifts-by-repetitions"])
    #expect(built.sessions("lifts").allSatisfy { $0.phase == "heavy-slow" })
    let sessions = built.sessions("lifts-by-repetitions")
    #expect(sessions.count == 12 && sessions.allSatisfy { $0.week >= 9 })
    let heaviest = try #require(built.program.phases.last)
    let activity = try #require(heaviest.activities.first { $0.id == "lifts-by-repetitions" })
    for prescription in activity.prescriptions {
      guard case .adjustedByRepetitions(let rule) = prescription.progression else {
        Issue.record("no DAPRE")
        continue
      }
      #expect(rule.table == .dapre && rule.nextFrom == .fourth)
    }
    let first = try #require(sessions[0].items.first { $0.role == .main }?.dose)
    #expect("\(first)".hasPrefix("10 x 10 kg, 6 x 15 kg, max x 20 kg, max"), "F82-F84")
  }

  @Test func `P08, F9: 3 x 15 twice a day for twelve weeks, 6 h apart by DES`() throws {
    let built = try BuiltPlan("eccentric-decline-squat")
    let squats = built.sessions("squats")
    #expect(squats.count == 2 * 7 * 12)
    for session in squats {
      let item = try #require(session.items.first { $0.role == .main })
      #expect(item.dose?.work == .sets(3...3, of: .count(15...15)))
    }
    let hours = try built.hoursApart("squats")
    #expect(hours.allSatisfy { $0 >= 6 })
    #expect(
      built.doses("squats").map(\.dose).contains("3 x 15 @ 5 kg, rest 1 min"), "K Purdam, UNC")
    #expect(built.program.pain.green == 5 && built.program.pain.amber == 5)
  }

  @Test(
    arguments: [
      ("holds", 16, "5 x 45 s @ 70% MVC, rest 2 min", "van Ark 2016, K Rio 2015"),
      ("belt-squats", 20, "5 x 30 s, rest 1 min", "F13"),
      ("sore-tendon-holds", 16, "3-4 x 15-30 s, rest 1 min", "F7, F14"),
      ("before-a-match", 4, "4 x 45-60 s @ 70% MVC, rest 2 min", "F14"),
    ])
  func `P09: the variants of four weeks in season`(
    activity: String, count: Int, dose: String, tag: String
  ) throws {
    let built = try BuiltPlan("in-season-isometrics", with: activity == "holds" ? [] : [activity])
    #expect(built.program.days == 28, "\(tag)")
    #expect(built.sessions(activity).count == count, "\(tag)")
    #expect(built.doses(activity).map(\.dose) == [dose], "\(tag)")
  }
}
