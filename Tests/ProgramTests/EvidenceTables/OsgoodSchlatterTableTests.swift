import Rehabilitation
import Testing

/// EVIDENCE P10.
@Suite struct OsgoodSchlatterTableTests {
  @Test func `P10, F16: four weeks of 10 x 30 s every day and bridges every other day`() throws {
    let built = try BuiltPlan("osgood-schlatter")
    #expect(built.days(of: "calm") == 0...27)
    #expect(built.days(of: "holds") == Array(0..<28))
    #expect(built.doses("holds").map(\.dose) == ["10 x 30 s, rest 30 s"])
    #expect(built.days(of: "bridge-and-hip") == stride(from: 0, to: 28, by: 2).map { $0 })
    #expect(built.doses("bridge-and-hip", "bridge").map(\.dose) == ["3 x 10, rest 1 min"])
  }

  @Test func `P10 and R10, F16: the wall squat grows from 10 x 5 s to 10 x 20 s`() throws {
    let built = try BuiltPlan("osgood-schlatter")
    #expect(
      built.doses("wall-squat").map(\.dose) == [5, 10, 15, 20].map { "10 x \($0) s, rest 30 s" })
    #expect(try built.hoursApart("wall-squat").allSatisfy { $0 >= 48 })
  }

  @Test func `P10, F16: then squats up to 4 x 10, with a hold of 2 s until the paper is checked`()
    throws
  {
    let doses = try BuiltPlan("osgood-schlatter").doses("squat").map(\.dose)
    #expect(doses.first == "1 x 10, tempo 3-2-3, range 0-90 deg, rest 1 min")
    #expect(
      Set(doses).isSubset(of: (1...4).map { "\($0) x 10, tempo 3-2-3, range 0-90 deg, rest 1 min" })
    )
    #expect(doses.last == "4 x 10, tempo 3-2-3, range 0-90 deg, rest 1 min")
  }

  @Test func `P10, DES: lunges 3-2-3 build from 3 x 10 to 4 x 10`() throws {
    let doses = try BuiltPlan("osgood-schlatter").doses("lunge").map(\.dose)
    #expect(doses == ["3 x 10, tempo 3-2-3, rest 1 min", "4 x 10, tempo 3-2-3, rest 1 min"])
  }

  @Test func `P10, DES: nine rungs to a match, two calm days on each`() throws {
    let built = try BuiltPlan("osgood-schlatter")
    let build = try #require(built.program.phases.last)
    let activity = try #require(build.activities.first { $0.id == "ladder" })
    guard case .ladder(let ladder) = activity.prescriptions[0].progression else {
      Issue.record("no ladder")
      return
    }
    #expect(ladder.rungs.count == 9)
    #expect(ladder.sessionsPerRung == 2)
    #expect(build.days == 56)
    #expect(try built.hoursApart("ladder").allSatisfy { $0 >= 48 })
  }

  @Test func `P10: pain of 2 is the limit, and a parent is asked for`() throws {
    let program = try BundledProgram("osgood-schlatter").program
    #expect(program.pain.green == 2 && program.pain.amber == 2)
    #expect(
      program.contraindications.contains {
        $0.question.contains("parent") && $0.consequence == .refuse
      })
    #expect(
      program.contraindications.contains {
        $0.question.contains("limp") && $0.consequence == .refuse
      })
  }
}
