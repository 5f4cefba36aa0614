import Rehabilitation
import Wording

extension Curve {
  /// The values of a measure, with the change that matters and the values to compare with.
  static func measure(_ readings: ProgressSeries.Readings, in series: ProgressSeries) -> Curve? {
    guard let first = readings.points.first, let last = readings.points.last else { return nil }
    let meaning = readings.meaning
    let values = readings.points.map { (date: $0.date, value: $0.value.number) }
    let matters = meaning.matters(from: first.value)
    let compared = (meaning.references.map(\.value) + [matters].compactMap { $0 }).map(\.number)
    let field = CurveField(
      series, axis: CurveAxis(holding: values.map(\.value) + compared, fromZero: false))
    let unit = meaning.unit
    let direction = meaning.isMoreBetter.map(CurveLabel.direction)
    var curve = Curve(
      title: meaning.title,
      description: CurveDescription.measure(
        meaning.title, from: first.value, to: last.value, unit: unit,
        isMoreBetter: meaning.isMoreBetter
      ).words,
      unit: [unit, direction].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", "),
      grid: field.grid, dates: field.dates, phases: field.phases,
      redWeeks: field.redWeeks,
      heads: CurveLabel.measureHeads(unit: unit),
      rows: readings.points.map {
        Row(head: series.day($0.date), cells: [$0.value.description])
      })
    var references = meaning.references
    if let matters, let change = meaning.change {
      references.append(
        MeasureMeaning.Reference(value: matters, label: CurveLabel.change(change)))
    }
    curve.references = field.references(references)
    curve.firstLines = [field.line(values)]
    curve.firstMarks = values.map { field.mark($0.date, $0.value) }
    return curve
  }

  /// All curves of a series, the most important first.
  static func all(of series: ProgressSeries) -> [Curve] {
    [pain(series), adherence(series), load(series)].compactMap { $0 }
      + series.measures.compactMap { measure($0, in: series) }
      + series.doses.map { dose($0, in: series) }
  }
}
