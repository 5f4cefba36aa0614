import Foundation
import TestSupport
import Testing

/// What is known answers the questions before a start, as its user meets it (EVIDENCE part 12).
@Suite struct FactCommandTests {
  private func build(_ words: String...) throws -> BuiltCommand.Result {
    try build(words)
  }

  private func build(_ words: [String]) throws -> BuiltCommand.Result {
    try BuiltCommand.run(["build"] + words + ["--start", "2026-03-02", "--zone", "UTC"])
  }

  @Test(arguments: [
    (["heavy-slow-resistance", "--age", "13", "--diagnosed-by", "Dr Weber"], "you are under 16"),
    (["heavy-slow-resistance", "--age", "13", "--cleared-by", "Dr Weber"], "you are under 16"),
    (
      ["returning-to-running", "--prosthesis", "--cleared-by", "Dr Weber"],
      "an artificial joint in the leg"
    ),
    (["laser-therapy", "--age", "12", "--cleared-by", "Dr Weber"], "you are under 16"),
    (["osgood-schlatter", "--age", "45", "--cleared-by", "Dr Weber"], "you are 20 or older"),
    (["osgood-schlatter", "--age", "16", "--diagnosed-by", "Dr Weber"], "you are 15 or older"),
    (["eccentric-decline-squat", "--age", "13", "--diagnosed-by", "Dr Weber"], "you are under 16"),
    (["magnetotherapy", "--age", "16", "--cleared-by", "Dr Weber"], "you are under 18"),
    (["mineral-baths", "--pregnant", "--cleared-by", "Dr Weber"], "you are pregnant"),
    (["minor-knee-injury", "--day0", "2026-03-01", "--blood-thinner"], "a medicine against clots"),
    (
      [
        "bakers-cyst", "medicines", "--diagnosed-by", "Dr Weber", "--medicine",
        "Warfarin 5 mg; 20:00; Dr Weber",
      ], "a medicine against clots"
    ),
    (
      [
        "meniscus-repair", "returning-to-running", "--day0", "2026-02-20", "--cleared-by",
        "Dr Weber",
      ], "your operation is less than 84 days before the first day"
    ),
  ])
  func `a fact refuses what a question would`(words: [String], reason: String) throws {
    let result = try build(words + ["--no-flags"])
    #expect(result.status == 77 && result.output.isEmpty, "\(result.error)")
    #expect(result.error.contains("no plan was made. As "), "\(result.error)")
    #expect(result.error.contains("\(reason), the answer to question "), "\(result.error)")
    #expect(result.error.contains("Why it matters: ") && result.error.contains("What to do: "))
  }

  @Test(arguments: [
    ["heavy-slow-resistance", "--age", "16", "--diagnosed-by", "Dr Weber"],
    ["eccentric-decline-squat", "--age", "13", "--cleared-by", "Dr Weber"],
    ["returning-to-running", "--no-prosthesis", "--diagnosed-by", "Dr Weber"],
    ["osgood-schlatter", "--age", "12", "--diagnosed-by", "Dr Weber"],
    ["knee-osteoarthritis-strength", "--no-pregnant", "--no-blood-thinner"],
  ])
  func `a fact that speaks for a start lets it go on`(words: [String]) throws {
    let result = try build(words + ["--no-flags"])
    #expect(result.status == 0, "\(result.error)")
  }

  @Test func `what is known is not asked, and what is asked twice is asked once`() throws {
    let both = ["heavy-slow-resistance", "graded-walking", "--diagnosed-by", "Dr Weber"]
    let unknown = try build(both).error
    #expect(unknown.contains("Are you under 16?"))
    #expect(unknown.split(separator: "Are you pregnant?").count == 2)
    #expect(unknown.split(separator: "Is the calf newly painful").count == 2)
    let known = try build(both + ["--age", "60"]).error
    #expect(!known.contains("Are you under 16?") && !known.contains("Are you pregnant?"))
    #expect(known.contains("(heavy-slow-resistance/1)"))
  }

  @Test(arguments: [
    ["total-knee-replacement", "returning-to-running"],
    ["heavy-slow-resistance", "partial-knee-replacement"],
    ["total-knee-replacement", "eccentric-decline-squat"],
    ["patellar-tendon-loading", "total-knee-replacement"],
    ["knee-arthroscopy", "meniscus-repair"],
  ])
  func `programmes that exclude each other are refused together`(programs: [String]) throws {
    let result = try build(
      programs + ["--day0", "2026-02-20", "--cleared-by", "Dr Weber", "--no-flags"])
    #expect(result.status == 77 && result.output.isEmpty)
    #expect(result.error.contains("cannot stand beside"), "\(result.error)")
    #expect(result.error.contains("What to do: Start '"))
  }

  @Test(arguments: [
    (
      ["medicines"],
      "'medicines' needs at least one medicine: `--medicine 'NAME; 08:00,20:00; PRESCRIBER'`"
    ),
    (["medicines", "graded-walking"], "'medicines' needs at least one medicine"),
    (["graded-walking", "--windows", "mon 10:00-10:05"], "--windows"),
  ])
  func `a start that yields nothing names what is missing`(words: [String], missing: String) throws
  {
    let result = try build(words + ["--no-flags"])
    #expect(result.status == 64 && result.output.isEmpty, "\(result.error)")
    #expect(result.error.contains(missing), "\(result.error)")
  }

  @Test(arguments: ["nobody", "none", "me", "-", "N/A"])
  func `12.16: a prescriber and a clinician are somebody`(name: String) throws {
    let medicine = try build("medicines", "--no-flags", "--medicine", "Gel; 08:00; \(name)")
    #expect(medicine.status == 64 && medicine.output.isEmpty)
    #expect(medicine.error.contains("'\(name)' does not say who prescribed 'Gel'"))
    for option in ["--cleared-by", "--diagnosed-by"] {
      let word = try build("heavy-slow-resistance", "--no-flags", "\(option)=\(name)")
      #expect(word.status == 64, "\(word.error)")
      #expect(word.error.contains("'\(name)' names nobody"))
    }
  }

  @Test(arguments: [
    ("pregnant", 64, "doctor or midwife"), ("pacemaker", 64, "looks after the device"),
    ("cancer", 77, "oncologist"),
  ])
  func `a search says what is asked first`(words: String, status: Int32, advice: String) throws {
    let result = try build("--for", words)
    #expect(result.status == status, "\(result.error)")
    #expect(result.error.contains(advice), "\(result.error)")
    let found = try BuiltCommand.run(["programs", "--for", words])
    #expect((found.output + found.error).contains(advice), "\(found.output) \(found.error)")
  }

  @Test func `a check knows the programmes beside a file`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = try Repository.bytes("Programs/graded-walking.yaml")
    let text = String(decoding: bytes, as: UTF8.self)
    func write(_ id: String, _ exclusions: String) throws {
      let own = text.replacingOccurrences(of: "id: graded-walking\n", with: "id: \(id)\n")
        .replacingOccurrences(
          of: "clearance: none\n", with: "clearance: none\nnot-with: [\(exclusions)]\n")
      try Data(own.utf8).write(to: folder.appendingPathComponent("\(id).yaml"))
    }
    try write("walk-one", "walk-two, runing")
    try write("walk-two", "running")
    let result = try BuiltCommand.run(["check", folder.path])
    #expect(result.status == 65)
    #expect(result.output.contains("'walk-two' does not name this programme"), "\(result.output)")
    #expect(result.output.contains("did you mean 'running'?"))
    try write("walk-one", "walk-two, running")
    try write("walk-two", "walk-one, graded-walking-steps")
    let other = try BuiltCommand.run(["check", folder.path])
    #expect(!other.output.contains("walk-one' does not"))
    // One that is no longer beside it, or does not name it.
    #expect(other.output.contains("'graded-walking-steps' does not name"), "\(other.output)")
  }
}
