import TestSupport
import Testing

/// `regain why` says which rule, which readings and which row made a dose, and what made a place.
@Suite struct WhyCommandTests {
  private func inPlan(_ use: (LivedPlan) throws -> Void) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    for (day, words) in [
      ("2026-03-02", ["strength/1", "--pain", "1", "--effort", "5"]),
      ("2026-03-04", ["strength/2", "--pain", "6", "--effort", "8"]),
    ] {
      let told = try plan.run(["log", "left-knee"] + words, on: day)
      try #require(told.status == 0, "\(told.error)")
    }
    try use(plan)
  }

  private func why(_ words: String..., in plan: LivedPlan) throws -> BuiltCommand.Result {
    try plan.run(["why", "left-knee"] + words, on: "2026-03-04")
  }

  @Test func `doses with the same reasons share them, and a source is named once`() throws {
    try inPlan { plan in
      let text = try why("strength/3", in: plan).output
      #expect(
        text == """
          Leg strength, Sat 7 Mar 18:00 [strength/3]
            - Place: moved from Fri 6 Mar 18:00: not on that day any more, 72 h after
              strength/2, window 07:00-21:00
            - Seated knee extension, each side: 2 x 10, effort 5-6 of 10, hold 5 s, rest 2
              min
            - Partial wall squat: 2 x 10, effort 5-6 of 10, hold 5 s, rest 2 min
                after strength/2 (red: pain 6 of 10, above 5 (row 4)): rule 'effort',
                lowered from 3 x 10, effort 5-6 of 10, hold 5 s, rest 2 min to 2 x 10,
                effort 5-6 of 10, hold 5 s, rest 2 min, the knee says red
                source: F25, F27, F92, K-Helms, DES
            - Side-lying leg lift, each side: 2 x 10, effort 5-6 of 10, rest 2 min
                after strength/2 (red: pain 6 of 10, above 5 (row 4)): rule 'effort',
                lowered from 3 x 10, effort 5-6 of 10, rest 2 min to 2 x 10, effort 5-6 of
                10, rest 2 min, the knee says red
                source: F25, F27, F92, K-Helms, DES
            - Seated knee bend with a band, each side: 2 x 10 @ light band, effort 5-6 of
              10, rest 2 min
                after strength/2 (red: pain 6 of 10, above 5 (row 4)): rule 'ladder',
                lowered from 3 x 10 @ light band, effort 5-6 of 10, rest 2 min to 2 x 10 @
                light band, effort 5-6 of 10, rest 2 min, the knee says red
                source: F25, F27, DES
            - Step up, each side: 2 x 10, effort 5-6 of 10, step 10 cm, rest 2 min
                after strength/2 (red: pain 6 of 10, above 5 (row 4)): rule 'ladder',
                lowered from 3 x 10, effort 5-6 of 10, step 10 cm, rest 2 min to 2 x 10,
                effort 5-6 of 10, step 10 cm, rest 2 min, the knee says red
                source: F25, F27, DES
            - Sources: F25, My Knee Exercise, programme 1; F27, Home strengthening trial,
              exercise table (BMC Musculoskelet Disord 13:129); F92, Load change by
              repetitions in reserve, trial table; K-Helms, Helms, about 4 % of load for a
              point of effort; DES, our own proposal

          """)
    }
  }

  @Test func `what came to pass says what was told, and what it meant`() throws {
    try inPlan { plan in
      let lines = try why("strength/2", in: plan).output.split(separator: "\n")
      #expect(lines.first == "✓ Leg strength, Wed 4 Mar 18:00 [strength/2]")
      #expect(
        lines.suffix(2) == [
          "  - Told: strength/2: pain 6, effort 8",
          "  - Meant: red: pain 6 of 10, above 5 (row 4), F19, DES",
        ])
    }
  }

  @Test func `a day stands for its sessions, and one behind an open gate is provisional`() throws {
    try inPlan { plan in
      let (day, named) = (try why("sat", in: plan), try why("strength/3", in: plan))
      #expect(day.status == 0 && day.output == named.output)
      #expect(try why("2026-03-05", in: plan).output == "Nothing lies on that day.\n")
      #expect(
        try why("strength/30", in: plan).output.hasSuffix(
          "  - Provisional: a gate before it is not passed yet ('regain gate' shows it).\n"))
    }
  }

  @Test func `what there is not is refused, with what is near`() throws {
    try inPlan { plan in
      let unknown = try why("strength/999", in: plan)
      #expect(unknown.status == 64 && unknown.output.isEmpty)
      #expect(unknown.error.contains("Did you mean strength/"), "\(unknown.error)")
      let misspelt = try why("strenght/3", in: plan)
      #expect(misspelt.error.contains("Did you mean strength/3"), "\(misspelt.error)")
    }
  }
}
