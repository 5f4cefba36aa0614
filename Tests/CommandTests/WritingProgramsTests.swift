import Foundation
import TestSupport
import Testing

/// `regain new-program`, `schema`, and the article on writing a programme, as their user runs them.
@Suite struct WritingProgramsTests {
  private func inEmptyFolder(_ body: (URL) throws -> Void) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test(arguments: ["stronger-stairs", "abc", "knee-2"])
  func `a new programme lints, and lives`(id: String) throws {
    try inEmptyFolder { folder in
      let new = try BuiltCommand.run(["new-program", id], in: folder)
      #expect(new.status == 0 && new.output.isEmpty && new.error.isEmpty)
      let check = try BuiltCommand.run(["check", "\(id).yaml", "--simulate"], in: folder)
      #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
      let build = try BuiltCommand.run(
        ["build", "./\(id).yaml", "--start", "2026-03-02", "--no-flags"], in: folder)
      #expect(build.status == 0 && build.output.contains("BEGIN:VEVENT"))
    }
  }

  @Test func `a file that is there is not written over`() throws {
    try inEmptyFolder { folder in
      let file = folder.appendingPathComponent("mine.yaml")
      try "precious".write(to: file, atomically: true, encoding: .utf8)
      let result = try BuiltCommand.run(["new-program", "mine"], in: folder)
      #expect(result.status == 1 && result.error.contains("mine.yaml is there already"))
      #expect(try String(contentsOf: file, encoding: .utf8) == "precious")
    }
  }

  @Test(arguments: ["My Plan", "../escape", "ab", "a--b", "-x-", "", "plan.yaml", "knie-übung"])
  func `a bad id is answered with a good one`(id: String) throws {
    try inEmptyFolder { folder in
      let result = try BuiltCommand.run(["new-program", "--", id], in: folder)
      #expect(result.status == 64)
      #expect(result.error.contains("such as 'stronger-stairs'"), "\(result.error)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.filter { !$0.hasPrefix(".") } == [])
    }
  }

  @Test func `a folder that is not there is a failure`() throws {
    let result = try BuiltCommand.run(["new-program", "mine", "--folder", "nowhere"])
    #expect(result.status == 1 && result.error.contains("cannot write nowhere/mine.yaml"))
  }

  @Test(arguments: [
    [], ["program"], ["exercises"], ["patient"], ["batch-request"], ["batch-answer"],
    ["--batch"],
  ])
  func `a schema is JSON`(arguments: [String]) throws {
    let result = try BuiltCommand.run(["schema"] + arguments)
    #expect(result.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let schema = try #require(object as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `the article's programme lints, and its commands run`() throws {
    let article = String(
      decoding: try Repository.bytes("Sources/ProgramFiles/ProgramFiles.docc/WriteAProgramme.md"),
      as: UTF8.self)
    func blocks(_ language: String) -> [String] {
      article.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
        $0.components(separatedBy: "```").first
      }
    }
    let program = blocks("yaml").joined()
    #expect(blocks("yaml").count >= 4)
    try inEmptyFolder { folder in
      let lines = blocks("sh").joined().split(separator: "\n").map(String.init)
      #expect(lines.count >= 6)
      for line in lines {
        let command = BuiltCommand.executable.path + line.dropFirst("regain".count)
        let result = try BuiltCommand.run(
          URL(fileURLWithPath: "/bin/sh"), ["-c", command], in: folder)
        #expect(result.status == 0, "\(line): \(result.output)\(result.error)")
        if line.contains("check") { #expect(result.output.isEmpty) }
        guard line.hasPrefix("regain new-program") else { continue }
        // From here on the file is the article's own.
        try program.write(
          to: folder.appendingPathComponent("stronger-stairs.yaml"), atomically: true,
          encoding: .utf8)
      }
    }
  }
}
