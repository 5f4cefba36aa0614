import Rehabilitation
import Testing

/// EVIDENCE P10.
@Suite struct OsgoodSchlatterTableTests {
  @Test func `P10, F16: four weeks of 10 x 30 s every day and bridges every other day`() throws {
    let built = try BuiltPlan("osgood-schlatter")
    #expect(built.days(of: "calm") == 0...27)
    #expect(built.days(of: "holds").prefix(28) == ArraySlice(0..<28))
    #expect(built.doses("holds").map(\.dose) == ["10 x 30 s, rest 30 s"])
    #expect(built.days(of: "bridge-and-hip") == stride(from: 0, to: 28, by: 2).map { $0 })
    #expect(built.doses("bridge-and-hip", "bridge").map(\.dose) == ["3 x 10, rest 1 min"])
  }

  @Test func `12.11: the second block goes on with holds and bridge, and adds to them`() throws {
    let built = try BuiltPlan("osgood-schlatter")
    #expect(built.days(of: "build") == 28...83)
    #expect(built.days(of: "holds") == Array(0..<84))
    let strength = built.sessions("leg-strength")
    #expect(strength.count == 28)
    for session in strength {
      let doses = session.items.filter { $0.role == .main }.map { $0.dose?.description }
      #expect(doses.dropFirst().first == "3 x 10, rest 1 min")
    }
    #expect(try built.hoursApart("leg-strength").allSatisfy { $0 >= 48 })
  }

  @Test(arguments: [("leg-strength", "3-2-3"), ("long-squat", "3-10-3")])
  func `12.11, F16: wall squat, then squat, then lunge, by what went well and not by date`(
    id: String, tempo: String
  ) throws {
    let build = try #require(try BundledProgram("osgood-schlatter").program.phases.last)
    let activity = try #require(build.activities.first { $0.id == id })
    guard case .ladder(let ladder) = activity.prescriptions[0].progression else {
      Issue.record("no ladder")
      return
    }
    #expect(activity.weeks == nil && ladder.sessionsPerRung == 3)
    #expect(
      ladder.rungs.map { $0.dose?.description } == [5, 10, 15, 20].map { "10 x \($0) s, rest 30 s" }
        + (1...4).map { "\($0) x 10, tempo \(tempo), range 0-90 deg, rest 1 min" }
        + [3, 4].map { "\($0) x 10, tempo 3-2-3, rest 1 min" })
    #expect(
      ladder.rungs.map(\.exercise) == [nil, nil, nil, nil, "squat", "squat", "squat", "squat"]
        + ["lunge", "lunge"])
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
