import Foundation
import TestSupport
import Testing

/// What the README says is what happens.
@Suite struct ReadmeTests {
  private func blocks(_ language: String) throws -> [String] {
    let text = String(decoding: try Repository.bytes("README.md"), as: UTF8.self)
    return text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  @Test func `its programme lints and can be shown`() throws {
    let program = try #require(blocks("yaml").first)
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try program.write(
      to: folder.appendingPathComponent("chair-stands.yaml"), atomically: true, encoding: .utf8)
    let check = try BuiltCommand.run(["check", "chair-stands.yaml"], in: folder)
    #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
    let show = try BuiltCommand.run(["show", "./chair-stands.yaml"], in: folder)
    #expect(show.status == 0)
    #expect(show.output.contains("3 x 8 @"))
  }

  @Test func `its examples run`() throws {
    let examples = try blocks("sh").flatMap { block in
      block.replacingOccurrences(of: "\\\n", with: " ").components(separatedBy: "\n")
    }
    .filter { $0.hasPrefix("regain ") }
    #expect(examples.count >= 3)
    for example in examples {
      let folder = try BuiltCommand.emptyFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let command = BuiltCommand.executable.path + example.dropFirst("regain".count)
      let result = try BuiltCommand.run(
        URL(fileURLWithPath: "/bin/sh"), ["-c", command + " --now 2026-03-01T12:00:00Z"],
        in: folder)
      #expect(result.status == 0, "\(example): \(result.error)")
    }
  }

  @Test func `what it prints is what the sheet says`() throws {
    let printed = try BuiltCommand.run(["print", "knee-osteoarthritis-strength"]).output
    let sheet = try #require(blocks("").first { $0.hasPrefix("Phase 1") })
    for line in sheet.split(separator: "\n") {
      #expect(printed.replacingOccurrences(of: "\u{A0}", with: " ").contains(line), "\(line)")
    }
  }
}
