import Testing

@testable import Planning
@testable import Rehabilitation

/// EVIDENCE-2 P24 to P29, P34 to P37: gates, dates and limits of ligaments and of operations to come.
@Suite struct LigamentTableTests {
  private func program(_ id: String) throws -> Program { try BundledProgram(id).program }

  @Test(
    arguments: [
      ("acl-without-surgery", [14, 42, 84, 112, 182], "P24, earliest exit"),
      ("acl-reconstruction", [14, 42, 84, 112, 168, 275], "P26, earliest exit"),
    ])
  func `no phase is left before its day`(id: String, days: [Int], tag: String) throws {
    let phases = try program(id).phases
    let exits = phases.dropLast(phases.count - days.count).reduce(into: [Int]()) { exits, phase in
      exits.append((exits.last ?? 0) + (phase.earliestDays ?? phase.days))
    }
    #expect(exits == days, "\(tag)")
  }

  @Test(
    arguments: [
      // 1.1: 80 to run, 85 to train for sport, 90 to return.
      ("acl-reconstruction", "strengthen", ["thigh-strength": 80]),
      (
        "acl-reconstruction", "land",
        [
          "thigh-strength": 85, "hamstring-strength": 85, "single-leg-hop": 85, "timed-hop": 85,
          "triple-hop": 85, "crossover-hop": 85,
        ]
      ),
      (
        "acl-reconstruction", "sport-training",
        [
          "thigh-strength": 90, "hamstring-strength": 90, "single-leg-hop": 90, "timed-hop": 90,
          "triple-hop": 90, "crossover-hop": 90,
        ]
      ),
      ("acl-without-surgery", "level-3", ["thigh-strength": 80]),
      (
        "acl-without-surgery", "level-5",
        [
          "thigh-strength": 90, "hamstring-strength": 90, "single-leg-hop": 90, "timed-hop": 90,
          "triple-hop": 90, "crossover-hop": 90,
        ]
      ),
      ("pcl-sprain", "strengthen", ["thigh-strength": 80]),
    ] as [(String, String, [String: Int])])
  func `a gate compares both legs, and only a clinician's word stands in for the values`(
    id: String, phase: String, limits: [String: Int]
  ) throws {
    let found = try program(id).phases.first { $0.id == phase }
    let gate = try #require(found?.gate, "no phase \(phase)")
    var clinical = [String: Int]()
    for case .byClinician(.symmetry(let test, let percent)) in gate { clinical[test] = percent }
    #expect(clinical == limits)
  }

  @Test func `P26: all tests passed on 1 October open nothing before 2 December`() throws {
    let operation = try #require(CivilDate("2026-03-02"))
    let program = try program("acl-reconstruction")
    let sport = try #require(program.phases.firstIndex(where: { $0.id == "sport-training" }))
    #expect(program.phases[sport].monthsFromDayZero == 9)
    var timeline = PhaseTimeline(program, from: operation, until: operation)
    // A week before day 168, so that the phase's own length would be over in November.
    timeline.enter(sport, on: try #require(CivilDate("2026-08-10")))
    let passed = try #require(CivilDate("2026-10-01"))
    #expect(timeline.nextTurn(after: passed, Pauses()) == CivilDate("2026-12-02"))
    let eve = try #require(CivilDate("2026-12-01"))
    #expect(timeline.nextTurn(after: eve, Pauses()) == CivilDate("2026-12-02"))
  }

  @Test(arguments: [("acl-without-surgery", "level-1"), ("before-acl-reconstruction", "calm")])
  func `P24 and P25: giving way leads back, and twice to a surgeon`(
    id: String, phase: String
  ) throws {
    let rule = try #require(try program(id).givingWay)
    #expect(rule.phase == phase && rule.surgeonFrom == 2)
    #expect(try program(id).phases.first?.id == phase)
  }

  @Test(arguments: ["before-acl-reconstruction", "before-knee-replacement"])
  func `P25 and P37: hard work ends three days before the operation`(id: String) throws {
    let program = try program(id)
    #expect(program.leadsToOperation)
    let hard = program.phases.flatMap(\.activities).filter {
      [.strength, .plyometric].contains($0.load)
    }
    #expect(!hard.isEmpty)
    for activity in hard { #expect(activity.daysBeforeOperation == 3, "\(activity.id)") }
  }

  @Test(
    arguments: [
      "mpfl-reconstruction", "high-tibial-osteotomy", "kneecap-fracture", "ligament-tear",
    ])
  func `P34 to P36 set no limit and hold no training`(id: String) throws {
    let program = try program(id)
    let names = try #require(program.limits?.names)
    for name in ["weight on the leg", "bend", "brace", "thigh work", "running", "sport"] {
      #expect(names.contains(name))
    }
    let loads = Set(program.phases.flatMap(\.activities).map(\.load))
    #expect(loads.isSubset(of: [.none, .mobility, .cold]), "\(loads)")
  }
}
