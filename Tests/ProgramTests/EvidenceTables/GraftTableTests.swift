import Planning
import Rehabilitation
import Testing

/// EVIDENCE-2 1.4: what each graft allows, and how far the knee may straighten with a load.
@Suite struct GraftTableTests {
  /// The sessions of `acl-reconstruction` with an answer to which graft was taken.
  private func sessions(_ graft: String?) throws -> [Session] {
    let bundled = try BundledProgram("acl-reconstruction")
    let start = try #require(CivilDate("2026-03-02"))
    var enrolment = Enrolment(name: "knee", start: start, dayZero: start, zone: "UTC")
    enrolment.options = graft.map { ["graft": $0] }
    return try UnscheduledPlan(
      programs: [bundled.program], catalogue: bundled.catalogue, enrolment: enrolment
    ).sessions
  }

  /// The first week after the operation, from 1, in which an exercise comes; `nil` for none.
  private func firstWeek(of exercise: String, _ graft: String?) throws -> Int? {
    try sessions(graft).filter { session in
      session.items.contains { $0.exercise == exercise && $0.role == .main }
    }.map(\.week).min()
  }

  @Test(arguments: [
    // No curls before week 6, and in the machine no straightening before week 12.
    (Optional("hamstring"), 7, 13), (nil, 7, 13),
    // Curls and weight from week 4.
    ("kneecap-tendon", 4, 4),
  ])
  func `1.4: curls and loaded straightening come when the graft allows it`(
    graft: String?, curls: Int, machine: Int
  ) throws {
    #expect(try firstWeek(of: "standing-hamstring-curl", graft) == curls)
    #expect(try firstWeek(of: "knee-extension-machine", graft).map { $0 >= machine } == true)
    let nordics = try firstWeek(of: "hamstring-lowering", graft)
    #expect(nordics.map { $0 >= 16 } == true, "no Nordics before week 16")
  }

  @Test(arguments: ["hamstring", "kneecap-tendon"])
  func `1.4: week 4 90-45, 5 90-30, 6 90-20, 7 90-10, then full`(graft: String) throws {
    let exercise = graft == "hamstring" ? "knee-extension-part" : "knee-extension-machine"
    let ranges = try sessions(graft).filter { (4...8).contains($0.week) }.flatMap { session in
      session.items.filter { $0.exercise == exercise && $0.role == .main }
        .map { (week: session.week, range: $0.dose?.range) }
    }
    let wanted = [4: 45...90, 5: 30...90, 6: 20...90, 7: 10...90, 8: 0...90]
    for (week, range) in ranges { #expect(range == wanted[week], "week \(week)") }
    #expect(Set(ranges.map(\.week)) == Set(wanted.keys))
  }

  @Test(arguments: [
    ("acl-without-surgery", "level-1", "mini-squat", 0...60, "P24, level 1"),
    ("acl-without-surgery", "level-2", "knee-extension-machine", 40...120, "P24, G22: 120-40"),
    ("acl-without-surgery", "level-2", "squat", 0...80, "P24, G22: standing 0-80"),
    (
      "acl-without-surgery", "level-3", "knee-extension-machine", 40...120, "P24, G22: till level 4"
    ),
    ("acl-reconstruction", "recover", "heel-slide", 0...100, "P26 A, G33: cap 100 to day 14"),
    ("acl-reconstruction", "recover", "knee-extension-part", 45...90, "P26 A, G5"),
    ("pcl-sprain", "move", "knee-extension-part", 0...60, "P27 2, G47 G49"),
    ("pcl-sprain", "strengthen", "single-leg-mini-squat", 0...50, "P27 3, G48"),
  ])
  func `how far a joint may move is a rule of the phase`(
    id: String, phase: String, exercise: String, range: ClosedRange<Int>, tag: String
  ) throws {
    let found = try BundledProgram(id).program.phases.first { $0.id == phase }
    #expect(found?.ranges.first { $0.exercise == exercise }?.range == range, "\(tag)")
  }

  @Test func `the question names both grafts, the careful one first`() throws {
    let option = try #require(try BundledProgram("acl-reconstruction").program.options.first)
    #expect(option.answers.map(\.id) == ["hamstring", "kneecap-tendon"])
    #expect(option.answers.first?.requested == [])
    #expect(option.answer(in: nil)?.id == "hamstring")
    #expect(option.answer(in: ["graft": "other"])?.id == "hamstring")
  }
}
