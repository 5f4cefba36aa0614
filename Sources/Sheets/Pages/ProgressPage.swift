/// The curves of a plan.
struct ProgressPage {
  let curves: [Curve]
  let isEmpty: Bool

  init(_ printed: PrintedPlan) {
    let series = ProgressSeries(printed)
    curves = Curve.all(of: series)
    isEmpty = !series.hasRecords
  }
}
