import Rehabilitation
import TestSupport
import Testing
import Wording

@testable import Sheets

/// The diary as text, Markdown and HTML: the same rows, and a form that is logged as it is typed over.
@Suite struct DiaryFormTests {
  private static let printed = Result {
    try SampleProgram("knee-osteoarthritis-strength").plan(name: "my knee")
  }

  private func form() throws -> DiaryForm {
    DiaryForm(try Self.printed.get(), weeks: 1...2, printedOn: TestPlan.monday)
  }

  private func html() throws -> String {
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = [.diary]
    options.weeks = 1...2
    return PlanPages(try Self.printed.get(), options: options).html()
  }

  @Test func `text, Markdown and HTML have the same rows`() throws {
    let text = try form().text()
    let markdown = try form().markdown()
    let page = try html()
    let codes = text.matches(of: #/(?m)^([A-Z]+\d+(?:-\d+)?) /#).map { String($0.1) }
    #expect(codes.count >= 8)
    #expect(markdown.matches(of: #/(?m)^\| ([A-Z]+\d+(?:-\d+)?) \|/#).map { String($0.1) } == codes)
    let cells = page.matches(of: #/class="code">([A-Z]+\d+(?:-\d+)?)</#)
    #expect(cells.map { String($0.1) } == codes)
    let numbers = text.matches(of: #/(?m)^  (\d+)=/#).map { String($0.1) }
    #expect(numbers.count >= 30)
    #expect(markdown.matches(of: #/(?m)^\| (\d+) \| \|/#).map { String($0.1) } == numbers)
    let exercises = page.matches(
      of: #/<tr class="exercise"><th scope="row" class="code">(\d+)</#)
    #expect(exercises.map { String($0.1) } == numbers)
    for sheet in [text, markdown, page] {
      #expect(sheet.contains("3\u{A0}×\u{A0}10, effort 5–6 of 10") && sheet.contains("kg"))
    }
  }

  @Test func `a form that nobody typed into logs nothing, and none of its lines is refused`() throws
  {
    let schedule = try Self.printed.get().schedule
    let end = schedule.plan.span.upperBound
    #expect(try DiarySheet(form().text()).facts(in: schedule, today: end) == [])
  }

  @Test func `what is typed over its blanks is logged`() throws {
    let schedule = try Self.printed.get().schedule
    let typed = try form().text().replacing("b_ p_ m_ e_ d_ ;", with: "b1 p2 m1 e5 d_ ; fine")
      .replacing("=_,_,_ ", with: "=10,9,_ ").replacing("=_kg", with: "=12kg")
    let end = schedule.plan.span.upperBound
    let facts = try DiarySheet(typed).facts(in: schedule, today: end, isSure: true)
    let records = facts.compactMap { fact in
      if case .session(let record) = fact { record } else { nil }
    }
    #expect(records.count >= 6)
    for record in records {
      #expect(record.before == 1 && record.pain == 2 && record.morning == 1 && record.effort == 5)
      #expect(record.donePercent == nil && record.note == "fine")
      #expect(record.loads?.isEmpty == false)
      #expect(record.loads?.values.allSatisfy { $0 == Amount(12) } == true)
      #expect(record.repetitions?.values.allSatisfy { $0 == [10, 9] } == true)
    }
  }

  @Test func `a line of text that is only read fits a page, and the sheet says who made it`() throws
  {
    let text = try form().text()
    for line in text.split(separator: "\n") where line.hasPrefix("#") {
      #expect(line.count <= 80, "\(line)")
    }
    for line in text.split(separator: "\n") {
      #expect(line.contains("#") || line.contains("_"), "\(line)")
    }
    #expect(PageOrigin.isIn(sheet: Array(text.utf8)))
    #expect(try PageOrigin.isIn(sheet: Array(form().markdown().utf8)))
  }

  @Test func `each cell to fill has its letter, and each measurement its unit`() throws {
    let page = try html()
    for letter in ["b", "p", "m", "e", "d"] {
      #expect(page.contains("<td class=\"fill\" data-letter=\"\(letter)\"></td>"))
    }
    let values = page.components(separatedBy: "class=\"values\"").dropFirst()
    #expect(!values.isEmpty && values.allSatisfy { $0.contains("<i class=\"value\"></i>") })
    #expect(page.contains("0–10</small>"))
  }
}
