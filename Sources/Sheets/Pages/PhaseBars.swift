import Rehabilitation
import Wording

/// A programme's phases in proportion to their length, below a scale of weeks.
struct PhaseBars {
  let title: String?
  let label: String
  let marks: [Mark]
  let bars: [Bar]

  /// A week's number where it begins.
  struct Mark {
    let offset: String
    let text: String
  }

  /// A phase.
  struct Bar {
    let number: Int
    let width: String
    let shade: Int
    let hasGate: Bool
  }

  init(_ program: Program, in printed: PrintedPlan) {
    title = printed.plan.programs.count > 1 ? program.title : nil
    let stages = printed.plan.stages.filter { $0.program == program.id }
    let lengths = stages.map { $0.dates.lowerBound.days(to: $0.dates.upperBound) }
    let days = max(lengths.reduce(0, +), 1)
    bars = zip(stages, lengths).enumerated().map { index, stay in
      Bar(
        number: index + 1, width: PhaseBars.percent(stay.1, of: days), shade: index % 2,
        hasGate: !stay.0.phase.gate.isEmpty)
    }
    let weeks = (days + 6) / 7
    let step = [1, 2, 4, 8, 13, 26, 52].first { weeks / $0 <= 12 } ?? 104
    marks = stride(from: 0, to: weeks, by: step).map { week in
      Mark(offset: PhaseBars.percent(week * 7, of: days), text: "\(week + 1)")
    }
    label = SheetSentence.timeline(weeks: weeks, days: lengths)
  }

  /// A share in percent with two decimals, cut so that shares never add up to more than the whole.
  private static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = part * 10_000 / whole
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
