import Rehabilitation
import Sheets
import Testing
import Wording

/// Plans as text and Markdown.
@Suite struct PlanSheetTests {
  private func sheet(
    _ program: String, name: String = "plan", weeks: ClosedRange<Int>? = nil
  ) throws -> PlanSheet {
    PlanSheet(
      try SampleProgram(program).plan(name: name), weeks: weeks, printedOn: TestPlan.monday)
  }

  @Test(
    arguments: [40, 80], ["knee-osteoarthritis-strength", "total-knee-replacement", "daily-care"])
  func `no line is wider than the page, and every week is there`(
    width: Int, program: String
  ) throws {
    let printed = try SampleProgram(program).plan(name: "plan")
    let text = try sheet(program).text(width: width, style: .plain)
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    let weeks = Set(printed.schedule.placed.map { TestPlan.monday.days(to: $0.date) / 7 + 1 })
    let told = text.matches(of: #/(?m)^Weeks? (\d+)(?:–(\d+))?, /#).flatMap { match -> [Int] in
      guard let first = Int(match.1) else { return [] }
      return Array(first...(match.2.flatMap { Int($0) } ?? first))
    }
    #expect(told == weeks.sorted())
  }

  @Test(arguments: ["meals", "weekly-review", "knee-education"])
  func `weeks that bring nothing new are one, with their boxes and nothing else`(
    program: String
  ) throws {
    let sheet = try sheet(program)
    let text = sheet.text(width: 80, style: .plain)
    let again = try #require(text.components(separatedBy: ": as before").dropFirst().first)
    #expect(again.replacing("\u{A0}", with: " ").contains("week 2: [ ]"))
    #expect(!again.contains(" min") && !again.contains("Mon") && !again.contains("Sun"))
    #expect(text.components(separatedBy: "as before").count == 2, "\(text)")
    let rows = sheet.markdown().components(separatedBy: ": as before").dropFirst().joined()
    #expect(rows.replacing("\u{A0}", with: " ").contains("week 2: ☐") && !rows.contains(" min"))
  }

  @Test func `a week that moves its days is listed with them`() throws {
    let printed = try SampleProgram("knee-osteoarthritis-strength").plan(name: "plan")
    let text = PlanSheet(printed, weeks: 1...3, printedOn: TestPlan.monday).text(
      width: 80, style: .plain)
    // Week 1 measures, week 2 does not, so it is not as before.
    #expect(text.contains("Week 2, 9–15 March 2026\n"))
  }

  @Test func `a session has a box, and a dose that stays is told once`() throws {
    let text = try sheet("knee-osteoarthritis-strength", weeks: 1...2).text(
      width: 80, style: .plain)
    #expect(text.components(separatedBy: "[\u{A0}]").count - 1 >= 6)
    #expect(text.components(separatedBy: "Partial wall squat").count == 2)
    #expect(!text.contains("Week 3"))
    let later = try sheet("knee-osteoarthritis-strength", weeks: 2...2).markdown()
    #expect(later.contains("Partial wall squat"))
    #expect(!later.contains("Week 1,"))
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "Plan: &lt;script&gt;alert(1)&lt;/script&gt;\n"),
    ("a|b *c* [d](e)", "Plan: a\\|b \\*c\\* \\[d\\](e)\n"),
    ("😀 Левое ركبة", "Plan: 😀 Левое ركبة\n"),
  ])
  func `a name stays a name in Markdown`(name: String, line: String) throws {
    #expect(try sheet("graded-walking", name: name, weeks: 1...1).markdown().contains(line))
  }

  @Test func `some weeks of a programme are told as if they were the first`() throws {
    let sample = try SampleProgram("knee-osteoarthritis-strength")
    let sheet = try Sheet(sample.program, catalogue: sample.catalogue, weeks: 9...10)
    let text = sheet.text(width: 80, style: .plain, purpose: .hanging)
    #expect(text.contains("Phase 2: Build strength"))
    #expect(text.contains("Ready for the next phase when"))
    #expect(text.contains("Week 9\n") && !text.contains("Week 8\n") && !text.contains("Phase 1:"))
    #expect(text.contains("Sit to stand"))
  }

  @Test func `what hangs up has words for effort, one footnote and no codes`() throws {
    let sample = try SampleProgram("knee-osteoarthritis-strength")
    let sheet = try Sheet(sample.program, catalogue: sample.catalogue)
    let hanging = sheet.text(width: 80, style: .plain, purpose: .hanging)
    for text in [hanging, sheet.markdown()] {
      #expect(text.contains("effort 6-7 of 10") && text.contains("10 all you can."))
      #expect(!text.contains("RPE") && !text.contains("(uncertain)") && !text.contains("UNC"))
      #expect(text.contains("\u{A0}†"))
      #expect(text.components(separatedBy: "† This figure").count == 2)
      #expect(text.matches(of: /\[(F|DES|K-)/).isEmpty)
    }
    let reading = sheet.text(width: 80, style: .plain, purpose: .reading)
    #expect(reading.contains("RPE 6-7") && reading.contains("[F"))
  }
}
