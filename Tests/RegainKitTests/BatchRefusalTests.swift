import Foundation
import TestSupport
import Testing

@testable import RegainKit

/// What a batch does not take: each line gets its own answer, with the code of the command.
@Suite struct BatchRefusalTests {
  private static let library = ProgramLibrary(
    folder: Repository.root.appendingPathComponent("Programs").path)
  private static let batch = Result { () throws -> Batch in try Batch(library) }

  private func answer(_ change: (inout BatchRequestText) -> Void) throws -> BatchAnswerText {
    var request = BatchRequestText("build", starting: "graded-walking")
    change(&request)
    return try BatchAnswerText(Self.batch.get(), to: request.line)
  }

  @Test func `a start is refused as the gate refuses it`() throws {
    let unanswered = try answer { $0["safety"] = nil }
    #expect(unanswered.code == 77 && unanswered.message.contains("not answered"))
    let sign = try answer {
      $0["safety"] = ["noFlags": true, "flags": ["hot-swollen-joint": true]]
    }
    #expect(sign.code == 77 && sign.message.contains("112"), "\(sign.message)")
    let uncleared = try answer { $0["programs"] = ["physiotherapy-course"] }
    #expect(uncleared.code == 77)
    let gate = SafetyGate([try Self.library.program("physiotherapy-course")])
    do throws(RegainError) {
      _ = try gate.clear(.none)
      Issue.record("cleared")
    } catch {
      #expect(uncleared.message == error.words(emergencyNumber: "112"))
    }
  }

  @Test(
    arguments: [
      ("age", 121), ("age", -1), ("clearedBy", "nobody"), ("clearedBy", " "), ("diagnosedBy", "-"),
    ] as [(String, any Sendable)])
  func `nobody's age and nobody's word are refused as the command refuses them`(
    field: String, value: any Sendable
  ) throws {
    let refused = try answer { $0["safety"] = ["noFlags": true, field: value] }
    #expect([64, 77].contains(refused.code), "\(refused.line)")
  }

  @Test func `what is not answered one by one is not answered with no`() throws {
    let gate = SafetyGate([try Self.library.program("graded-walking")])
    var flags = [String: Bool]()
    var questions = [String: Bool]()
    for question in gate.questions() {
      switch question.id {
      case .flag(let id): flags[id] = false
      case .contraindication(_, let number): questions["\(number)"] = false
      }
    }
    let all = try answer { $0["safety"] = ["flags": flags, "questions": questions] }
    #expect(all.isOK, "\(all.message)")
    for id in flags.keys.sorted() {
      let less = try answer {
        $0["safety"] = ["flags": flags.filter { $0.key != id }, "questions": questions]
      }
      #expect(less.code == 77, "\(id)")
    }
  }

  @Test(arguments: [
    ("id", "", 65, "'id' is ''"), ("do", "fly", 65, "build, replay"), ("now", "today", 65, "'now'"),
    ("zone", "Europe/Atlantis", 64, "not known"), ("zone", "../../etc/passwd", 64, "no time zone"),
    ("identity", "a b", 65, "'identity'"), ("name", "\u{1B}[2J", 64, "name"),
    ("colour", "red", 65, "has the field 'colour'"), ("journal", "x", 65, "exclude"),
    ("target", "x", 65, "says nothing"), ("pages", "x", 65, "says nothing"),
  ])
  func `a field is refused in words`(field: String, value: String, code: Int, words: String) throws
  {
    let refused = try answer { $0[field] = value }
    #expect(refused.code == code, "\(refused.line)")
    #expect(refused.message.contains(words), "\(refused.line)")
    #expect(refused.fields.isSubset(of: ["id", "line", "ok", "error"]))
  }

  @Test(arguments: ["id", "do", "now", "programs", "zone", "enrolment"])
  func `a field that is missing is named`(field: String) throws {
    let refused = try answer { $0[field] = nil }
    #expect(refused.code == 65 && refused.message.contains("'\(field)' is missing"))
  }

  @Test func `no request reads a file of the machine`() throws {
    for name in ["/etc/passwd", "./a.yaml", "../Programs/graded-walking", "a.yaml"] {
      let refused = try answer { $0["programs"] = [name] }
      #expect(refused.code == 1 && !refused.isOK, "\(refused.line)")
    }
  }

  @Test func `what is no request is answered with its line`() throws {
    let batch = try Self.batch.get()
    let deep = String(repeating: "[", count: 100_000)
    for text in [
      "", "{", "[]", "7", "null", "{\"id\": 7}", "\u{0}", deep, "{\"id\": \"a\"", "\"id\"",
    ] {
      let answer = try BatchAnswerText(batch, to: Array(text.utf8), numbered: 12)
      #expect(answer.code == 65 && answer["line"] as? Int == 12, "\(answer.line)")
      #expect(answer.line.last == "\n" && answer.line.dropLast().allSatisfy { $0 != "\n" })
    }
    // In UTF-16, U+2200 has the byte of a quotation mark, which would hide what follows it.
    let wide = Array(("\u{2200}" + deep).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    let hidden = try BatchAnswerText(batch, to: wide, numbered: 12)
    #expect(hidden.code == 65 && hidden.message.contains("zero byte"), "\(hidden.line)")
    let known = try BatchAnswerText(batch, to: Array("{\"id\": \"p 7\"}".utf8), numbered: 12)
    #expect(known["id"] as? String == "p 7" && known["line"] == nil)
  }

  @Test func `numbers and sizes from outside are bounded`() throws {
    let days = (0..<1001).map { _ in "2026-04-03" }
    let choices: [(String, Any)] = [
      ("off", days), ("calm", 100_000), ("usualPain", 11), ("travel", -1), ("usualPain", 1e30),
      ("start", "9999-12-31"), ("goal", "2999-01-01"), ("off", ["2026-04-03..2999-01-01"]),
      ("busy", ["1900-01-01T00:00..2999-01-01T00:00"]), ("busy", ["2026-03-02T10:00"]),
      ("medicines", [["text": "x", "prescriber": "Dr Weber", "times": [String]()]]),
      ("trials", ["-1"]), ("until", ["bandage": "2999-01-01"]),
    ]
    for (field, value) in choices {
      let refused = try answer {
        $0["enrolment"] = ["start": "2026-03-02"].merging([field: value]) { $1 }
      }
      #expect([64, 65].contains(refused.code), "\(field): \(refused.line)")
    }
    for (field, value) in [("alarm", 99_999), ("alarm", -1)] {
      let refused = try answer { $0["options"] = [field: value] }
      #expect(refused.code == 65)
    }
    #expect(try answer { $0["revision"] = 1_000_001 }.code == 65)
  }

  @Test func `lines that no store would take are refused by their number`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let whole = try scratch.store.exportedJournal(of: "left-knee")
    let lines = whole.split(separator: "\n").map(String.init)
    let entry = lines[2]
    let again = entry.replacingOccurrences(of: "\"number\":1", with: "\"number\":2")
    let newer = entry.replacingOccurrences(of: "\"version\":1", with: "\"version\":9")
    let other = entry.replacingOccurrences(of: "\"plan\":\"left-knee\"", with: "\"plan\":\"other\"")
    let reversal =
      "{\"entry\":{\"plan\":\"left-knee\",\"number\":2,\"moment\":\"2026-03-02T07:00:00\",\"recorded\":1772434800,"
      + "\"kind\":\"reversal\",\"version\":1,\"fact\":{\"of\":1}}}"
    let cases: [([String], Int)] = [
      ([], 1), ([lines[0], lines[1]], 2), ([lines[1], lines[1]], 2), ([entry], 1),
      ([lines[1], entry, entry], 3), ([lines[1], entry, again], 3), ([lines[1], newer], 2),
      ([lines[1], other], 2), ([lines[1], entry, reversal], 3), ([lines[1], "{\"entry\":{}}"], 2),
      ([lines[1], "{}"], 2), ([lines[1], entry, lines[0]], 3),
    ]
    for (wrong, line) in cases {
      let request = try BatchRequestText(
        "replay", journal: wrong.joined(separator: "\n"), now: "2026-03-03T06:00:00Z")
      let refused = try BatchAnswerText(Self.batch.get(), to: request.line)
      #expect(refused.code == 65, "\(refused.line)")
      #expect(refused.message.contains("line \(line):"), "\(refused.message)")
    }
    let bare = try BatchRequestText(
      "replay", journal: lines.dropFirst().joined(separator: "\n"), now: "2026-03-03T06:00:00Z")
    #expect(try BatchAnswerText(Self.batch.get(), to: bare.line).isOK)
  }

  @Test func `the schema names the fields that a request has`() throws {
    let text = encodedJSON(Batch.requestSchema)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let fields = try #require(object?["properties"] as? [String: Any])
    #expect(Set(fields.keys) == Set(BatchRequest.Field.allCases.map(\.rawValue)))
    #expect(object?["additionalProperties"] as? Bool == false)
  }
}
