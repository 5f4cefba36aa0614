import Foundation
import TestSupport
import Testing

/// `regain batch` as its user runs it.
@Suite struct BatchCommandTests {
  private static let start =
    "\"now\": \"2026-03-02T06:00:00Z\", \"zone\": \"Europe/Berlin\", \"enrolment\": {\"start\": \"2026-03-02\"}"

  private static func request(
    _ id: String, _ program: String, safety: String = "{\"noFlags\": true}"
  ) -> String {
    "{\"id\": \"\(id)\", \"do\": \"build\", \"programs\": [\"\(program)\"], \"safety\": \(safety), \(start)}"
  }

  private func inFolder<Value>(_ requests: String, _ body: (URL) throws -> Value) throws -> Value {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(requests.utf8).write(to: folder.appendingPathComponent("in.ndjson"))
    return try body(folder)
  }

  private func answers(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: ["graded-walking", "knee-osteoarthritis-strength", "insoles"])
  func `it writes what the single command writes`(program: String) throws {
    let built = try BuiltCommand.run([
      "build", program, "--start", "2026-03-02", "--zone", "Europe/Berlin", "--no-flags",
    ])
    try #require(built.status == 0)
    try inFolder(Self.request("a", program)) { folder in
      let result = try BuiltCommand.run(["batch", "in.ndjson"], in: folder)
      #expect(result.status == 0 && result.error == "1 request answered.\n", "\(result.error)")
      #expect(try answers(result.output).first?["calendar"] as? String == built.output)
    }
  }

  @Test func `an error has the words and the code of the command`() throws {
    let sign = try BuiltCommand.run([
      "build", "graded-walking", "--start", "2026-03-02", "--zone", "Europe/Berlin", "--no-flags",
      "--flag", "calf",
    ])
    let request = Self.request(
      "a", "graded-walking", safety: "{\"noFlags\": true, \"flags\": {\"calf\": true}}")
    try inFolder(request) { folder in
      let result = try BuiltCommand.run(["batch", "in.ndjson"], in: folder)
      let error = try #require(try answers(result.output).first?["error"] as? [String: Any])
      #expect(result.status == 0 && error["code"] as? Int32 == sign.status)
      #expect("regain: \(error["message"] as? String ?? "")\n" == sign.error)
    }
  }

  /// Good requests with bad ones among them, blank lines, and one without an end.
  private static let mixed: String = {
    let lines = (1...60).map { number in
      switch number % 6 {
      case 0: "no JSON"
      case 3: request("p\(number)", "nowhere")
      case 4: request("p\(number)", "graded-walking", safety: "{}")
      default: request("p\(number)", number % 2 == 0 ? "graded-walking" : "insoles")
      }
    }
    return "\n  \n" + lines.joined(separator: "\r\n")
  }()

  @Test func `answers come in order, whatever stands between, and for any number of jobs`() throws {
    try inFolder(Self.mixed) { folder in
      let one = try BuiltCommand.run(["batch", "in.ndjson", "--jobs", "1"], in: folder)
      let many = try BuiltCommand.run(["batch", "in.ndjson", "--jobs", "7"], in: folder)
      #expect(one.status == 0 && one.output == many.output)
      #expect(one.error == "60 requests answered, 30 of them with an error.\n", "\(one.error)")
      let answers = try answers(one.output)
      for (index, answer) in answers.enumerated() {
        let number = index + 1
        #expect(answer["ok"] as? Bool == ![0, 3, 4].contains(number % 6), "\(answer)")
        // The two blank lines count.
        if number % 6 == 0 {
          #expect(answer["id"] is NSNull && answer["line"] as? Int == number + 2)
        } else {
          #expect(answer["id"] as? String == "p\(number)")
        }
      }
      // Neighbours change nothing.
      let alone = try BuiltCommand.run(
        URL(fileURLWithPath: "/bin/sh"),
        ["-c", "sed -n 4p in.ndjson | '\(BuiltCommand.executable.path)' batch"], in: folder)
      #expect(alone.output == one.output.split(separator: "\n")[1] + "\n")
    }
  }

  @Test func `the first failure can be the last answer`() throws {
    try inFolder(Self.mixed) { folder in
      let result = try BuiltCommand.run(
        ["batch", "in.ndjson", "--fail-fast", "--jobs", "4"], in: folder)
      #expect(result.status == 1)
      let answers = try answers(result.output)
      #expect(answers.map { $0["ok"] as? Bool } == [true, true, false])
    }
  }

  @Test func `calendars go into files by their ids`() throws {
    let requests = [
      Self.request("p-1", "graded-walking"), Self.request("../../p 2", "graded-walking"),
    ]
    try inFolder(requests.joined(separator: "\n")) { folder in
      let result = try BuiltCommand.run(
        ["batch", "in.ndjson", "--output-dir", "out/calendars"], in: folder)
      let answers = try answers(result.output)
      #expect(answers.first?["file"] as? String == "p-1.ics")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("out/calendars").path)
      #expect(Set(names) == Set(answers.compactMap { $0["file"] as? String }) && names.count == 2)
      #expect(answers.allSatisfy { $0["calendar"] == nil })
      // What somebody else made is not replaced.
      try "mine".write(
        to: folder.appendingPathComponent("out/calendars/p-1.ics"), atomically: true,
        encoding: .utf8)
      let again = try BuiltCommand.run(
        ["batch", "in.ndjson", "--output-dir", "out/calendars"], in: folder)
      #expect(again.error.contains("1 of them with an error"), "\(again.error)")
    }
  }

  @Test(arguments: ["1", "8"])
  func `an id names one file: a later request of the same id is refused`(jobs: String) throws {
    let ids = (1...40).map { $0.isMultiple(of: 10) ? "p1" : "p\($0)" }
    let programs = ["graded-walking", "insoles"]
    let lines = ids.enumerated().map { Self.request($1, programs[$0 % 2]) }
    try inFolder(lines.joined(separator: "\n")) { folder in
      let alone = try answers(BuiltCommand.run(["batch", "in.ndjson"], in: folder).output)
      let result = try BuiltCommand.run(
        ["batch", "in.ndjson", "--output-dir", "out", "--jobs", jobs], in: folder)
      let given = try answers(result.output)
      for (index, answer) in given.enumerated() {
        let isRepeated = (index + 1).isMultiple(of: 10)
        #expect(answer["ok"] as? Bool == !isRepeated && answer["id"] as? String == ids[index])
        guard isRepeated else { continue }
        let error = try #require(answer["error"] as? [String: Any])
        #expect((error["message"] as? String)?.contains("has the id 'p1' too") == true)
      }
      let file = folder.appendingPathComponent("out/p1.ics")
      #expect(
        try String(contentsOf: file, encoding: .utf8) == alone.first?["calendar"] as? String)
      // Where no file is written, nothing is lost.
      #expect(alone.allSatisfy { $0["ok"] as? Bool == true })
    }
  }

  @Test func `a line without an end in sight is refused in flat memory`() throws {
    try #require(BuiltCommand.canLimitMemory)
    let long = "{\"id\": \"" + String(repeating: "x", count: 40 << 20)
    try inFolder(long + "\n" + Self.request("b", "insoles")) { folder in
      let result = try BuiltCommand.run(["batch", "in.ndjson", "--jobs", "2"], in: folder)
      let answers = try answers(result.output)
      #expect(answers.count == 2 && answers.last?["ok"] as? Bool == true)
      #expect(answers.first?["line"] as? Int == 1)
    }
  }

  @Test func `an output that is full, or an input that is not there, is a failure`() throws {
    try inFolder(Self.mixed) { folder in
      let full = try BuiltCommand.run(
        URL(fileURLWithPath: "/bin/sh"),
        ["-c", "'\(BuiltCommand.executable.path)' batch in.ndjson > /dev/full"], in: folder)
      #expect(full.status == 1 && full.error.contains("No space left"), "\(full.error)")
      let missing = try BuiltCommand.run(["batch", "nowhere.ndjson"], in: folder)
      #expect(missing.status == 1 && missing.error.contains("nowhere.ndjson"))
      #expect(try BuiltCommand.run(["batch", "--jobs", "0"], in: folder).status == 64)
    }
  }
}
