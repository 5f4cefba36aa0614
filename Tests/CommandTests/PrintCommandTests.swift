import Foundation
import TestSupport
import Testing

/// `regain print` as its user runs it.
@Suite struct PrintCommandTests {
  private let dated = [
    "print", "graded-walking", "--start", "2026-03-02", "--zone", "Europe/Berlin", "--no-flags",
    "--now", "2026-03-01T09:00:00Z",
  ]

  @Test func `a programme and a dated plan are HTML, the same each time`() throws {
    for arguments in [["print", "graded-walking", "--now", "2026-03-01T09:00:00Z"], dated] {
      let first = try BuiltCommand.run(arguments + ["--format", "html"])
      let second = try BuiltCommand.run(arguments + ["--format", "html"])
      #expect(first.status == 0 && first.error.isEmpty)
      #expect(first.output.hasPrefix("<!DOCTYPE html>"))
      #expect(first.output.contains("printed 1 March 2026"))
      #expect(first.output == second.output)
    }
  }

  @Test(arguments: [
    (["--format", "html", "--month"], "--month"), (["--week"], "--format html"),
    (["--format", "html", "--weeks", "4-1"], "--weeks"),
    (["--format", "html", "--weeks", "0"], "--weeks"), (["--format", "html", "--open"], "-o FILE"),
    (["--zone", "UTC"], "--start"), (["--name", "x"], "--start"),
    (["--paper", "letter"], "--paper"),
    (["--format", "markdown", "--large"], "--large"), (["--knee", "middle"], "--knee"),
    (["--weeks", "90"], "1 to 12"), (["--weeks", "13-14", "--format", "html"], "1 to 12"),
  ])
  func `options that do not fit are a usage error`(options: [String], word: String) throws {
    let result = try BuiltCommand.run(["print", "graded-walking"] + options)
    #expect(result.status == 64)
    #expect(result.error.contains(word))
  }

  @Test func `without a program for PDFs it says what to install, and leaves the page`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try BuiltCommand.run(
      dated + ["--format", "pdf", "-o", "walk.pdf"], in: folder,
      environment: ["PATH": folder.path])
    #expect(result.status == 69)
    #expect(result.error.contains("apt install weasyprint"))
    #expect(result.error.contains("walk.html"))
    let page = folder.appendingPathComponent("walk.html")
    #expect(try String(contentsOf: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/walk.pdf"))
  }

  @Test func `what the program for PDFs writes is put in place, and its failure is told`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let tool = folder.appendingPathComponent("weasyprint")
    let file = folder.appendingPathComponent("walk.pdf")
    func run(script: String) throws -> BuiltCommand.Result {
      try "#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n".write(
        to: tool, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
      return try BuiltCommand.run(
        dated + ["--format", "pdf", "-o", "walk.pdf"], in: folder,
        environment: ["PATH": folder.path])
    }
    let written = "%PDF-1.7 /Creator (Regain)"
    let made = try run(script: "for last; do :; done; printf '%\(written)' > \"$last\"")
    #expect(made.status == 0 && made.error.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == written)
    let failed = try run(script: "echo no fonts >&2; exit 3")
    #expect(failed.status == 1)
    #expect(failed.error.contains("(3)") && failed.error.contains("no fonts"))
    #expect(try String(contentsOf: file, encoding: .utf8) == written)
  }

  @Test func `a browser comes first, and where it fails WeasyPrint stands in`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ script: String) throws {
      let tool = folder.appendingPathComponent(name)
      try "#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n".write(
        to: tool, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    }
    func made() throws -> String {
      let result = try BuiltCommand.run(
        dated + ["--format", "pdf", "-o", "walk.pdf"], in: folder,
        environment: ["PATH": folder.path])
      #expect(result.status == 0, "\(result.error)")
      return try String(
        contentsOf: folder.appendingPathComponent("walk.pdf"), encoding: .utf8)
    }
    try write(
      "weasyprint", "for last; do :; done; printf '%%PDF-1.7 weasy /Creator (Regain)' > \"$last\"")
    let browser = """
      for word; do case "$word" in --print-to-pdf=*) sheet="${word#--print-to-pdf=}" ;; esac; done
      printf '%%PDF-1.7 browser /Creator (Regain)' > "$sheet"
      """
    try write("chromium", browser)
    #expect(try made().contains("browser"))
    try write("chromium", "exit 1")
    #expect(try made().contains("weasy"))
    // One that ends well and writes nothing is passed over too.
    try write("chromium", "exit 0")
    #expect(try made().contains("weasy"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal during a PDF ends the program too, and leaves no folder`(signal: Int32) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (tool, file) = (folder.path + "/weasyprint", folder.path + "/engine")
    let scratch = folder.path + "/tmp"
    let script =
      "#!/bin/sh\nPATH=/usr/bin:/bin\nsleep 600 &\necho $$ $! >'\(file).new'; mv '\(file).new' '\(file)'\nwait\n"
    try script.write(toFile: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = BuiltCommand.executable
    process.arguments = dated + ["--format", "pdf", "-o", "walk.pdf"]
    process.currentDirectoryURL = folder
    process.environment = BuiltCommand.environment(
      home: folder, ["PATH": folder.path, "TMPDIR": scratch])
    try process.run()
    while process.isRunning, !FileManager.default.fileExists(atPath: file) { usleep(10_000) }
    let engine = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ")
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/walk.pdf"))
    for id in engine.compactMap({ pid_t($0.trimmingCharacters(in: .newlines)) }) {
      #expect(Self.hasEnded(id), "\(id) goes on")
    }
  }

  /// Whether a process is gone, or waits for nothing but to be counted, within ten seconds.
  private static func hasEnded(_ id: pid_t) -> Bool {
    for _ in 0..<200 {
      let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
      if state?.contains(") Z ") != false { return true }
      usleep(50_000)
    }
    return false
  }
}
