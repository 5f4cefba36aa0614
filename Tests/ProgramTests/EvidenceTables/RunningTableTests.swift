import Rehabilitation
import Testing

/// EVIDENCE P20, the ladders back to running.
@Suite struct RunningTableTests {
  private func ladder(_ id: String) throws -> [(name: String, dose: String)] {
    let built = try BuiltPlan(id)
    let runs = built.sessions("run", in: "first-levels") + built.sessions("run", in: "ladder")
    return runs.reduce(into: []) { rungs, session in
      guard let item = session.items.first(where: { $0.role == .main }) else { return }
      let rung = (item.name, item.dose?.description ?? "")
      if rungs.last.map({ $0 != rung }) ?? true { rungs.append(rung) }
    }
  }

  @Test func `Ladder A, F68: eight levels on a treadmill`() throws {
    let rungs = try ladder("returning-to-running")
    #expect(
      rungs.map(\.dose) == [
        "10 x (0.1 mi walk + 0.1 mi jog)", "2 mi", "2 mi", "2 mi", "2 mi jog", "2.5 mi jog",
        "3 mi jog", "3 mi",
      ])
    for (index, jog) in ["0.1", "0.2", "0.3", "0.4"].enumerated() {
      #expect(rungs[index].name.contains("walk 0.1 mi, jog \(jog) mi"))
    }
    #expect(rungs[7].name.contains("every 0.25 mi"))
  }

  @Test func `Ladder A, F68: eight levels on a doseHistory`() throws {
    let rungs = try ladder("returning-to-running-track")
    #expect(
      rungs.map(\.dose) == [
        "2 mi", "2 mi", "2 mi", "2 mi", "2 mi jog", "2.5 mi jog", "3 mi jog", "3 mi",
      ])
    #expect(rungs[0].name.contains("jog the straights, walk the curves"))
  }

  @Test(arguments: ["returning-to-running", "returning-to-running-track"])
  func `Ladder A, F68: two levels in seven days at most, never on two days running`(
    id: String
  ) throws {
    let built = try BuiltPlan(id)
    let runs = built.sessions("run", in: "first-levels") + built.sessions("run", in: "ladder")
    let levels = runs.map { $0.items.first { $0.role == .main } }
    for week in 1...5 {
      let climbs = zip(runs, zip(levels, levels.dropFirst())).filter { run, pair in
        run.week == week && pair.0 != pair.1
      }
      #expect(climbs.count <= 2, "week \(week)")
      #expect(runs.filter { $0.week == week }.count <= 4)
    }
    #expect(try built.hoursApart("run").allSatisfy { $0 >= 48 })
  }

  @Test(arguments: ["returning-to-running", "returning-to-running-track"])
  func `12.12, F74: two days off between runs up to level 3 and in the first two weeks`(
    id: String
  ) throws {
    let built = try BuiltPlan(id)
    let first = built.sessions("run", in: "first-levels")
    #expect(first.count == 5 && first.allSatisfy { $0.gapHours >= 48 })
    #expect(first.allSatisfy { $0.place.leastDays == 3 })
    let phase = try #require(built.program.phases.first)
    #expect(phase.days == 14 && phase.earliestDays == 14)
    for activity in phase.activities where activity.load == .running {
      guard case .ladder(let ladder) = activity.prescriptions[0].progression else { continue }
      #expect(ladder.rungs.count == 3)
    }
    // One day off is an option.
    let option = try #require(phase.activities.first { $0.replaced == "run" })
    #expect(option.frequency.description == "3 per week" && option.inclusion == .onRequest)
  }

  @Test func `Ladder B, F69: minutes, miles and effort, each phase at least twice`() throws {
    let rungs = try ladder("returning-to-running-b")
    #expect(
      rungs.map(\.dose) == [
        "1 mi @ RPE 3", "1.5 mi @ RPE 3", "1.5 mi @ RPE 4", "2 mi @ RPE 4", "2 mi @ RPE 5",
        "2 mi @ RPE 5",
      ])
    let minutes = [(2, 3), (2, 3), (2, 4), (2, 4), (1, 4)]
    for (rung, (walk, run)) in zip(rungs, minutes) {
      #expect(rung.name.contains("walk \(walk) min, run \(run) min"))
    }
    let built = try BuiltPlan("returning-to-running-b")
    let runs = built.sessions("run", in: "ladder").map { $0.items.first { $0.role == .main } }
    for rung in Set(runs) { #expect(runs.filter { $0 == rung }.count >= 2) }
    #expect(built.program.warmUp?.dose.description == "10-15 min", "F69")
  }

  @Test func `Ladder C, F71: six weeks`() throws {
    #expect(
      try ladder("returning-to-running-c").map(\.dose) == [
        "4 x (4 min walk + 1 min run)", "4 x (3 min walk + 2 min run)",
        "4 x (2 min walk + 3 min run)", "4 x (1 min walk + 4 min run)",
        "2 x (1 min walk + 9 min run)", "20 min run",
      ])
  }

  @Test func `Ladder D, F70: twelve weeks`() throws {
    let table = [
      ("1", "1.5", 10), ("1.5", "1.5", 10), ("1", "1", 10), ("2", "1", 8), ("3", "1", 6),
      ("4", "1", 5), ("5", "1", 4), ("6", "1", 4), ("8", "1", 3), ("10", "1", 2), ("12", "1", 2),
    ]
    let expected = table.map { "\($2) x (\($0) min run + \($1) min walk)" } + ["20-25 min run"]
    #expect(try ladder("returning-to-running-d").map(\.dose) == expected)
  }

  @Test(arguments: [("returning-to-running-c", 6, "F71"), ("returning-to-running-d", 12, "F70")])
  func `Ladders C and D climb a step a week of three runs`(
    id: String, weeks: Int, tag: String
  ) throws {
    let built = try BuiltPlan(id)
    let runs = built.sessions("run", in: "ladder")
    #expect(runs.count == weeks * 3, "\(tag)")
    for week in 1...weeks {
      let own = runs.filter { $0.week == week }.map { $0.items.first { $0.role == .main } }
      #expect(own.count == 3 && Set(own).count == 1, "\(tag), week \(week)")
    }
  }

  @Test(
    arguments: [
      "returning-to-running", "returning-to-running-track", "returning-to-running-b",
      "returning-to-running-c", "returning-to-running-d",
    ])
  func `After the ladder, F72: ten per cent more a week at most; pain limits 1 and 2`(
    id: String
  ) throws {
    let built = try BuiltPlan(id)
    let amounts = built.doses("run", in: "beyond").compactMap {
      Double($0.dose.prefix { $0 != " " })
    }
    #expect(amounts.count >= 3)
    for (before, after) in zip(amounts, amounts.dropFirst()) {
      #expect(after > before && after <= before * 1.1 + 0.001)
    }
    #expect(built.program.pain.green == 1 && built.program.pain.amber == 2)
    #expect(built.program.contraindications.contains { $0.question.contains("30 minutes") })
    #expect(built.program.contraindications.contains { $0.question.contains("10 to 20 hops") })
  }
}
