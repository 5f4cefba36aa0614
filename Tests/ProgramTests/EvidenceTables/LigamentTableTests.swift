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
      ("pcl-sprain", [14, 42, 84, 112], "P27, earliest exit"),
      ("mcl-sprain-grade-1", [1, 4, 7, 14], "P28 I: run from day 7, sport from day 14"),
      ("mcl-sprain-grade-2", [1, 14, 21, 28], "P28 II: run from day 21, sport from day 28"),
      ("lcl-sprain-grade-1", [2, 8, 14, 28], "P29: the dates of P28 I doubled"),
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
      ("acl-reconstruction", "strengthen", ["thigh-strength": 80, "hamstring-strength": 80]),
      ("acl-reconstruction", "run", ["thigh-strength": 80, "hamstring-strength": 80]),
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
      ("acl-without-surgery", "level-3", ["thigh-strength": 80, "hamstring-strength": 80]),
      (
        "acl-without-surgery", "level-4",
        [
          "thigh-strength": 85, "hamstring-strength": 85, "single-leg-hop": 85, "timed-hop": 85,
          "triple-hop": 85, "crossover-hop": 85,
        ]
      ),
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

  @Test(
    arguments: [
      "acl-reconstruction", "acl-without-surgery", "pcl-sprain", "mcl-sprain-grade-1",
      "mcl-sprain-grade-2", "lcl-sprain-grade-1",
    ])
  func `the day before an earliest date no phase is left`(id: String) throws {
    let (program, origin) = (try program(id), try #require(CivilDate("2026-03-02")))
    for (position, phase) in program.phases.enumerated() {
      guard let earliest = phase.earliestDays else { continue }
      var timeline = PhaseTimeline(program, from: origin, until: origin)
      let start = origin.advanced(by: 7)
      timeline.enter(position, on: start)
      let turn = try #require(timeline.nextTurn(after: start, Pauses()), "\(phase.id)")
      #expect(start.days(to: turn) >= earliest, "\(phase.id)")
      if phase.monthsFromDayZero == nil {
        #expect(start.days(to: turn) == earliest, "\(phase.id)")
      }
    }
  }

  @Test(
    arguments: [
      ("acl-reconstruction", 30, "move"), ("acl-reconstruction", 83, "strengthen"),
      ("acl-reconstruction", 300, "strengthen"), ("acl-without-surgery", 300, "level-3"),
      ("pcl-sprain", 300, "move"), ("mcl-sprain-grade-2", 300, "strengthen"),
    ])
  func `0.3: a late start leads past no gate of a clinician`(
    id: String, days: Int, phase: String
  ) throws {
    let start = try #require(CivilDate("2026-03-02"))
    let timeline = PhaseTimeline(try program(id), from: start.advanced(by: -days), until: start)
    #expect(timeline.phase.id == phase)
  }

  @Test(
    arguments: [
      "acl-reconstruction", "acl-without-surgery", "pcl-sprain", "mcl-sprain-grade-2",
      "lcl-sprain-grade-1",
    ])
  func `9: where the other leg was hurt too, legs are not compared`(id: String) throws {
    let asked = try program(id).contraindications.first { $0.question.contains("other knee") }
    #expect(asked?.consequence == .refuse)
  }

  @Test(
    arguments: [
      ("acl-reconstruction", ["run", "land", "sport-training"]),
      ("acl-without-surgery", ["level-4", "level-5"]),
    ])
  func `1.1: up to sport the knee bends and straightens fully, and both are measured again`(
    id: String, phases: [String]
  ) throws {
    for phase in try program(id).phases where phases.contains(phase.id) {
      #expect(phase.gate.contains(.symmetry(test: "flexion", percent: 95)), "\(phase.id)")
      #expect(
        phase.gate.contains(.measure("extension-deficit", .atMost, Quantity(Amount(2), .degrees))),
        "\(phase.id)")
      #expect(phase.activities.contains { $0.id == "bend-and-straighten" }, "\(phase.id)")
    }
  }

  @Test func `1.4: beside a young graft no plan asks for curls or loaded straightening`() throws {
    let phases = try program("acl-reconstruction").phases
    for id in ["recover", "move"] {
      let drops = Set(phases.first { $0.id == id }?.drops ?? [])
      #expect(
        drops.isSuperset(of: [
          "standing-hamstring-curl", "single-leg-bridge", "hamstring-lowering",
          "knee-extension-machine", "supine-hamstring-stretch",
        ]), "\(id)")
    }
    for id in ["strengthen", "run"] {
      let drops = phases.first { $0.id == id }?.drops ?? []
      #expect(drops.contains("hamstring-lowering"), "no Nordics before week 16: \(id)")
    }
  }

  @Test(
    arguments: [
      ("acl-reconstruction", "strengthen"), ("acl-without-surgery", "level-1"),
      ("before-acl-reconstruction", "calm"),
    ])
  func `P24 to P26: giving way leads back, and twice to a surgeon`(
    id: String, phase: String
  ) throws {
    let rule = try #require(try program(id).givingWay)
    #expect(rule.phase == phase && rule.surgeonFrom == 2)
    #expect(try program(id).phases.contains { $0.id == phase })
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
    // 9: nothing that loads the leg stands beside them.
    let kept = LoadClass.allCases.filter(\.isExercise).filter {
      !program.exclusions.contains(.load($0))
    }
    #expect(kept == [.mobility])
  }
}
