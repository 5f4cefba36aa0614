import Rehabilitation
import Testing

/// EVIDENCE P16, P17 and P18: what is counted from the day of an operation.
@Suite struct OperationTableTests {
  @Test(
    arguments: [
      ("total-knee-replacement", "hospital", 0...3, "P16, F55"),
      ("total-knee-replacement", "home", 4...27, "P16, F53"),
      ("total-knee-replacement", "weeks-4-6", 28...41, "P16, F53"),
      ("total-knee-replacement", "weeks-7-12", 42...83, "P16, F53"),
      ("total-knee-replacement", "weeks-12-16", 84...111, "P16, F53"),
      ("partial-knee-replacement", "weeks-0-2", 0...13, "P17, F60"),
      ("partial-knee-replacement", "weeks-2-6", 14...41, "P17, F60"),
      ("partial-knee-replacement", "weeks-6-12", 42...83, "P17, F61"),
      ("partial-knee-replacement", "weeks-12-16", 84...111, "P17, F61"),
      ("knee-arthroscopy", "days-0-3", 0...3, "P18, F64"),
      ("knee-arthroscopy", "days-4-6", 4...6, "P18, F64"),
      ("knee-arthroscopy", "days-7-9", 7...9, "P18, F64"),
      ("knee-arthroscopy", "days-10-16", 10...16, "P18, F64"),
      ("knee-arthroscopy", "days-17-28", 17...28, "P18, F64"),
      ("knee-arthroscopy", "weeks-5-7", 29...49, "P18, F64"),
      ("meniscus-repair", "protect", 0...41, "P18, 4-6 weeks of brace"),
    ])
  func `The phases lie on their days after the operation`(
    id: String, phase: String, days: ClosedRange<Int>, tag: String
  ) throws {
    let built = try BuiltPlan(id)
    #expect(built.program.anchor == .operation)
    #expect(built.program.clearance == .clinician)
    #expect(built.days(of: phase) == days, "\(tag)")
  }

  @Test func `P16, F55 and F56: doses of the first days`() throws {
    let built = try BuiltPlan("total-knee-replacement")
    let first = try #require(built.sessions("knee-work", in: "hospital").first)
    #expect(
      first.items.map { $0.dose?.description } == [
        "8-10 x 6 s", "1 x 8-12, hold 5-10 s", "5 x 15-30 s, range 0-90 deg",
      ])
    #expect(built.sessions("cold", in: "hospital").count == 20, "F59: 20 min, five a day")
    #expect(built.sessions("cold", in: "hospital").allSatisfy { $0.minutes == 20 }, "F59")
  }

  @Test(
    arguments: [
      ("home", 90), ("weeks-4-6", 110), ("weeks-7-12", 115),
    ])
  func `P16, F53: the bend that opens each gate`(phase: String, degrees: Int) throws {
    let program = try BundledProgram("total-knee-replacement").program
    let gate = try #require(program.phases.first { $0.id == phase }).gate
    #expect(gate.contains(.measure("flexion", .atLeast, Quantity(Amount(degrees), .degrees))))
  }

  @Test func `P16 conflict 6, F57: 90 degrees before the stitches are out, more on request`() throws
  {
    let built = try BuiltPlan("total-knee-replacement")
    let early = ["hospital", "home"].flatMap { built.sessions("knee-work", in: $0) }
    #expect(early.flatMap(\.items).allSatisfy { ($0.dose?.range?.upperBound ?? 0) <= 90 })
    let wide = try BuiltPlan("total-knee-replacement", with: ["knee-work-full-bend"])
    #expect(wide.sessions("knee-work", in: "home").isEmpty)
    #expect(wide.sessions("knee-work-full-bend").count == 28)
  }

  @Test(
    arguments: [
      ("total-knee-replacement", "home", "knee-work", "heel-slide", 90, 2, "F57"),
      ("total-knee-replacement", "home", "knee-work-and-bike", "seated-knee-bend", 110, 2, "F53"),
      ("total-knee-replacement", "weeks-4-6", "knee-work", "seated-knee-bend", 110, 1, "F53"),
      ("total-knee-replacement", "weeks-7-12", "bike", "seated-knee-bend", 115, 1, "F53"),
      ("partial-knee-replacement", "weeks-0-2", "knee-work", "heel-slide", 90, 2, "F63"),
      ("partial-knee-replacement", "weeks-2-6", "knee-work", "seated-knee-bend", 120, 2, "F61"),
      ("knee-arthroscopy", "days-4-6", "knee-work", "heel-slide", 115, 2, "F64"),
      ("patellar-dislocation", "motion", "bend", "heel-slide", 115, 2, "F36"),
    ])
  func `R9: the bend rises by 5 degrees, early by 10 a week, up to its aim`(
    id: String, phase: String, activity: String, exercise: String, goal: Int, most: Int,
    tag: String
  ) throws {
    let program = try BundledProgram(id).program
    let prescription = try #require(
      program.phases.first { $0.id == phase }?.activities.first { $0.id == activity }?
        .prescriptions.first { $0.exercise == exercise })
    #expect(
      prescription.progression
        == .motion(MotionProgression(step: 5, goal: goal, mostPerWeek: most)), "\(tag)")
    let bends = try BuiltPlan(id).sessions(activity, in: phase).flatMap(\.items)
      .compactMap { $0.exercise == exercise ? $0.dose?.range?.upperBound : nil }
    #expect(bends.allSatisfy { $0 <= goal }, "\(tag)")
    #expect(bends == bends.sorted(), "\(tag)")
  }

  @Test func `P17, F63: no bend over 90 degrees and no bike for two weeks, no running ever`() throws
  {
    let built = try BuiltPlan("partial-knee-replacement")
    let early = built.unscheduled.sessions.filter { $0.phase == "weeks-0-2" }.flatMap(\.items)
    #expect(early.allSatisfy { ($0.dose?.range?.upperBound ?? 0) <= 90 })
    #expect(early.allSatisfy { $0.exercise != "stationary-bike" })
    #expect(built.unscheduled.sessions.allSatisfy { $0.load != .running && $0.load != .plyometric })
    #expect(built.sessions("cold").allSatisfy { $0.minutes == 15 }, "F63: 15 min every 2 h")
  }

  @Test func `P18, F67: each exercise ten times, held five seconds, two to three times a day`()
    throws
  {
    let built = try BuiltPlan("knee-arthroscopy")
    let first = built.sessions("knee-work", in: "days-0-3")
    #expect(first.count == 8)
    let doses = Set(first.flatMap(\.items).compactMap(\.dose).map(\.description))
    #expect(doses.isSuperset(of: ["10 x 5 s", "1 x 10, hold 5 s"]))
    #expect(
      built.program.phases.last?.gate.contains(.symmetry(test: "hamstring-strength", percent: 85))
        == true, "F66")
  }

  @Test func `P18: after a repair nothing bends under load past 90 degrees`() throws {
    let built = try BuiltPlan("meniscus-repair")
    #expect(
      built.unscheduled.sessions.allSatisfy { $0.load != .strength && $0.load != .tendonHeavy })
    let trimmed = try BundledProgram("knee-arthroscopy").program
    #expect(trimmed.contraindications[0].question.contains("stitched"))
    #expect(trimmed.contraindications[0].consequence == .refuse)
  }
}
