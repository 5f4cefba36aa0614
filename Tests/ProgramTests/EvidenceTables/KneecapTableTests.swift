import Rehabilitation
import Testing

/// EVIDENCE P11, P12, P13 and P15: kneecap, bursa and cyst.
@Suite struct KneecapTableTests {
  @Test(
    arguments: [
      ("protect", 0...27), ("motion", 28...55), ("strengthen", 56...111), ("return", 112...167),
    ])
  func `P11, F35 and F36: weeks 0-4, 5-8, 9-16 and 17-24 from the injury`(
    phase: String, days: ClosedRange<Int>
  ) throws {
    #expect(try BuiltPlan("patellar-dislocation").days(of: phase) == days)
  }

  @Test func `P11, F36: bend to 45 degrees at first, to 90 (F35) on request`() throws {
    let built = try BuiltPlan("patellar-dislocation")
    #expect(built.doses("bend", in: "protect").map(\.dose) == ["1 x 10, hold 5 s, range 0-45 deg"])
    let wide = try BuiltPlan("patellar-dislocation", with: ["bend-to-90"])
    #expect(wide.sessions("bend", in: "protect").isEmpty)
    #expect(wide.doses("bend-to-90").map(\.dose) == ["1 x 10, hold 5 s, range 0-90 deg"])
    #expect(built.program.clearance == .clinician)
  }

  @Test func `P12, DES and F39: calm, restore, strengthen and kneel within eight weeks`() throws {
    let built = try BuiltPlan("prepatellar-bursitis")
    #expect(built.program.phases.map(\.id) == ["calm", "restore", "strengthen", "kneel-again"])
    #expect(built.program.weeks == 8)
    #expect(built.program.phases[0].longestDays == 21, "F40: a clinician after 2-3 weeks")
    #expect(built.sessions("cold", in: "calm").count == 21, "F39: 20 min, 2-3 a day")
    #expect(built.doses("kneel").map(\.dose) == ["30 s", "1 min", "2 min", "5 min"])
  }

  @Test func `P13, F42: three exercises at least once a day for two weeks`() throws {
    let built = try BuiltPlan("bakers-cyst")
    let first = built.sessions("daily-three", in: "ease")
    #expect(first.count == 14)
    #expect(
      first[0].items.map { $0.dose?.description } == [
        "2-3 x 10, hold 2 s, rest 1 min", "2-3 x 15, hold 3 s, rest 1 min", "2-3 x 10, rest 1 min",
      ])
    #expect(built.doses("stretch").map(\.dose) == ["3 x 30 s"], "F44")
    #expect(built.sessions("stretch", in: "stretch-and-strengthen").count == 56, "F44: twice a day")
    #expect(built.doses("strength", "stationary-bike").first?.dose == "15 min easy", "F43")
    #expect(built.program.pain.amber == 4)
  }

  @Test func `P15, F50: doses of weeks 1 to 6`() throws {
    let built = try BuiltPlan("patellofemoral-pain")
    let rows = [
      ("weeks-1-2", "hip-abduction-hold", "2 x 15, hold 10 s"),
      ("weeks-1-2", "quad-push-hold", "2 x 15, hold 10 s"),
      ("weeks-1-2", "straight-leg-raise", "3 x 10, rest 30 s"),
      ("weeks-1-2", "mini-squat", "4 x 10, range 0-40 deg, rest 1 min"),
      ("weeks-3-4", "partial-wall-squat", "3 x 10, range 0-60 deg, rest 1 min"),
      ("weeks-3-4", "step-up", "3 x 5, step 20 cm, rest 1 min"),
      ("weeks-3-4", "lunge", "3 x 10, range 0-45 deg, rest 1 min"),
      ("weeks-3-4", "pelvic-drop", "2 x 15, rest 1 min"),
      ("weeks-5-6", "pelvic-drop", "2 x 15, rest 1 min"),
    ]
    for (phase, exercise, dose) in rows {
      #expect(built.doses("strength", exercise, in: phase).map(\.dose) == [dose])
    }
    #expect(built.sessions("strength").count == 36)
    #expect(try built.hoursApart("strength").allSatisfy { $0 >= 48 })
  }

  @Test func `P15, F51: the ladder of depth over twelve weeks`() throws {
    let built = try BuiltPlan("patellofemoral-pain-depth-ladder")
    func depths(_ exercise: String) -> [Int: Int] {
      built.sessions("squats").reduce(into: [:]) { depths, session in
        let item = session.items.first { $0.exercise == exercise }
        depths[session.week] = item?.dose?.range?.upperBound ?? depths[session.week]
      }
    }
    #expect(depths("partial-wall-squat") == [1: 40, 2: 40, 3: 60, 4: 60])
    #expect(depths("mini-squat") == [4: 30, 5: 30, 6: 45, 7: 45, 8: 45, 9: 60, 10: 60])
    #expect(depths("single-leg-mini-squat") == [10: 30, 11: 30, 12: 45])
  }
}
