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

  @Test func `its examples run, each block in one folder`() throws {
    var count = 0
    for block in try blocks("sh") {
      let folder = try BuiltCommand.emptyFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let lines = block.replacingOccurrences(of: "\\\n", with: " ").components(separatedBy: "\n")
      for line in lines where line.hasPrefix("regain ") {
        count += 1
        let words = line.components(separatedBy: "  #")[0]
        // A plan that was begun on the eve is told of on its first evening; nobody can be asked.
        let isBegun = line.contains(" left-knee") && !line.contains("--start")
        let now = isBegun ? "2026-03-02T21:00:00Z" : "2026-03-01T12:00:00Z"
        let yes = line.contains(" adjust ") ? " --yes" : SharedForATest.options(of: line)
        // What only reads and writes files asks for no clock.
        let isTimeless = ["new-program", "check", "schema"].contains {
          line.hasPrefix("regain \($0) ")
        }
        let clock = isTimeless ? "" : " --now \(now)"
        let command = BuiltCommand.executable.path + words.dropFirst("regain".count)
        let result = try BuiltCommand.run(
          URL(fileURLWithPath: "/bin/sh"), ["-c", "\(command)\(clock)\(yes)"], in: folder,
          environment: ["XDG_DATA_HOME": folder.path])
        #expect(result.status == 0, "\(line): \(result.error)")
      }
    }
    #expect(count >= 9)
  }

  @Test func `what it prints is what the sheet says`() throws {
    let printed = try BuiltCommand.run(["print", "knee-osteoarthritis-strength"]).output
    let sheet = try #require(blocks("").first { $0.hasPrefix("Phase 1") })
    for line in sheet.split(separator: "\n") {
      #expect(printed.replacingOccurrences(of: "\u{A0}", with: " ").contains(line), "\(line)")
    }
  }
}
