/// The curves of a plan.
struct ProgressPage {
  let curves: [Curve]
  /// The phases by their numbers, where there are several.
  let phaseKey: String?
  let hasRed: Bool
  let isEmpty: Bool

  init(_ printed: PrintedPlan) {
    let series = ProgressSeries(printed)
    curves = Curve.all(of: series)
    phaseKey = series.phaseKey
    hasRed = series.weeks.contains(where: \.isRed)
    isEmpty = !series.hasRecords
  }
}
