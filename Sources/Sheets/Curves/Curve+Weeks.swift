import Wording

extension Curve {
  /// The sessions of each week, asked for and done.
  static func adherence(_ series: ProgressSeries) -> Curve? {
    guard !series.weeks.isEmpty else { return nil }
    let values = series.weeks.map { Double(max($0.planned, $0.done)) }
    let field = CurveField(series, axis: CurveAxis(holding: values, wholeSteps: true))
    let done = series.weeks.reduce(0) { $0 + $1.done }
    let past = series.weeks.filter(\.isOver)
    let kept = CurveDescription.Kept(
      past.reduce(0) { $0 + $1.done }, of: past.reduce(0) { $0 + $1.planned })
    var curve = Curve(
      title: done > 0 ? CurveTitle.sessionsDone : CurveTitle.sessions,
      description: CurveDescription.sessions(
        weeks: series.weeks.count, done: done, kept: done > 0 && !past.isEmpty ? kept : nil
      ).words,
      unit: CurveLabel.sessions, grid: field.grid, dates: field.dates, phases: field.phases,
      redWeeks: field.redWeeks,
      heads: CurveLabel.sessionHeads,
      rows: series.weeks.map {
        Row(
          head: "\($0.number)",
          cells: [
            "\($0.planned)",
            $0.isOver || $0.done + $0.extra > 0 ? "\($0.done)\(CurveLabel.extra($0.extra))" : "",
          ])
      })
    curve.outlines = series.weeks.map { field.bar(week: $0.number, Double($0.planned)) }
    curve.bars = series.weeks.filter { $0.done > 0 }
      .map { field.bar(week: $0.number, Double($0.done)) }
    curve.legend = LegendItem.row(
      done > 0
        ? [(.outline, CurveLabel.planned), (.bar, CurveLabel.done)]
        : [(.outline, CurveLabel.planned)])
    return curve
  }

  /// Effort times minutes of each week, or the minutes that are asked for where no effort was logged.
  static func load(_ series: ProgressSeries) -> Curve? {
    let loaded = series.weeks.filter { $0.load != nil }
    guard !loaded.isEmpty || series.weeks.contains(where: { $0.minutes > 0 }) else { return nil }
    let hasLoad = !loaded.isEmpty
    let values = series.weeks.map { Double(hasLoad ? $0.load ?? 0 : $0.minutes) }
    let field = CurveField(series, axis: CurveAxis(holding: values, wholeSteps: true))
    var curve = Curve(
      title: hasLoad ? CurveTitle.load : CurveTitle.minutes,
      description: hasLoad
        ? CurveDescription.load(weeks: loaded.count, most: Int(values.max() ?? 0)).words
        : CurveDescription.minutes(most: Int(values.max() ?? 0)).words,
      unit: CurveLabel.loadUnit(hasLoad: hasLoad), grid: field.grid, dates: field.dates,
      phases: field.phases, redWeeks: field.redWeeks,
      heads: CurveLabel.loadHeads(hasLoad: hasLoad),
      rows: series.weeks.map { week in
        Row(
          head: "\(week.number)",
          cells: hasLoad
            ? [week.load.map(String.init) ?? "", "\(week.minutes)"] : ["\(week.minutes)"])
      })
    let bars = zip(series.weeks, values).filter { $0.1 > 0 }
      .map { field.bar(week: $0.0.number, $0.1) }
    if hasLoad { curve.bars = bars } else { curve.outlines = bars }
    curve.legend = LegendItem.row([
      hasLoad ? (.bar, CurveLabel.done) : (.outline, CurveLabel.planned)
    ])
    return curve
  }
}
