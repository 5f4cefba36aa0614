import Foundation
import Rehabilitation
import Sheets
import Testing

/// Cards show each exercise once, and the grids of the weeks beside them refer to them.
@Suite struct CardedDosesTests {
  private func page(_ id: String, _ change: (inout PageOptions) -> Void) throws -> String {
    let printed = try SampleProgram(id).plan(name: "plan")
    var options = PageOptions(printedOn: TestPlan.monday)
    options.weeks = 1...2
    change(&options)
    return PlanPages(printed, options: options).html()
  }

  /// What stands in the grids of a page.
  private func grids(of html: String) -> String {
    html.components(separatedBy: "<table class=\"grid\"").dropFirst()
      .map { $0.components(separatedBy: "</table>")[0] }.joined()
  }

  @Test func `a dose that stays is on the card and not in the grid`() throws {
    let html = try page("knee-osteoarthritis-strength") { _ in }
    let dose = "3\u{A0}×\u{A0}10, effort 5–6 of 10"
    #expect(html.contains(dose))
    #expect(!grids(of: html).contains(dose))
    #expect(grids(of: html).contains(">Partial wall squat"))
    // Week and cards hang together: no sheet is begun between them.
    #expect(html.contains("class=\"sheet week below\" id=\"week-1\""))
  }

  @Test func `without cards the grid says every dose`() throws {
    let html = try page("knee-osteoarthritis-strength") { $0.kinds = [.week] }
    #expect(grids(of: html).contains("3\u{A0}×\u{A0}10, effort 5–6 of 10"))
    let all = try page("knee-osteoarthritis-strength") { $0.weeks = nil }
    #expect(grids(of: all).contains("3\u{A0}×\u{A0}10, effort 5–6 of 10"))
  }

  @Test func `a dose that changes on the way stands in the grid too`() throws {
    let html = try page("graded-walking") { _ in }
    let doses = html.matches(of: /<bdi>([0-9][^<]* min[^<]*)<\/bdi>/).map { String($0.1) }
    #expect(Set(doses).count > 1)
    #expect(doses.contains { grids(of: html).contains($0) })
  }

  @Test(arguments: ["knee-osteoarthritis-strength", "total-knee-replacement", "graded-walking"])
  func `the weeks of a dose that changes do not overlap`(id: String) throws {
    let html = try page(id) { $0.weeks = nil }
    for dose in html.components(separatedBy: "<p class=\"dose\">").dropFirst() {
      let ranges = dose.components(separatedBy: "</p>")[0]
        .matches(of: /<em>Weeks? (\d+)(?:–(\d+))?<\/em>/)
        .map { (first: Int($0.1) ?? 0, last: Int($0.2 ?? $0.1) ?? 0) }
      for (range, next) in zip(ranges, ranges.dropFirst()) {
        #expect(range.first <= range.last && range.last < next.first, "\(id): \(ranges)")
      }
    }
  }
}
