import Foundation
import TestSupport
import Testing

/// `regain print --card`: one exercise as a picture for a message.
@Suite struct CardCommandTests {
  private let card = ["print", "left-knee", "--card", "sit-to-stand"]

  @Test func `a card is a drawing that can be written again`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    for _ in 0..<2 {
      let made = try plan.run(card + ["--format", "svg", "-o", "card.svg"], on: "2026-03-02")
      #expect(made.status == 0, "\(made.error)")
    }
    let svg = try String(
      contentsOf: plan.folder.appendingPathComponent("card.svg"), encoding: .utf8)
    #expect(svg.hasPrefix("<svg xmlns=") && svg.contains("<title>Sit to stand</title>"))
    let undated = try BuiltCommand.run(
      ["print", "graded-walking", "--card", "walk", "--format", "svg"])
    #expect(undated.status == 0 && undated.output.hasPrefix("<svg"), "\(undated.error)")
  }

  @Test(arguments: [
    (["--card", "sit-to-stand"], "--format png"), (["--format", "svg"], "--card EXERCISE"),
    (["--card", "sit-to-stand", "--format", "svg", "--diary"], "--diary"),
    (["--card", "juggling", "--format", "svg"], "no session has the exercise 'juggling'"),
    (["--card", "sit-to-stnd", "--format", "html"], "--format"),
  ])
  func `what does not fit is a usage error`(options: [String], words: String) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let result = try plan.run(["print", "left-knee"] + options, on: "2026-03-02")
    #expect(result.status == 64 && result.error.contains(words), "\(result.error)")
  }

  @Test func `a PNG comes from a browser, and without one the words say what helps`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    func run() throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        card + [
          "--format", "png", "-o", "card.png", "--store", "a.sqlite", "--now",
          "2026-03-02T20:00:00Z",
        ], in: plan.folder, environment: ["PATH": plan.folder.path])
    }
    let without = try run()
    #expect(without.status == 69 && without.error.contains("apt install chromium"))
    #expect(without.error.contains("--format svg"))
    let script = """
      #!/bin/sh
      PATH=/usr/bin:/bin
      for word; do case "$word" in --screenshot=*) file="${word#--screenshot=}" ;; esac; done
      printf picture > "$file"
      """
    let tool = plan.folder.appendingPathComponent("chromium")
    try script.write(to: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    let made = try run()
    #expect(made.status == 0, "\(made.error)")
    let file = plan.folder.appendingPathComponent("card.png")
    #expect(try String(contentsOf: file, encoding: .utf8) == "picture")
  }
}
