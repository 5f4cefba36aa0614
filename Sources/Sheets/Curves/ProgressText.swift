import Rehabilitation
import Wording

/// A plan's curves in the columns of a terminal, drawn with block characters.
public struct ProgressText: Hashable, Sendable {
  private let series: ProgressSeries
  private let title: String
  private let goals: [String]

  /// The curves of a plan.
  public init(_ printed: PrintedPlan) {
    series = ProgressSeries(printed)
    title = printed.title
    goals = printed.schedule.goalLines
  }

  /// The curves, one below the other.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, at least 40.
  ///   - style: How headings look.
  ///   - isSheet: Whether they are kept as a sheet, and end as every sheet does.
  /// - Returns: The curves, with no line wider than `width`.
  public func text(width: Int, style: TextStyle, asSheet isSheet: Bool = false) -> String {
    var page = TextLayout(width: width, style: style)
    page.heading(title, underline: "=")
    for line in goals { page.paragraph(line) }
    if !series.hasRecords { page.paragraph(SheetLegend.nothingLogged) }
    curves(on: &page)
    if isSheet {
      page.blank()
      page.paragraph(SheetLegend.disclaimer)
    }
    return page.text
  }

  /// Puts the curves on a page, one below the other.
  func curves(on page: inout TextLayout) {
    if let key = series.phaseKey { page.paragraph(key) }
    if series.weeks.contains(where: \.isRed) { page.paragraph(SheetLegend.redWeekInText) }
    adherence(on: &page)
    pain(on: &page)
    for readings in series.measures { measure(readings, on: &page) }
    load(on: &page)
    for doses in series.doses { dose(doses, on: &page) }
  }

  private func adherence(on page: inout TextLayout) {
    let shown = series.weeks.filter { $0.isOver || $0.done > 0 || $0.extra > 0 }
    guard let most = shown.map({ max($0.planned, $0.done) }).max() else { return }
    page.heading(CurveLabel.sessionsDone, underline: "-")
    for week in shown {
      page.bar(
        CurveLabel.week(week.number), part: week.done, of: week.planned, most: most,
        text: "\(week.done)/\(week.planned)\(CurveLabel.extra(week.extra))"
          + (week.isRed ? CurveLabel.redWeek : ""))
    }
  }

  private func load(on page: inout TextLayout) {
    let loads = series.weeks.compactMap { week in week.load.map { (week.number, $0) } }
    if let most = loads.map(\.1).max() {
      page.heading(CurveLabel.load, underline: "-")
      for (number, load) in loads {
        page.bar(CurveLabel.week(number), part: load, of: load, most: most, text: "\(load)")
      }
    } else if let most = series.weeks.map(\.minutes).max(), most > 0, !series.hasSessions {
      page.heading(CurveLabel.minutes, underline: "-")
      for week in series.weeks {
        page.bar(
          CurveLabel.week(week.number), part: week.minutes, of: week.minutes, most: most,
          text: "\(week.minutes)")
      }
    }
  }

  private func pain(on page: inout TextLayout) {
    guard !series.pain.isEmpty else { return }
    page.heading(SheetLabel.painScale, underline: "-")
    if let limits = series.limits {
      page.paragraph(limits.sentence.prefix(1).uppercased() + limits.sentence.dropFirst())
    }
    let during = series.pain.compactMap { point in
      point.during.map { (point.date, Double($0)) }
    }
    let morning = series.pain.compactMap { point in
      point.morning.map { (point.date.advanced(by: 1), Double($0)) }
    }
    var plot = TextPlot(
      series, axis: CurveAxis(low: 0, high: 10, ticks: [0, 2, 4, 6, 8, 10]), width: page.width)
    if let limits = series.limits {
      plot.line(at: Double(limits.green))
      plot.line(at: Double(limits.amber))
    }
    plot.put("o", morning)
    plot.put("●", during)
    page.plot(plot)
    page.paragraph(CurveLabel.painLegend, indent: 6)
  }

  private func measure(_ readings: ProgressSeries.Readings, on page: inout TextLayout) {
    let meaning = readings.meaning
    let unit = meaning.unit.isEmpty ? "" : ", \(meaning.unit)"
    page.heading(meaning.title + unit, underline: "-")
    let values = readings.points.map { ($0.date, $0.value.number) }
    let matters = meaning.matters(from: readings.points.first?.value)
    let lines = (meaning.references.map(\.value) + [matters].compactMap { $0 }).map(\.number)
    let axis = CurveAxis(holding: values.map(\.1) + lines, fromZero: false)
    var plot = TextPlot(series, axis: axis, width: page.width)
    lines.forEach { plot.line(at: $0) }
    plot.put("●", values)
    page.plot(plot)
    for reference in meaning.references {
      page.paragraph("- - \(reference.words)", indent: 6)
    }
    if let matters, let change = meaning.change {
      let reference = MeasureMeaning.Reference(value: matters, label: CurveLabel.change(change))
      page.paragraph("- - \(reference.words)", indent: 6)
    }
    if readings.points.count > 1, let first = readings.points.first?.value,
      let last = readings.points.last?.value
    {
      let outcome = MeasureOutcome(of: Measure(named: readings.measure), from: first, to: last)
      page.paragraph(CurveLabel.measure(from: first, to: last, outcome: outcome), indent: 6)
    }
  }

  private func dose(_ doses: ProgressSeries.Doses, on page: inout TextLayout) {
    page.heading("\(doses.title), \(doses.unit)", underline: "-")
    let prescribed = doses.points.map { ($0.date, $0.prescribed.number) }
    let done = doses.points.compactMap { point in point.done.map { (point.date, $0.number) } }
    let axis = CurveAxis(holding: (prescribed + done).map(\.1))
    var plot = TextPlot(series, axis: axis, width: page.width)
    plot.put("─", prescribed)
    plot.put("●", done)
    page.plot(plot)
    page.paragraph(CurveLabel.doseLegend(hasDone: !done.isEmpty), indent: 6)
  }
}
