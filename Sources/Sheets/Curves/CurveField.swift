import Rehabilitation
import Wording

/// The field that a curve is drawn in: days to the right, values upwards.
struct CurveField {
  /// The edges of the field in the view box of 360 by 200.
  static let left = 34.0, right = 352.0, top = 32.0, bottom = 170.0

  let axis: CurveAxis
  let span: Range<CivilDate>
  let origin: CivilDate
  let isDated: Bool
  private let phaseSpans: [ProgressSeries.PhaseSpan]
  private let weeks: [ProgressSeries.Week]

  init(_ series: ProgressSeries, axis: CurveAxis) {
    self.axis = axis
    span = series.span
    origin = series.origin
    isDated = series.isDated
    phaseSpans = series.phases
    weeks = series.weeks
  }

  /// The phases, edge to edge; one that is narrow has no number.
  var phases: [Curve.PhaseBand] {
    phaseSpans.map { phase in
      let (begin, end) = (edge(phase.dates.lowerBound), edge(phase.dates.upperBound))
      let number = "\(phase.number)"
      return Curve.PhaseBand(
        x: Self.text(begin), width: Self.text(end - begin), middle: Self.text((begin + end) / 2),
        number: end - begin < Double(number.count) * 6 + 2 ? "" : number,
        isShaded: phase.number.isMultiple(of: 2))
    }
  }

  /// The middles of the weeks with red.
  var redWeeks: [String] {
    weeks.filter(\.isRed).map { Self.text(middle(ofWeek: $0.number)) }
  }

  /// The middle of a week, as far as it lies in the field.
  func middle(ofWeek number: Int) -> Double {
    let first = origin.advanced(by: (number - 1) * 7)
    return (edge(first) + edge(first.advanced(by: 7))) / 2
  }

  /// Where a day begins.
  private func edge(_ date: CivilDate) -> Double {
    let days = Double(max(1, span.lowerBound.days(to: span.upperBound)))
    let share = Double(span.lowerBound.days(to: date)) / days
    return Self.left + min(1, max(0, share)) * (Self.right - Self.left)
  }

  /// A line upwards at a place, beside it where two stand side by side.
  func extent(at x: Double, from low: Double, to high: Double) -> Curve.Extent {
    Curve.Extent(x: Self.text(x), low: Self.text(y(low)), high: Self.text(y(high)))
  }

  /// The place of a day, in the middle of its width.
  func x(_ date: CivilDate) -> Double {
    let days = Double(max(1, span.lowerBound.days(to: span.upperBound)))
    let share = (Double(span.lowerBound.days(to: date)) + 0.5) / days
    return Self.left + min(1, max(0, share)) * (Self.right - Self.left)
  }

  /// The height of a value.
  func y(_ value: Double) -> Double {
    Self.bottom - axis.share(of: value) * (Self.bottom - Self.top)
  }

  /// The lines across, a value each.
  var grid: [Curve.Tick] {
    axis.ticks.map { Curve.Tick(at: Self.text(y($0)), label: CurveAxis.text($0)) }
  }

  /// The marks of weeks below, at most seven.
  var dates: [Curve.Tick] {
    let first = origin.days(to: span.lowerBound) / 7
    let count = max(1, (span.lowerBound.days(to: span.upperBound) + 6) / 7)
    let step = [1, 2, 4, 8, 13, 26, 52].first { count / $0 < 7 } ?? 104
    return stride(from: 0, to: count, by: step).map { week in
      let monday = span.lowerBound.advanced(by: week * 7)
      return Curve.Tick(
        at: Self.text(x(monday)), label: isDated ? monday.short : CurveLabel.week(first + week + 1),
        labelAt: Self.text(min(x(monday), Self.right - 8)))
    }
  }

  /// A line through points.
  func line(_ points: [(date: CivilDate, value: Double)]) -> String {
    points.map { "\(Self.text(x($0.date))),\(Self.text(y($0.value)))" }.joined(separator: " ")
  }

  /// A point.
  func mark(_ date: CivilDate, _ value: Double) -> Curve.Mark {
    Curve.Mark(x: Self.text(x(date)), y: Self.text(y(value)))
  }

  /// A point at a place.
  func mark(at x: Double, _ value: Double) -> Curve.Mark {
    Curve.Mark(x: Self.text(x), y: Self.text(y(value)))
  }

  /// The zones of pain in which to stay and to stop.
  func zones(of limits: PainLimits) -> [Curve.Band] {
    [
      band(from: Double(limits.green), to: Double(limits.amber), colour: "#fcf2d8"),
      band(from: Double(limits.amber), to: 10, colour: "#f3ddd5"),
    ]
  }

  /// A line across at a value, with its label above or, near the top, below it.
  func reference(_ value: Double, _ label: String) -> Curve.Reference {
    let height = y(value)
    return Curve.Reference(
      y: Self.text(height), labelY: Self.text(height < Self.top + 12 ? height + 10 : height - 3),
      label: label)
  }

  /// Lines across to compare with; those that lie close together share a label.
  func references(_ references: [MeasureMeaning.Reference]) -> [Curve.Reference] {
    let inOrder = references.sorted { $0.value > $1.value }
    var groups = [[MeasureMeaning.Reference]]()
    for reference in inOrder {
      if let last = groups.last?.first,
        y(reference.value.number) - y(last.value.number) < room(below: y(last.value.number))
      {
        groups[groups.count - 1].append(reference)
      } else {
        groups.append([reference])
      }
    }
    return groups.flatMap { group in
      let label = group.map(\.words).unique.joined(separator: " · ")
      return group.enumerated().map { index, each in
        reference(each.value.number, index == 0 ? label : "")
      }
    }
  }

  /// The least distance to the next label; one near the top stands below its own line.
  private func room(below height: Double) -> Double { height < Self.top + 12 ? 23 : 11 }

  /// A zone between two values.
  func band(from low: Double, to high: Double, colour: String) -> Curve.Band {
    Curve.Band(
      y: Self.text(y(high)), height: Self.text(max(0, y(low) - y(high))), colour: colour)
  }

  /// A bar of a week, as wide as leaves a gap to the next.
  func bar(week number: Int, _ value: Double) -> Curve.Bar {
    let monday = origin.advanced(by: (number - 1) * 7)
    let begin = edge(monday) + 1
    let end = edge(monday.advanced(by: 7)) - 1
    return Curve.Bar(
      x: Self.text(begin), y: Self.text(y(value)), width: Self.text(max(1, end - begin)),
      height: Self.text(max(0, Self.bottom - y(value))))
  }

  /// A coordinate with one decimal place.
  static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
