extension Curve {
  /// The sessions of each week, asked for and done.
  static func adherence(_ series: ProgressSeries) -> Curve? {
    guard !series.weeks.isEmpty else { return nil }
    let values = series.weeks.map { Double(max($0.planned, $0.done)) }
    let field = CurveField(series, axis: CurveAxis(holding: values, wholeSteps: true))
    let done = series.weeks.reduce(0) { $0 + $1.done }
    let past = series.weeks.filter(\.isOver)
    var description = "Sessions planned in each of \(series.weeks.count) weeks"
    if done > 0 {
      description += ", \(done) done"
      if !past.isEmpty {
        let planned = past.reduce(0) { $0 + $1.planned }
        let kept = past.reduce(0) { $0 + $1.done }
        description += "; \(kept) of \(planned) in the weeks that are over"
      }
    }
    var curve = Curve(
      title: done > 0 ? "Sessions done, week by week" : "Sessions, week by week",
      description: description + ".", unit: "sessions", grid: field.grid, dates: field.dates,
      heads: ["Week", "Planned", "Done"],
      rows: series.weeks.map {
        Row(
          head: "\($0.number)",
          cells: ["\($0.planned)", $0.isOver || $0.done > 0 ? "\($0.done)" : ""])
      })
    curve.outlines = series.weeks.map { field.bar(week: $0.number, Double($0.planned)) }
    curve.bars = series.weeks.filter { $0.done > 0 }
      .map { field.bar(week: $0.number, Double($0.done)) }
    curve.legend = LegendItem.row(
      done > 0 ? [(.outline, "planned"), (.bar, "done")] : [(.outline, "planned")])
    return curve
  }

  /// Effort times minutes of each week, or the minutes that are asked for where none was told.
  static func load(_ series: ProgressSeries) -> Curve? {
    let told = series.weeks.filter { $0.load != nil }
    guard !told.isEmpty || series.weeks.contains(where: { $0.minutes > 0 }) else { return nil }
    let isTold = !told.isEmpty
    let values = series.weeks.map { Double(isTold ? $0.load ?? 0 : $0.minutes) }
    let field = CurveField(series, axis: CurveAxis(holding: values, wholeSteps: true))
    var curve = Curve(
      title: isTold ? "Load, week by week" : "Minutes of exercise, week by week",
      description: isTold
        ? "Effort times minutes in \(told.count) weeks; the most is \(Int(values.max() ?? 0))."
        : "Minutes of exercise that each week asks for; the most is \(Int(values.max() ?? 0)).",
      unit: isTold ? "effort × min" : "minutes", grid: field.grid, dates: field.dates,
      heads: isTold ? ["Week", "Load", "Planned minutes"] : ["Week", "Planned minutes"],
      rows: series.weeks.map { week in
        Row(
          head: "\(week.number)",
          cells: isTold
            ? [week.load.map(String.init) ?? "", "\(week.minutes)"] : ["\(week.minutes)"])
      })
    let bars = zip(series.weeks, values).filter { $0.1 > 0 }
      .map { field.bar(week: $0.0.number, $0.1) }
    if isTold { curve.bars = bars } else { curve.outlines = bars }
    curve.legend = LegendItem.row([isTold ? (.bar, "done") : (.outline, "planned")])
    return curve
  }
}
