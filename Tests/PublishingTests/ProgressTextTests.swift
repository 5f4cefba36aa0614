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
  }

  @Test func `the days end today, and never before the first week is over`() throws {
    let sample = try SampleProgram("knee-osteoarthritis-strength")
    for (days, shown) in [(3, 7), (14, 15), (20, 21)] {
      let told = try sample.told(
        pains: [1], activity: "strength", until: TestPlan.monday.advanced(by: days))
      #expect(ProgressSeries(told).span.upperBound == TestPlan.monday.advanced(by: shown))
    }
    // Of a plan of which nothing was logged all is shown, as planned.
    let planned = try sample.plan(name: "plan")
    #expect(ProgressSeries(planned).span == planned.schedule.plan.span)
  }

  @Test func `weeks with red are marked, and phases are named by their numbers`() throws {
    let told = try SampleProgram("knee-osteoarthritis-strength").told(
      pains: [1, 1, 7, 1, 1, 1], activity: "strength", until: TestPlan.monday.advanced(by: 50))
    let series = ProgressSeries(told)
    #expect(series.weeks.filter(\.isRed).map(\.number) == [1])
    let text = ProgressText(told).text(width: 80, style: .plain)
    #expect(text.contains("3/3 ▲"))
    #expect(text.contains("▲ a week with a red day"))
    #expect(text.contains("red ") && text.contains("▲"))
    #expect(series.phases.isEmpty && !text.contains("Phases: "), "one phase needs no bands")
    let planned = try SampleProgram("knee-osteoarthritis-strength").plan(name: "plan")
    #expect(ProgressSeries(planned).phases.map(\.number) == [1, 2, 3])
    let whole = ProgressText(planned).text(width: 80, style: .plain)
    #expect(whole.contains("Phases: 1 "))
  }

  @Test func `a week's pain is its median and its range`() throws {
    let told = try SampleProgram("knee-osteoarthritis-strength").told(
      pains: [1, 4, 2, 6, 3], activity: "strength", until: TestPlan.monday.advanced(by: 14))
    let weeks = ProgressSeries(told).painByWeek
    #expect(weeks.map(\.number) == [1, 2])
    #expect(weeks.compactMap(\.during?.words) == ["2 (1–4)", "4.5 (3–6)"])
    #expect(weeks.compactMap(\.morning?.words) == ["1 (0–3)", "3.5 (2–5)"])
  }
}
