import Foundation
import TestSupport
import Testing

/// The compiler, as `PATH` finds it.
private let swiftCompiler = ProcessInfo.processInfo.environment["PATH", default: ""]
  .split(separator: ":").map { URL(fileURLWithPath: "\($0)/swiftc") }
  .first { FileManager.default.isExecutableFile(atPath: $0.path) }

/// What an application must not be able to write: each of these is refused by the compiler.
@Suite(.enabled(if: swiftCompiler != nil))
struct RefusedSnippetTests {
  @Test func `the snippet of the documentation compiles`() throws {
    let text = try Repository.bytes("Tests/Snippets/StartLogPublish.swift")
    let result = try typecheck(String(decoding: text, as: UTF8.self))
    #expect(result.status == 0, "\(result.error)")
  }

  @Test(arguments: [
    // A start without the gate.
    """
    func start(_ store: PlanStore, _ programs: [LintedProgram], _ choices: Enrolment, _ now: Stamp) throws {
      try store.start(programs, choices, at: now)
    }
    """,
    "func clear(_ programs: [Program]) { _ = ClearedPrograms(programs: programs) }",
    """
    func plan(_ programs: [Program], _ exercises: Catalogue, _ choices: Enrolment) throws -> Plan {
      try UnscheduledPlan(programs: programs, catalogue: exercises, enrolment: choices)
    }
    """,
    """
    func replay(_ programs: [Program], _ exercises: Catalogue) {
      _ = ProgramEdition(programs: programs, catalogue: exercises)
    }
    """,
    // A programme whose clearance was edited, or that a journal pinned.
    "func edit(_ linted: LintedProgram) { var program = linted.program; program.clearance = .none }",
    "func gate(_ schedule: Schedule) { _ = SafetyGate(schedule.plan.programs) }",
    // A fact that no call has checked.
    """
    func store(_ journal: JournalStore, _ move: Fact) throws {
      try journal.append(move, to: "left-knee", moment: CivilDateTime(minuteNumber: 0), recorded: 0)
    }
    """,
  ])
  func `what goes past the gate or the rules does not compile`(snippet: String) throws {
    let result = try typecheck("import RegainKit\n" + snippet)
    #expect(result.status != 0)
    #expect(result.error.contains("error: "), "\(result.error)")
    let isOurs = !result.error.contains("no such module") && !result.error.contains("cannot find")
    #expect(isOurs, "\(result.error)")
  }

  private func typecheck(_ text: String) throws -> BuiltCommand.Result {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("Snippet.swift")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let compiler = try #require(swiftCompiler)
    let modules = BuiltCommand.executable.deletingLastPathComponent()
      .appendingPathComponent("Modules").path
    return try BuiltCommand.run(
      compiler,
      ["-typecheck", "-swift-version", "6", "-parse-as-library", "-I", modules]
        + Self.moduleMaps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] } + [file.path])
  }

  /// The C libraries that the modules are made of.
  private static var moduleMaps: [String] {
    let checkouts = BuiltCommand.executable.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("checkouts").path
    return [
      Repository.root.path + "/Sources/CLibical/module.modulemap",
      checkouts + "/GRDB.swift/Sources/GRDBSQLite/module.modulemap",
      checkouts + "/Yams/Sources/CYaml/include/module.modulemap",
    ]
  }
}
