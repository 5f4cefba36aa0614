import Foundation
import Rehabilitation
import Sheets
import Testing

/// What hangs on the fridge is this week and the next.
@Suite struct ComingWeeksTests {
  @Test(arguments: [
    (-30, 1...2), (-1, 1...2), (0, 1...2), (6, 1...2), (7, 2...3), (20, 3...4), (167, 23...24),
    (400, 23...24),
  ])
  func `the weeks of a day are its own and the next`(day: Int, weeks: ClosedRange<Int>) throws {
    let printed = try SampleProgram("knee-osteoarthritis-strength").plan(name: "knee")
    let all = try #require(printed.weekNumbers)
    let last = all.upperBound
    let found = try #require(printed.comingWeeks(on: TestPlan.monday.advanced(by: day)))
    let expected = min(weeks.lowerBound, last - 1)...min(weeks.upperBound, last)
    #expect(found == (day > 160 ? last - 1...last : expected))
  }

  @Test func `a programme without dates begins with its first two`() throws {
    let sample = try SampleProgram("graded-walking")
    let printed = try PrintedPlan(sample.program, catalogue: sample.catalogue)
    #expect(printed.comingWeeks(on: TestPlan.monday.advanced(by: 900)) == 1...2)
  }

  @Test func `only the phases of printed weeks show doses, each exercise once`() throws {
    let printed = try SampleProgram("knee-osteoarthritis-strength").plan(name: "knee")
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = [.overview]
    options.weeks = 1...2
    let html = PlanPages(printed, options: options).html()
    let names = html.matches(of: /<h5 dir="auto">([^<]+)<\/h5>/).map { String($0.1) }
    #expect(names.count > 3 && Set(names).count == names.count, "\(names)")
    // Of three phases all are named, one shows its doses.
    #expect(html.components(separatedBy: "<section class=\"phase\">").count == 2)
    #expect(html.contains("Strong and lasting"))
  }
}
