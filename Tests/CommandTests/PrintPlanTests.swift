import Foundation
import TestSupport
import Testing

/// `regain print` of a plan that the journal keeps.
@Suite struct PrintPlanTests {
  @Test func `every sheet of a plan comes as it is asked for`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    for kind in ["overview", "week", "diary", "month", "clinician"] {
      let page = try plan.run(
        ["print", "left-knee", "--format", "html", "--\(kind)", "--weeks", "1-4"], on: "2026-03-03")
      #expect(page.status == 0 && page.error.isEmpty, "\(page.error)")
      #expect(page.output.contains("class=\"sheet \(kind)"))
      #expect(page.output.contains("<p class=\"subtitle\">Plan: <bdi>left-knee</bdi></p>"))
      #expect(page.output.contains("printed 3 March 2026"))
    }
  }

  @Test func `paper, large type and no pictures change the page`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    func page(_ options: [String]) throws -> String {
      try plan.run(
        ["print", "left-knee", "--format", "html", "--overview"] + options, on: "2026-03-03"
      ).output
    }
    let usual = try page([])
    #expect(usual.contains("size: A4") && usual.contains("<svg"))
    #expect(try page(["--paper", "letter"]).contains("size: letter"))
    #expect(try page(["--large"]).contains("<body class=\"large\">"))
    #expect(try !page(["--no-pictures"]).contains("<svg"))
  }

  @Test func `the clinician's page in full is asked for with the page`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let words = ["print", "left-knee", "--format", "html", "--clinician"]
    let short = try plan.run(words, on: "2026-03-03").output
    let full = try plan.run(words + ["--full"], on: "2026-03-03").output
    #expect(short.contains("Doses now") && !short.contains("Doses and where they come from"))
    #expect(full.contains("Doses now") && full.contains("Doses and where they come from"))
    let alone = try plan.run(
      ["print", "left-knee", "--format", "html", "--full"], on: "2026-03-03")
    #expect(alone.status == 64 && alone.error.contains("--clinician"))
  }

  @Test func `text and Markdown of a plan have its days, boxes and doses`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    _ = try plan.run(["log", "left-knee", "strength/1", "--pain", "2"], on: "2026-03-02")
    for (format, done, open) in [("text", "[x]", "[ ]"), ("markdown", "☑", "☐")] {
      let sheet = try plan.run(
        ["print", "left-knee", "--format", format, "--weeks", "1-2"], on: "2026-03-03")
      #expect(sheet.status == 0, "\(sheet.error)")
      let text = sheet.output.map { $0 == "\u{A0}" ? " " : String($0) }.joined()
      #expect(text.contains("Week 1, 2–8 March 2026"))
      #expect(text.contains("Mon 18:00 \(done)"))
      #expect(text.contains("Wed 18:00 \(open)"))
      #expect(text.contains("3 × 10, effort 5–6 of 10"))
      #expect(!text.contains("Week 3"))
    }
  }

  @Test(arguments: [
    ["print", "--format", "text"], ["print", "--format", "markdown"], ["progress"],
  ])
  func `a plan's words need no exercises but its own`(words: [String]) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    try FileManager.default.createDirectory(
      at: plan.folder.appendingPathComponent("broken"), withIntermediateDirectories: true)
    try plan.write("exercises: [", to: "broken/exercises.yaml")
    let command = [words[0], "left-knee"] + words.dropFirst()
    func run(_ command: [String]) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        command + ["--store", "a.sqlite", "--now", "2026-03-03T20:00:00Z"], in: plan.folder,
        environment: ["REGAIN_PROGRAMS": plan.folder.appendingPathComponent("broken").path])
    }
    let result = try run(command)
    #expect(result.status == 0 && !result.output.isEmpty, "\(result.error)")
    #expect(try run(["print", "left-knee", "--format", "html"]).status == 65)
  }

  @Test func `the knee of a plan turns its pictures, and another can be asked for`() throws {
    let named = try LivedPlan("my left knee")
    let told = try LivedPlan("knee", ["--knee", "left"])
    let neither = try LivedPlan("knee")
    defer { for plan in [named, told, neither] { plan.remove() } }
    func page(_ plan: LivedPlan, _ name: String, _ options: [String] = []) throws -> String {
      let page = try plan.run(
        ["print", name, "--format", "html", "--overview"] + options, on: "2026-03-03")
      #expect(page.status == 0, "\(page.error)")
      return page.output.components(separatedBy: "</header>").last ?? ""
    }
    let left = try page(named, "my left knee")
    let right = try page(neither, "knee")
    #expect(left != right)
    #expect(try page(told, "knee") == left)
    #expect(try page(neither, "knee", ["--knee", "left"]) == left)
    #expect(try page(named, "my left knee", ["--knee", "right"]) == right)
  }

  @Test func `a name that is neither a plan nor a programme is told with the plans`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let result = try plan.run(["print", "lfet-knee"], on: "2026-03-03")
    #expect(result.status == 1)
    #expect(result.error.contains("no plan and no programme 'lfet-knee'"))
    #expect(result.error.contains("left-knee"))
    let programme = try plan.run(["print", "graded-walking"], on: "2026-03-03")
    #expect(programme.status == 0)
    let changed = try plan.run(["print", "left-knee", "--zone", "UTC"], on: "2026-03-03")
    #expect(changed.status == 64)
  }

  @Test func `an opened file goes to the desktop's opener`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    try plan.write("#!/bin/sh\necho \"$1\" >opened\n", to: "xdg-open")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: plan.folder.appendingPathComponent("xdg-open").path)
    let words = [
      "print", "left-knee", "--format", "html", "-o", "a.html", "--open", "--store", "a.sqlite",
      "--now", "2026-03-03T09:00:00Z",
    ]
    let opened = try BuiltCommand.run(
      words, in: plan.folder, environment: ["PATH": "\(plan.folder.path):/usr/bin:/bin"])
    #expect(opened.status == 0, "\(opened.error)")
    let told = try String(
      contentsOf: plan.folder.appendingPathComponent("opened"), encoding: .utf8)
    #expect(told.hasSuffix("/a.html\n"))
    let missing = try BuiltCommand.run(
      words, in: plan.folder, environment: ["PATH": "/nowhere"])
    #expect(missing.status == 69)
    #expect(missing.error.contains("a.html is written"))
  }
}
