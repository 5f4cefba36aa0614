import Foundation
import TestSupport
import Testing

/// `regain simulate` and `check --simulate` as their user runs them.
@Suite struct SimulateCommandTests {
  @Test(arguments: [
    "perfect", "missing-30", "flare", "slow", "twice-a-day", "silent", "mornings-only",
  ])
  func `a life is told within eighty columns`(patient: String) throws {
    let result = try BuiltCommand.run(
      ["simulate", "minor-knee-injury", "--patient", patient])
    #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
    let logsSessions = patient != "silent" && patient != "mornings-only"
    let work = logsSessions ? "Load by week" : "Minutes of exercise by week"
    for part in ["As '\(patient)' lives it", "Phases", work, "What it shows"] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(result.output.contains("2026-03-02  "))
    for line in result.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `a life is told as JSON`() throws {
    let result = try BuiltCommand.run(
      ["simulate", "graded-walking", "--start", "2026-05-04", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let life = try #require(object as? [String: Any])
    let phases = try #require(life["phases"] as? [[String: Any]])
    #expect(phases.first?["start"] as? String == "2026-05-04")
    #expect((life["weeks"] as? [[String: Any]])?.first?["load"] as? Int ?? 0 > 0)
    #expect((life["problems"] as? [String])?.isEmpty == true)
  }

  @Test func `a patient of one's own is read from a file`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try "name: Busy\nmisses: 50%\n".write(
      to: folder.appendingPathComponent("busy.yaml"), atomically: true, encoding: .utf8)
    let result = try BuiltCommand.run(
      ["simulate", "graded-walking", "--patient", "busy.yaml"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("As 'Busy' lives it: leaves out 50%."))
    try "misses: often\n".write(
      to: folder.appendingPathComponent("busy.yaml"), atomically: true, encoding: .utf8)
    let faulty = try BuiltCommand.run(
      ["simulate", "graded-walking", "--patient", "busy.yaml"], in: folder)
    #expect(faulty.status == 65 && faulty.output.isEmpty)
    #expect(faulty.error.contains("busy.yaml:1:9: notation"))
  }

  @Test(arguments: [
    (["simulate"], 64, "Missing expected argument"),
    (["simulate", "graded-walking", "--patient", "me"], 64, "no patient 'me'; give perfect"),
    (["simulate", "graded-walking", "--patient", "./me.yaml"], 1, "cannot read ./me.yaml"),
    (["simulate", "graded-walking", "--start", "soon"], 64, "I can't read 'soon' as a date"),
    (["simulate", "knee-bends"], 1, "no programme 'knee-bends'"),
  ])
  func `wrong input is answered`(arguments: [String], status: Int, error: String) throws {
    let result = try BuiltCommand.run(arguments)
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(result.error.contains(error), "\(result.error)")
  }

  @Test func `check tells of a gate that nobody can pass only where lives are asked for`() throws {
    let sample = Repository.root
      .appendingPathComponent("Tests/ProgramFilesTests/Errors/simulation.yaml").path
    #expect(try BuiltCommand.run(["check", sample]).status == 0)
    let result = try BuiltCommand.run(["check", sample, "--simulate"])
    #expect(result.status == 65)
    #expect(result.output.contains("stays shut for somebody who does all that it asks"))
  }
}
