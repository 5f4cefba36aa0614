import Foundation
import TestSupport
import Testing

/// `regain settings`, and what follows it.
@Suite struct SettingsCommandTests {
  private static let program = StandsProgram.text(
    """
              - exercise: sit-to-stand
                dose: 3 x 8 @ 10 kg
                progress: {rule: double, reps: 8-12, step: 2 kg, target: 6, sessions: 2}
              - exercise: step-up
                dose: 3 x 8 @ 4 kg, step 15 cm
          - id: walk
            title: Walk
            kind: exercise
            load: aerobic-low
            frequency: 3 per week
            minutes: 30
            exercises:
              - {exercise: walk, dose: 2 km}

    """)

  private func inPlan(
    _ use: (_ run: (String, [String]) throws -> BuiltCommand.Result, URL) throws -> Void
  ) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.program.write(
      to: folder.appendingPathComponent("stands.yaml"), atomically: true, encoding: .utf8)
    func run(_ day: String, _ words: [String]) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        words
          + (["settings", "show"].contains(words[0]) ? [] : ["--now", "2026-03-\(day)T06:00:00Z"]),
        in: folder,
        environment: ["XDG_DATA_HOME": folder.path])
    }
    let started = try run(
      "02",
      [
        "start", "p", "./stands.yaml", "--start", "2026-03-02", "--zone", "Europe/Berlin",
        "--windows", "mon-fri 17:30-20:30", "--no-flags",
      ])
    try #require(started.status == 0, "\(started.error)")
    try use(run, folder)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).prefix(3).joined(separator: " ")
    }
  }

  @Test func `each setting says where it comes from`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func settings(_ words: [String], _ environment: [String: String] = [:]) throws
      -> BuiltCommand
      .Result
    {
      try BuiltCommand.run(
        ["settings"] + words, in: folder,
        environment: environment.merging(["XDG_DATA_HOME": folder.path]) { $1 })
    }
    let unset = ["clinic - default", "phone - default", "logo - default"]
    #expect(
      lines(try settings([]).output)
        == ["units metric default", "clock 24 default", "week-starts mon default"] + unset)
    // Looking makes no store.
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("regain").path))
    #expect(try settings(["units", "imperial"]).status == 0)
    #expect(try settings(["clock", "12"]).status == 0)
    #expect(
      lines(try settings(["--week-starts", "sun"], ["REGAIN_CLOCK": "24"]).output)
        == ["units imperial stored", "clock 24 environment", "week-starts sun option"] + unset)
    #expect(
      lines(try settings(["--clock", "12"], ["REGAIN_CLOCK": "24"]).output)[1] == "clock 12 option")
    #expect(try settings(["--unset", "units"]).status == 0)
    #expect(
      lines(try settings([]).output)
        == ["units metric default", "clock 12 stored", "week-starts mon default"] + unset)
    let json = try JSONSerialization.jsonObject(with: Data(try settings(["--json"]).output.utf8))
    let rows = (json as? [String: Any])?["settings"] as? [[String: Any]]
    #expect(rows?.map { $0["value"] as? String } == ["metric", "12", "mon", "-", "-", "-"])
  }

  @Test(arguments: [
    (["unit", "metric"], 0), (["colour", "red"], 64), (["units", "feet"], 64),
    (["clock", "13"], 64), (["--unset", "colour"], 64),
    (["units", "metric", "--unset", "clock"], 64),
    (["--units", "feet"], 64),
  ])
  func `what cannot be set is refused with what can`(words: [String], status: Int) throws {
    let result = try BuiltCommand.run(["settings"] + words)
    #expect(Int(result.status) == status, "\(result.error)")
    #expect(status == 0 || !result.error.isEmpty)
  }

  @Test func `the environment is checked, and no locale is asked`() throws {
    let wrong = try BuiltCommand.run(["settings"], environment: ["REGAIN_UNITS": "feet"])
    #expect(wrong.status == 64 && wrong.error.contains("'$REGAIN_UNITS' is metric or imperial"))
    let english = try BuiltCommand.run(
      ["settings"], environment: ["LC_ALL": "en_US.UTF-8", "LANG": "en_US.UTF-8"])
    #expect(lines(english.output)[0] == "units metric default")
  }

  /// Views in words of a plan, with the days on which they are asked for.
  private static let views: [[String]] = [
    ["today", "p"], ["today"], ["sessions", "p"], ["sessions", "p", "--doses"],
    ["sessions", "p", "--week"], ["plans"], ["history", "p"], ["why", "p", "strength/2"],
    ["diff", "p"], ["print", "p"], ["print", "p", "--format", "markdown"],
    [
      "print", "p", "--format", "html", "--overview", "--week", "--month", "--diary", "--clinician",
      "--no-pictures",
    ], ["progress", "p"], ["progress", "p", "--format", "html"], ["show", "./stands.yaml"],
    ["print", "./stands.yaml"], ["export", "p"],
    ["adjust", "p", "windows", "mon-fri 06:30-08:00", "--dry-run"],
    ["adjust", "p", "move", "strength/2", "thu 18:00", "--dry-run"],
  ]

  @Test func `no view keeps a metric unit or a clock of 24 hours`() throws {
    try inPlan { run, _ in
      let log = try run(
        "03",
        [
          "log", "p", "strength/1", "--pain", "2", "--load", "sit-to-stand=22", "--units",
          "imperial",
        ])
      #expect(log.output.contains("22 lb") && !log.output.contains(/[0-9.] kg/), "\(log.output)")
      for words in Self.views {
        let view = try run("03", words)
        let text = view.output + view.error
        let usual =
          text.contains(/[0-9.][ \u{A0}](kg|cm|km)\b/) || text.contains(/\b[0-2]\d:[0-5]\d\b/)
        // Curves have no unit but those of doses that climb.
        #expect(view.status == 0 && (usual || words[0] == "progress"), "\(words): \(text)")
      }
      #expect(try run("03", ["settings", "units", "imperial"]).status == 0)
      #expect(try run("03", ["settings", "clock", "12"]).status == 0)
      for words in Self.views {
        let view = try run("03", words)
        let text = view.output.replacing(/style>[\s\S]*?<\/style/, with: "")
        #expect(view.status == 0, "\(words): \(view.error)")
        let units = text.matches(of: /[0-9.][ \u{A0}](kg|cm|km)\b/).map { String($0.output.0) }
        #expect(units.isEmpty, "\(words): \(units)")
        let times = text.matches(of: /\b([01]\d|2[0-3]):[0-5]\d\b(?! ?[ap]m|[ \u{A0}][ap]m|-)/)
          .map { String($0.output.0) }.filter {
            !$0.hasPrefix("10:") && !$0.hasPrefix("11:") && !$0.hasPrefix("12:")
          }
        #expect(words[0] == "export" || times.isEmpty, "\(words): \(times)")
      }
    }
  }

  @Test func `what other programs read stays metric and in 24 hours`() throws {
    try inPlan { run, _ in
      let machine: [[String]] = [
        ["export", "p", "--format", "json"], ["export", "p", "--format", "csv"],
        ["sessions", "p", "--json"], ["today", "p", "--json"],
        ["why", "p", "strength/1", "--json"],
        ["history", "p", "--json"], ["plans", "--json"], ["show", "./stands.yaml", "--json"],
        [
          "build", "./stands.yaml", "--start", "2026-03-02", "--zone", "UTC", "--no-flags",
          "--format",
          "json",
        ],
      ]
      let shown = ["--units", "imperial", "--clock", "12", "--week-starts", "sun"]
      for words in machine {
        let usual = try run("02", words)
        let other = try run("02", words + shown)
        #expect(usual.status == 0 && other.status == 0, "\(words): \(other.error)")
        #expect(usual.output == other.output, "\(words)")
      }
    }
  }

  @Test func `the calendar's days ahead follow a setting, and those behind never change`() throws {
    try inPlan { run, folder in
      let file = folder.appendingPathComponent("p.ics")
      func entries() throws -> [String: CalendarEntries.Entry] {
        try CalendarEntries(String(contentsOf: file, encoding: .utf8)).byIdentity()
      }
      #expect(try run("02", ["export", "p", "-o", "p.ics"]).status == 0)
      #expect(try run("10", ["export", "p", "-o", "p.ics"]).status == 0)
      let metric = try entries()
      #expect(try run("10", ["settings", "units", "imperial"]).status == 0)
      #expect(try run("10", ["export", "p", "-o", "p.ics"]).status == 0)
      let imperial = try entries()
      #expect(Set(metric.keys) == Set(imperial.keys))
      var (kept, changed) = (0, 0)
      for (identity, entry) in imperial {
        let text = entry.lines.joined(separator: "\n")
        if entry.lastDay < "20260310" {
          #expect(
            entry == metric[identity] && text.contains("kg") != text.contains("2 km"), "\(text)")
          kept += 1
        } else {
          #expect(text.contains(" lb") || text.contains(" mi"), "\(text)")
          #expect(!text.contains(" kg") && entry.sequence == (metric[identity]?.sequence ?? 0) + 1)
          changed += 1
        }
      }
      #expect(kept >= 4 && changed >= 20)
      // The same setting again changes nothing.
      let before = try Data(contentsOf: file)
      #expect(try run("10", ["export", "p", "-o", "p.ics"]).status == 0)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `a week begins with the day that was chosen`() throws {
    try inPlan { run, _ in
      func head(_ day: String, _ words: [String]) throws -> String {
        String(try run(day, ["sessions", "p", "--week"] + words).output.prefix { $0 != "\n" })
          .trimmingCharacters(in: .whitespaces)
      }
      #expect(try head("04", []).hasPrefix("Mon 2"))
      #expect(try head("04", ["--week-starts", "sun"]).hasPrefix("Sun 1"))
      #expect(try head("04", ["--week-starts", "sat"]).hasPrefix("Sat 28"))
      #expect(try head("04", ["--from", "wed"]).hasPrefix("Wed 4"))
      let month = try run(
        "02", ["print", "p", "--format", "html", "--month", "--week-starts", "sun"]
      ).output
      let sunday = try #require(month.range(of: ">Sun<")),
        monday = try #require(month.range(of: ">Mon<"))
      #expect(sunday.lowerBound < monday.lowerBound)
    }
  }

  @Test func `an error is worded as its reader has times written`() throws {
    try inPlan { run, _ in
      let refused = try run(
        "03", ["adjust", "p", "move", "strength/2", "mon 18:00", "--clock", "12", "--yes"])
      #expect(refused.status != 0 || refused.output.contains("6:00 pm"), "\(refused.error)")
      let over = try run(
        "03", ["adjust", "p", "move", "strength/2", "today 5:00", "--clock", "12", "--yes"])
      #expect(
        over.status == 64 && over.error.contains("Tue 3 Mar 5:00 am is over already"),
        "\(over.error)")
    }
  }
}
