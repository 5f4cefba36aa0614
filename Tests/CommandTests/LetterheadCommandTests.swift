import Foundation
import TestSupport
import Testing

/// The clinic in the head of sheets: kept by `regain settings`, or said in one call.
@Suite struct LetterheadCommandTests {
  private static let drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>"

  private func page(_ plan: LivedPlan, _ options: [String]) throws -> String {
    let page = try plan.run(
      ["print", "left-knee", "--format", "html"] + options, on: "2026-03-02")
    try #require(page.status == 0, "\(page.error)")
    return page.output
  }

  private func settings(_ plan: LivedPlan, _ words: [String]) throws -> BuiltCommand.Result {
    try BuiltCommand.run(["settings"] + words + ["--store", "a.sqlite"], in: plan.folder)
  }

  @Test func `what is set heads every sheet, and an option comes before it`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    try plan.write(Self.drawing, to: "logo.svg")
    for words in [
      ["clinic", "Knee Clinic North"], ["phone", "030 1234567"], ["logo", "logo.svg"],
    ] {
      let set = try settings(plan, words)
      #expect(set.status == 0 && set.output.contains("is now "), "\(set.error)")
    }
    let list = try settings(plan, []).output
    #expect(list.contains("Knee Clinic North") && list.contains("SVG, 1 kB"), "\(list)")
    try FileManager.default.removeItem(at: plan.folder.appendingPathComponent("logo.svg"))
    let label = ["label", "left-knee", "--person", "Ada Example", "--born", "1968-05-04"]
    _ = try plan.run(label + ["--number", "P2041", "--therapist", "Dr Weber"], on: "2026-03-02")
    let stored = try page(plan, ["--overview", "--week", "--diary", "--clinician", "--month"])
    for words in [
      "Knee Clinic North", "030 1234567", "data:image/svg+xml;base64,", "Ada Example", "4 May 1968",
      "P2041", "Dr Weber", "@bottom-left { content: \"Ada Example",
    ] { #expect(stored.contains(words), "\(words)") }
    #expect(!stored.contains("class=\"fact open\""))
    let typed = try page(plan, ["--clinic", "Another Place"])
    #expect(typed.contains("Another Place") && !typed.contains("Knee Clinic North"))
    #expect(try settings(plan, ["--unset", "clinic"]).status == 0)
    #expect(try !page(plan, []).contains("Knee Clinic North"))
    let text = try plan.run(["print", "left-knee"], on: "2026-03-02").output
    #expect(text.contains("Name Ada Example · Born 4 May 1968"), "\(text.prefix(600))")
    let caseload = try plan.run(
      ["print", "--caseload", "--format", "html", "--clinic", "Knee Clinic West"],
      on: "2026-03-02")
    #expect(caseload.output.contains("Knee Clinic West"), "\(caseload.error)")
  }

  @Test func `a file that can be no logo is refused with what helps, and nothing is stored`() throws
  {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let files = [
      ("script.svg", Self.drawing.replacing("<path", with: "<script/><path"), "scripts"),
      (
        "far.svg", Self.drawing.replacing("<path", with: "<image href='https://a.org/b'/><path"),
        "https://a.org/b"
      ),
      ("text.png", "hello", "neither SVG nor PNG"),
      (
        "large.svg", Self.drawing + String(repeating: " ", count: 300_000),
        "300 kB, and may have 200"
      ),
    ]
    for (name, text, words) in files {
      try plan.write(text, to: name)
      for refused in [
        try settings(plan, ["logo", name]),
        try plan.run(
          ["print", "left-knee", "--format", "html", "--logo", name], on: "2026-03-02"),
      ] {
        #expect(refused.status == 65 && refused.output.isEmpty, "\(name)")
        #expect(
          refused.error.contains(name) && refused.error.contains(words), "\(refused.error)")
      }
    }
    let missing = try settings(plan, ["logo", "none.svg"])
    #expect(missing.status == 1 && missing.error.contains("cannot read none.svg"))
    #expect(try settings(plan, ["clinic", ""]).status == 64)
    #expect(try settings(plan, ["phone", "call"]).status == 64)
    #expect(try settings(plan, ["logo"]).output.contains(" - "))
  }
}
