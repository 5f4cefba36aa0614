import Foundation
import TestSupport
import Testing

/// `regain caseload` and `regain label` as a clinic runs them.
@Suite struct CaseloadCommandTests {
  /// A clinic on Monday, 23 March 2026: one plan reported well yesterday, one was silent, one had a red session, one
  /// told of a warning sign.
  private func inClinic(_ body: (LivedPlan) throws -> Void) throws {
    let clinic = try LivedPlan("silent")
    defer { clinic.remove() }
    for name in ["well", "red", "sign"] {
      let begun = try clinic.run(
        [
          "start", name, "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "UTC",
          "--no-flags",
        ], on: "2026-03-01")
      try #require(begun.status == 0, "\(begun.error)")
    }
    _ = try clinic.run(["log", "well", "--morning", "1"], on: "2026-03-22")
    _ = try clinic.run(["log", "red", "--pain", "8", "--sure"], on: "2026-03-22")
    _ = try clinic.run(
      ["log", "sign", "--morning", "2", "--flag", "locked-knee"], on: "2026-03-22")
    try #require(
      try clinic.run(
        ["label", "red", "--tag", "ward-3", "--therapist", "Dr Weber", "--person", "Ada Example"],
        on: "2026-03-22"
      ).status == 0)
    try body(clinic)
  }

  private func plans(_ result: BuiltCommand.Result) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return object?["plans"] as? [[String: Any]] ?? []
  }

  @Test func `who needs a look stands first`() throws {
    try inClinic { clinic in
      let shown = try clinic.run(["caseload"], on: "2026-03-23")
      #expect(shown.status == 0 && shown.error.isEmpty, "\(shown.error)")
      let names = shown.output.split(separator: "\n").map {
        $0.drop { " !".contains($0) }.prefix { $0 != " " }
      }
      #expect(names == ["sign", "red", "silent", "well"], "\(shown.output)")
      #expect(shown.output.contains("nothing logged for 21 days"), "\(shown.output)")
      #expect(shown.output.contains("Ada Example; Dr Weber; #ward-3"), "\(shown.output)")
      let patient = try clinic.run(["caseload", "--silent", "30", "--json"], on: "2026-03-23")
      let needs = try plans(patient).compactMap { $0["need"] as? String }
      #expect(needs.contains("red") && !needs.contains("silent"), "\(needs)")
      let calm = try clinic.run(["caseload", "--silent", "30"], on: "2026-03-23")
      #expect(!calm.output.contains("nothing logged"), "\(calm.output)")
    }
  }

  @Test func `plans are found by therapist, tag, programme and phase`() throws {
    try inClinic { clinic in
      for filter in [["--therapist", "WEBER"], ["--tag", "Ward-3"]] {
        let found = try plans(try clinic.run(["caseload", "--json"] + filter, on: "2026-03-23"))
        #expect(found.map { $0["name"] as? String } == ["red"])
      }
      let all = ["--program", "knee-osteoarthritis-strength"]
      #expect(try plans(try clinic.run(["caseload", "--json"] + all, on: "2026-03-23")).count == 4)
      for none in [["--program", "insoles"], ["--phase", "nowhere"], ["--tag", "ward"]] {
        let found = try plans(try clinic.run(["caseload", "--json"] + none, on: "2026-03-23"))
        #expect(found.isEmpty, "\(none)")
        let said = try clinic.run(["caseload"] + none, on: "2026-03-23")
        #expect(said.status == 0 && said.output == "No plan is like that.\n", "\(said.output)")
      }
    }
  }

  @Test(arguments: [[], ["--json"], ["--csv"]])
  func `discreet tells plan names only`(form: [String]) throws {
    try inClinic { clinic in
      let open = try clinic.run(["caseload"] + form, on: "2026-03-23").output
      let discreet = try clinic.run(["caseload", "--discreet"] + form, on: "2026-03-23").output
      for word in ["Ada", "Weber", "ward-3"] {
        #expect(open.contains(word) && !discreet.contains(word), "\(word): \(discreet)")
      }
      for word in ["osteoarthritis", "ocked"] { #expect(!discreet.contains(word), "\(discreet)") }
      #expect(discreet.contains("sign") && discreet.contains("well"))
    }
  }

  @Test(arguments: [
    ["caseload", "--csv"], ["caseload", "--json"], ["progress", "--all"], ["print", "--caseload"],
    ["progress", "--all", "--json"], ["print", "--caseload", "--format", "html"],
    ["print", "--caseload", "--format", "markdown"],
  ])
  func `a file that holds one takes the place of the last one`(words: [String]) throws {
    try inClinic { clinic in
      for day in ["2026-03-23", "2026-03-24"] {
        let written = try clinic.run(words + ["-o", "clinic.out"], on: day)
        #expect(written.status == 0 && written.output.isEmpty, "\(written.error)")
      }
    }
  }

  @Test func `no journal is no error`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let none = try BuiltCommand.run(["caseload", "--store", "a.sqlite"], in: folder)
    #expect(none.status == 0 && none.output.contains("regain start"), "\(none.output)")
    #expect(try BuiltCommand.run(["caseload", "--silent", "0"], in: folder).status == 64)
  }

  @Test func `today over all plans is that of each plan in turn`() throws {
    try inClinic { clinic in
      let all = try clinic.run(["today"], on: "2026-03-23")
      let each = try ["red", "sign", "silent", "well"].map {
        try clinic.run(["today", $0], on: "2026-03-23").output
      }
      #expect(all.status == 0 && all.output == each.joined(separator: "\n"))
    }
  }

  @Test func `a label is shown, changed, and emptied`() throws {
    try inClinic { clinic in
      func label(_ words: String...) throws -> String {
        try clinic.run(["label", "well"] + words, on: "2026-03-23").output
      }
      #expect(try label() == "well: nothing\n")
      #expect(
        try label("--tag", "b", "--tag", "a", "--born", "1968-05-04")
          == "well: tags a, b; born 1968-05-04\n")
      #expect(try label("--untag", "a", "--clear", "born") == "well: tags b\n")
      #expect(try label("--json").contains("\"b\""))
      let refused = try clinic.run(["label", "well", "--tag", "a,b"], on: "2026-03-23")
      #expect(refused.status == 64 && refused.error.contains("can be no tag"))
      #expect(try label() == "well: tags b\n")
      let calendar = try clinic.run(["export", "red"], on: "2026-03-23").output
      #expect(!calendar.contains("Ada") && !calendar.contains("ward-3"))
    }
  }

  @Test func `the day of the clinic is printed: who needs a look, what is due, what changed`()
    throws
  {
    try inClinic { clinic in
      let text = try clinic.run(["print", "--caseload"], on: "2026-03-23")
      #expect(text.status == 0 && text.error.isEmpty, "\(text.error)")
      for words in [
        "Caseload, Mon 23 Mar 2026", "4 plans.", "Nobody comes today.", "Ada Example (red)",
        "nothing logged for 21 days", "What changed since Fri 20 Mar", "Dr Weber",
      ] { #expect(text.output.contains(words), "\(words): \(text.output)") }
      let markdown = try clinic.run(
        ["print", "--caseload", "--format", "markdown", "--therapist", "weber"], on: "2026-03-23")
      #expect(markdown.output.contains("1 plan.") && !markdown.output.contains("silent"))
      let html = try clinic.run(["print", "--caseload", "--format", "html"], on: "2026-03-23")
      #expect(html.output.contains("<table") && html.output.contains("Ada Example (red)"))
      let discreet = try clinic.run(["print", "--caseload", "--discreet"], on: "2026-03-23")
      for word in ["Ada", "Weber", "ocked", "trength"] {
        #expect(!discreet.output.contains(word), "\(word): \(discreet.output)")
      }
      for wrong in [["left-knee"], ["--weeks", "1"], ["--month"], ["--start", "mon"]] {
        let refused = try clinic.run(["print", "--caseload"] + wrong, on: "2026-03-23")
        #expect(refused.status == 64 && refused.error.contains("exclude"), "\(refused.error)")
      }
      let alone = try clinic.run(["print", "red", "--tag", "ward-3"], on: "2026-03-23")
      #expect(alone.status == 64 && alone.error.contains("'--tag' goes with '--caseload'"))
    }
  }

  @Test func `the progress of all plans is a table, a row each`() throws {
    try inClinic { clinic in
      let text = try clinic.run(["progress", "--all"], on: "2026-03-23")
      #expect(text.status == 0 && text.error.isEmpty, "\(text.error)")
      let rows = text.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
      for name in ["red", "sign", "silent", "well"] {
        #expect(rows.contains(Substring(name)), "\(text.output)")
      }
      let found = try plans(try clinic.run(["progress", "--all", "--json"], on: "2026-03-23"))
      #expect(found.map { $0["plan"] as? String } == ["red", "sign", "silent", "well"])
      #expect(
        found.first?["lastPain"] as? Int == 8 && found.first?["lastSignal"] as? String == "red")
      #expect((found[2]["soFar"] as? [String: Int])?["done"] == 0)
      let html = try clinic.run(["progress", "--all", "--format", "html"], on: "2026-03-23")
      #expect(html.output.contains("<table"))
      for wrong in [["progress", "red", "--all"], ["progress", "red", "--json"]] {
        #expect(try clinic.run(wrong, on: "2026-03-23").status == 64, "\(wrong)")
      }
    }
  }

  @Test func `today over all plans as JSON is that of each plan`() throws {
    try inClinic { clinic in
      let all = try plans(try clinic.run(["today", "--json"], on: "2026-03-23"))
      let each = try ["red", "sign", "silent", "well"].flatMap {
        try plans(try clinic.run(["today", $0, "--json"], on: "2026-03-23"))
      }
      #expect(all as NSArray == each as NSArray && all.count == 4)
    }
  }
}
