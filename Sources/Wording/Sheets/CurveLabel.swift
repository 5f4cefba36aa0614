import Rehabilitation

/// The words beside a curve: its heading as text, its axes, its legend and the heads of its table.
package enum CurveLabel {
  /// The heading of the sessions done.
  package static let sessionsDone = "Sessions done, by week"
  /// The heading of effort times minutes.
  package static let load = "Load by week, effort x minutes"
  /// The heading of the minutes that are asked for.
  package static let minutes = "Minutes of exercise by week, planned"
  /// The legend of pain, as text.
  package static let painLegend = "● during   o next morning   (the worst of each column)"
  /// The legend of doses, as text.
  package static func doseLegend(hasDone: Bool) -> String {
    hasDone ? "─ prescribed   ● done" : "─ prescribed"
  }

  /// How many sessions nobody planned, behind those of the plan; empty for none.
  package static func extra(_ count: Int) -> String { count > 0 ? " +\(count) extra" : "" }

  /// The heads of the table of pain.
  package static let painHeads = ["Session on", "During", "Next morning"]
  /// The heads of the table of pain by week.
  package static let weeklyPainHeads = [
    "Week", "During: median (range)", "Next morning: median (range)",
  ]
  /// The heads of the table of doses.
  package static let doseHeads = ["Session on", "Prescribed", "Done"]
  /// The heads of the table of sessions.
  package static let sessionHeads = ["Week", "Planned", "Done"]
  /// The heads of the table of load, or of minutes alone.
  package static func loadHeads(hasLoad: Bool) -> [String] {
    hasLoad ? ["Week", "Load", "Planned minutes"] : ["Week", "Planned minutes"]
  }
  /// The heads of the table of a measure.
  package static func measureHeads(unit: String) -> [String] {
    ["Day", unit.isEmpty ? "Value" : "Value, \(unit)"]
  }

  /// What was asked for, in a legend.
  package static let prescribed = "prescribed"
  /// What is planned, in a legend.
  package static let planned = "planned"
  /// What was done, in a legend.
  package static let done = "done"
  /// Pain during sessions, in a legend.
  package static let during = "during"
  /// Pain on the mornings after, in a legend.
  package static let nextMorning = "next morning"
  /// The unit of sessions.
  package static let sessions = "sessions"
  /// The unit of load, or of minutes alone.
  package static func loadUnit(hasLoad: Bool) -> String { hasLoad ? "effort × min" : "minutes" }

  /// The pain above which to stop.
  package static func stopAbove(_ pain: Int) -> String { "above \(pain): stop" }
  /// The pain above which to stay at a dose.
  package static func stayAbove(_ pain: Int) -> String { "above \(pain): stay" }
  /// Which way a measure is better.
  package static func direction(isMoreBetter: Bool) -> String {
    isMoreBetter ? "more is better" : "less is better"
  }
  /// A change of a measure that matters.
  package static func change(_ change: Amount) -> String { "a change of \(change), which matters" }
  /// A goal's limit to a measure.
  package static func gate(isLeast: Bool) -> String {
    "the goal, \(isLeast ? "or more" : "or less")"
  }
  /// A measure from its first value to its last, as text.
  package static func measure(
    from first: Amount, to last: Amount, outcome: MeasureOutcome
  ) -> String {
    "\(first) at first, \(last) last: \(outcome.words)"
  }

  /// The phases by their numbers: `Phases: 1 Calm down (from 2 Mar), 2 Build (from 16 Mar)`.
  package static func phases(_ phases: [(number: Int, title: String, from: String?)]) -> String {
    "Phases: "
      + phases.map { phase in
        "\(phase.number) \(phase.title)" + (phase.from.map { " (from \($0))" } ?? "")
      }.joined(separator: ", ")
  }
  /// The row of phases above a curve of text.
  package static let phaseRow = "phase"
  /// The row of weeks with red below a curve of text.
  package static let redRow = "red"
  /// What follows the sessions of a week with red, as text.
  package static let redWeek = " ▲"

  /// A week, on the axis.
  package static func week(_ number: Int) -> String { "wk \(number)" }
  /// The first or last week, below a curve of text.
  package static func weekInFull(_ number: Int) -> String { "week \(number)" }
  /// A day of a week, where days are nobody's.
  package static func day(_ day: Int, ofWeek week: Int) -> String { "week \(week), day \(day)" }
}
