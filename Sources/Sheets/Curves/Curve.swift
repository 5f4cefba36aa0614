/// A curve as its template draws it, in the units of its view box, with its figures as a table.
struct Curve: Hashable {
  let title: String
  /// What it shows, for those who do not see it.
  let description: String
  let unit: String
  let grid: [Tick]
  let dates: [Tick]
  /// The phases, as bands from left to right.
  var phases = [PhaseBand]()
  /// The middles of the weeks with red, below the axis.
  var redWeeks = [String]()
  var bands = [Band]()
  var steps = [String]()
  var firstLines = [String]()
  var secondLines = [String]()
  var references = [Reference]()
  /// From the least to the most, with what lies in the middle as a mark.
  var firstRanges = [Extent]()
  var secondRanges = [Extent]()
  var outlines = [Bar]()
  var bars = [Bar]()
  var firstMarks = [Mark]()
  var secondMarks = [Mark]()
  var legend = [LegendItem]()
  let heads: [String]
  let rows: [Row]

  /// A mark of an axis.
  struct Tick: Hashable {
    let at: String
    let label: String
    /// Where the label's middle is, beside the mark at the edges.
    var labelAt = ""
  }

  /// A zone behind the curve.
  struct Band: Hashable {
    let y: String
    let height: String
    let colour: String
  }

  /// A phase, with its number where there is room for it.
  struct PhaseBand: Hashable {
    let x: String
    let width: String
    let middle: String
    let number: String
    let isShaded: Bool
  }

  /// A line upwards, from a low value to a high one.
  struct Extent: Hashable {
    let x: String
    let low: String
    let high: String
  }

  /// A value to compare with.
  struct Reference: Hashable {
    let y: String
    let labelY: String
    let label: String
  }

  /// A bar of a week.
  struct Bar: Hashable {
    let x: String
    let y: String
    let width: String
    let height: String
  }

  /// A point.
  struct Mark: Hashable {
    let x: String
    let y: String
  }

  /// What a line, a point or a bar stands for.
  struct LegendItem: Hashable {
    let x: String
    let textX: String
    let text: String
    let isFirst: Bool
    let isPoint: Bool
    let isSecond: Bool
    let isStep: Bool
    let isBar: Bool
    let isOutline: Bool
  }

  /// A row of the table.
  struct Row: Hashable {
    let head: String
    let cells: [String]
  }
}
