import Wording

extension Curve {
  /// Pain week by week, the median with its range; `nil` where none was logged.
  static func weeklyPain(_ series: ProgressSeries) -> Curve? {
    let weeks = series.painByWeek
    guard !weeks.isEmpty else { return nil }
    let field = CurveField(
      series, axis: CurveAxis(low: 0, high: 10, ticks: [0, 2, 4, 6, 8, 10]))
    let during = weeks.filter { $0.during != nil }
    var curve = Curve(
      title: CurveTitle.weeklyPain,
      description: CurveDescription.weeklyPain(
        weeks: during.map(\.number), words: during.compactMap(\.during?.words)
      ).words,
      unit: "0–10", grid: field.grid, dates: field.dates, phases: field.phases,
      redWeeks: field.redWeeks,
      heads: CurveLabel.weeklyPainHeads,
      rows: weeks.map { week in
        Row(
          head: "\(week.number)", cells: [week.during?.words ?? "", week.morning?.words ?? ""])
      })
    if let limits = series.limits { curve.bands = field.zones(of: limits) }
    // Both stand side by side in their week.
    for week in weeks {
      let middle = field.middle(ofWeek: week.number)
      if let during = week.during {
        curve.firstRanges.append(field.extent(at: middle - 3, from: during.least, to: during.most))
        curve.firstMarks.append(field.mark(at: middle - 3, during.median))
      }
      if let morning = week.morning {
        curve.secondRanges.append(
          field.extent(at: middle + 3, from: morning.least, to: morning.most))
        curve.secondMarks.append(field.mark(at: middle + 3, morning.median))
      }
    }
    curve.legend = LegendItem.row([
      (.first, CurveLabel.during), (.second, CurveLabel.nextMorning),
    ])
    return curve
  }
}

extension ProgressSeries {
  /// Some pains, 0-10, by their median and range.
  struct PainSummary: Hashable {
    let least: Double, median: Double, most: Double

    /// A summary; `nil` for nothing.
    init?(_ pains: [Int]) {
      let sorted = pains.sorted()
      guard let first = sorted.first, let last = sorted.last else { return nil }
      let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      (least, most) = (Double(first), Double(last))
      median = Double(low + high) / 2
    }

    /// The median, and the range where there is one: `2 (0–4)`.
    var words: String {
      let text = CurveAxis.text
      return least == most ? text(median) : "\(text(median)) (\(text(least))–\(text(most)))"
    }
  }

  /// A week's pain.
  struct WeekPain: Hashable {
    let number: Int
    let during: PainSummary?
    let morning: PainSummary?
  }

  /// The weeks in which pain was logged, in order.
  var painByWeek: [WeekPain] {
    let byWeek = Dictionary(grouping: pain) { $0.date.weekNumber(since: origin) }
    return byWeek.keys.sorted().map { number in
      let points = byWeek[number] ?? []
      return WeekPain(
        number: number, during: PainSummary(points.compactMap(\.during)),
        morning: PainSummary(points.compactMap(\.morning)))
    }
  }
}
