import Rehabilitation
import Wording

/// A field of characters with values upwards and days to the right.
struct TextPlot {
  /// The rows, highest first.
  private(set) var rows: [String]
  /// The phases above, by their numbers; `nil` for a single one.
  let phases: String?
  /// The weeks with red below; `nil` where there is none.
  let redWeeks: String?
  /// The days below.
  let scale: String

  private var cells: [[Character]]
  private let low: Double, high: Double
  private let labels: [Int: String]
  private let span: Range<CivilDate>

  /// An empty field, with two rows for each step of the axis.
  init(_ series: ProgressSeries, axis: CurveAxis, width: Int) {
    low = axis.low
    high = axis.high
    let count = max(2, (axis.ticks.count - 1) * 2 + 1)
    labels = Dictionary(
      axis.ticks.reversed().enumerated().map { ($0 * 2, CurveAxis.text($1)) },
      uniquingKeysWith: { first, _ in first })
    span = series.span
    let columns = max(10, width - 8)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: count)
    rows = []
    let first = series.isDated ? series.span.lowerBound.short : CurveLabel.weekInFull(1)
    let last =
      series.isDated
      ? series.span.upperBound.advanced(by: -1).short
      : CurveLabel.weekInFull(series.weeks.last?.number ?? 1)
    let gap = String(repeating: " ", count: max(1, columns - first.count - last.count))
    scale = "       " + first + gap + last
    phases = TextPlot.phases(of: series, columns: columns)
    redWeeks = TextPlot.redWeeks(of: series, columns: columns)
    lay()
  }

  /// A row that has each phase's number where it begins: `phase 1────2─────`.
  private static func phases(of series: ProgressSeries, columns: Int) -> String? {
    guard !series.phases.isEmpty else { return nil }
    var row = Array(repeating: Character("─"), count: columns)
    for phase in series.phases {
      let begin = column(of: phase.dates.lowerBound, in: series.span, columns: columns)
      for (offset, digit) in "\(phase.number)".enumerated() where begin + offset < columns {
        row[begin + offset] = digit
      }
    }
    return CurveLabel.phaseRow.padded(to: 7) + String(row)
  }

  /// A row with a mark in the middle of each week with red.
  private static func redWeeks(of series: ProgressSeries, columns: Int) -> String? {
    let red = series.weeks.filter(\.isRed)
    guard !red.isEmpty else { return nil }
    var row = Array(repeating: Character(" "), count: columns)
    for week in red {
      let middle = series.origin.advanced(by: week.number * 7 - 4)
      row[column(of: middle, in: series.span, columns: columns)] = "▲"
    }
    return CurveLabel.redRow.padded(to: 7) + String(row)
  }

  /// The column that a day lies in, within the field.
  private static func column(of date: CivilDate, in span: Range<CivilDate>, columns: Int) -> Int {
    let days = max(1, span.lowerBound.days(to: span.upperBound))
    return min(columns - 1, max(0, span.lowerBound.days(to: date) * columns / days))
  }

  /// Puts a character at each point; of the points of one column the highest counts.
  mutating func put(_ character: Character, _ points: [(CivilDate, Double)]) {
    var highest = [Int: Double]()
    for (date, value) in points {
      let column = TextPlot.column(of: date, in: span, columns: cells[0].count)
      highest[column] = max(highest[column] ?? value, value)
    }
    for (column, value) in highest { cells[row(of: value)][column] = character }
    lay()
  }

  /// Puts a dashed line at a value.
  mutating func line(at value: Double) {
    let row = row(of: value)
    for column in stride(from: 0, to: cells[row].count, by: 2) { cells[row][column] = "╌" }
    lay()
  }

  private func row(of value: Double) -> Int {
    let share = min(1, max(0, (value - low) / (high - low)))
    return cells.count - 1 - Int((share * Double(cells.count - 1)).rounded())
  }

  private mutating func lay() {
    rows = cells.enumerated().map { index, line in
      let text = labels[index] ?? ""
      return String(repeating: " ", count: max(0, 5 - text.count)) + text
        + (text.isEmpty ? " │" : " ┤") + String(line)
    }
  }
}

extension TextLayout {
  /// A plot, as it is.
  mutating func plot(_ plot: TextPlot) {
    if let phases = plot.phases { verbatim(phases) }
    for row in plot.rows { verbatim(row) }
    if let redWeeks = plot.redWeeks { verbatim(redWeeks) }
    verbatim(plot.scale)
  }

  /// A bar as long as its value, of at most 40 columns.
  mutating func bar(_ name: String, part: Int, of whole: Int, most: Int, text: String) {
    let room = max(10, min(40, width - 20))
    let length = { (value: Int) in most > 0 ? value * room / most : 0 }
    let full = min(length(part), room)
    let rest = max(0, length(whole) - full)
    verbatim(
      "  " + name.padded(to: 7) + String(repeating: "█", count: full)
        + String(repeating: "░", count: rest) + " \(text)")
  }
}
