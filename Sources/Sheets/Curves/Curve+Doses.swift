import Rehabilitation
import Wording

extension Curve {
  /// What was asked for and done of one exercise.
  static func dose(_ doses: ProgressSeries.Doses, in series: ProgressSeries) -> Curve {
    let done = doses.points.compactMap { point in
      point.done.map { (date: point.date, value: $0.number) }
    }
    let prescribed = doses.points.map { (date: $0.date, value: $0.prescribed.number) }
    let values = (prescribed + done).map(\.value)
    let field = CurveField(series, axis: CurveAxis(holding: values))
    let first = doses.points.first?.prescribed ?? Amount(0)
    let last = doses.points.last?.prescribed ?? Amount(0)
    var curve = Curve(
      title: doses.title,
      description: CurveDescription.doses(
        of: doses.title, from: first, to: last, unit: doses.unit, sessions: doses.points.count
      ).words,
      unit: doses.unit, grid: field.grid, dates: field.dates, phases: field.phases,
      redWeeks: field.redWeeks,
      heads: CurveLabel.doseHeads,
      rows: doses.points.map {
        Row(
          head: series.day($0.date),
          cells: [$0.prescribed.description, $0.done?.description ?? ""])
      })
    curve.steps = [field.line(stairs(prescribed))]
    curve.firstMarks = done.map { field.mark($0.date, $0.value) }
    curve.legend =
      [LegendItem.row([(.step, CurveLabel.prescribed), (.point, CurveLabel.done)])]
      .flatMap { done.isEmpty ? Array($0.prefix(1)) : $0 }
    return curve
  }

  /// A line that stays at a value until the next one begins.
  private static func stairs(
    _ points: [(date: CivilDate, value: Double)]
  ) -> [(date: CivilDate, value: Double)] {
    var stairs = [(date: CivilDate, value: Double)]()
    for point in points {
      if let last = stairs.last, last.value != point.value {
        stairs.append((point.date, last.value))
      }
      if stairs.last.map({ $0.value != point.value || point.date == points.last?.date }) ?? true {
        stairs.append(point)
      }
    }
    return stairs
  }
}
