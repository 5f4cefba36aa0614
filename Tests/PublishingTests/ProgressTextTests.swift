import Rehabilitation
import Testing

@testable import Sheets
@testable import Wording

/// Curves in the columns of a terminal, and the axes of all curves.
@Suite struct ProgressTextTests {
  @Test(arguments: [40, 80, 120])
  func `no line is wider than the terminal`(width: Int) throws {
    let told = try SampleProgram("knee-osteoarthritis-strength").told(
      pains: [1, 2, 4, 6, 1, 0], activity: "strength", until: TestPlan.monday.advanced(by: 21))
    let text = ProgressText(told).text(width: width, style: .plain)
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("wk 2"))
    #expect(text.contains("3/3"))
    #expect(text.contains("0/3"))
  }

  @Test func `a plan nobody has begun shows what is planned`() throws {
    let printed = try SampleProgram("graded-walking").plan(name: "walk")
    let text = ProgressText(printed).text(width: 80, style: .plain)
    #expect(text.contains("Nothing was logged yet"))
    #expect(text.contains("Minutes of exercise by week, planned"))
  }

  @Test(arguments: [
    [12.0], [0.0], [7.4, 7.4], [-3.0], [12.0, 12.25], [12, 12.01], [36.5, 36.52],
  ])
  func `the values beside an axis can be told apart`(values: [Double]) {
    let axis = CurveAxis(holding: values, fromZero: false)
    let written = axis.ticks.map(CurveAxis.text)
    #expect(Set(written).count == written.count, "\(written)")
    #expect(axis.low <= values[0] && values[0] <= axis.high)
  }

  /// What was skipped, or not done at all, is no point of what was done, however the dose is counted.
  @Test(arguments: ["3 x 10 @ 5 kg", "3 x 10", "5 x 45 s", "20 min"])
  func `what was not done is not drawn as done`(dose: String) throws {
    let item = SessionItem(
      role: .main, exercise: "squat", name: "Squat", side: nil, dose: try Dose(dose),
      citations: [])
    let volume = try #require(item.dose.flatMap(DoseVolume.init))
    var record = SessionRecord(session: try #require(Session.ID("strength/1")))
    #expect(volume.done(in: record, item: item) == volume.amount)
    record.donePercent = 0
    #expect(volume.done(in: record, item: item) == nil)
    record.donePercent = nil
    record.isSkipped = true
    #expect(volume.done(in: record, item: item) == nil)
  }

  @Test func `pain and doses of a journal become points`() throws {
    let told = try SampleProgram("knee-osteoarthritis-strength").told(
      pains: [3, 6], activity: "strength", until: TestPlan.monday.advanced(by: 7))
    let series = ProgressSeries(told)
    #expect(series.pain.map(\.during) == [3, 6])
    #expect(series.pain.map(\.morning) == [2, 5])
    #expect(series.weeks.first?.done == 2)
    #expect(series.weeks.first?.planned == 3)
    #expect(series.weeks.first?.load == 2 * 5 * 40)
    #expect(series.span.upperBound == TestPlan.monday.advanced(by: 35))
  }
}
