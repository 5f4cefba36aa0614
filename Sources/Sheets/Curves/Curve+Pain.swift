import Rehabilitation
import Wording

extension Curve {
  /// Pain during sessions and on the mornings after, before the programme's bands.
  static func pain(_ series: ProgressSeries) -> Curve? {
    guard !series.pain.isEmpty else { return nil }
    let field = CurveField(
      series, axis: CurveAxis(low: 0, high: 10, ticks: [0, 2, 4, 6, 8, 10]))
    let during = series.pain.compactMap { point in
      point.during.map { (date: point.date, value: Double($0)) }
    }
    let morning = series.pain.compactMap { point in
      point.morning.map { (date: point.date.advanced(by: 1), value: Double($0)) }
    }
    var curve = Curve(
      title: CurveTitle.pain, description: summary(of: series),
      unit: "0–10", grid: field.grid, dates: field.dates, phases: field.phases,
      redWeeks: field.redWeeks,
      heads: CurveLabel.painHeads,
      rows: series.pain.map { point in
        Row(
          head: series.day(point.date),
          cells: [point.during.map(String.init) ?? "", point.morning.map(String.init) ?? ""])
      })
    if let limits = series.limits {
      let (green, amber) = (Double(limits.green), Double(limits.amber))
      curve.bands = field.zones(of: limits)
      curve.references = [field.reference(amber, CurveLabel.stopAbove(limits.amber))]
      if green < amber {
        curve.references.append(field.reference(green, CurveLabel.stayAbove(limits.green)))
      }
    }
    curve.firstLines = [field.line(during)]
    curve.firstMarks = during.map { field.mark($0.date, $0.value) }
    curve.secondLines = [field.line(morning)]
    curve.secondMarks = morning.map { field.mark($0.date, $0.value) }
    curve.legend = LegendItem.row([
      (.first, CurveLabel.during), (.second, CurveLabel.nextMorning),
    ])
    return curve
  }

  private static func summary(of series: ProgressSeries) -> String {
    let during = series.pain.compactMap(\.during)
    guard let last = during.last, let most = during.max() else {
      return CurveDescription.mornings(sessions: series.pain.count).words
    }
    return CurveDescription.pain(sessions: series.pain.count, worst: most, last: last).words
  }
}

extension ProgressSeries {
  /// A day in words, or the week's number where days are nobody's.
  func day(_ date: CivilDate) -> String {
    guard !isDated else { return date.withWeekday }
    let days = origin.days(to: date)
    return CurveLabel.day(days % 7 + 1, ofWeek: days / 7 + 1)
  }
}

extension Curve.LegendItem {
  /// What a legend names.
  enum Sign {
    case first, point, second, step, bar, outline
  }

  /// The items side by side, from the right of the unit on.
  static func row(_ items: [(sign: Sign, text: String)]) -> [Curve.LegendItem] {
    var x = CurveField.left + 66
    return items.map { sign, text in
      let item = Curve.LegendItem(
        x: CurveField.text(x), textX: CurveField.text(x + 20), text: text,
        isFirst: sign == .first, isPoint: sign == .point, isSecond: sign == .second,
        isStep: sign == .step,
        isBar: sign == .bar, isOutline: sign == .outline)
      x += 34 + Double(text.count) * 5.6
      return item
    }
  }
}
