import Planning
import Rehabilitation
import Wording

/// All that is known of a plan, behind the clinician's page.
struct ClinicianCourse {
  let allCurves: [Curve]
  let phases: [PhaseRow]
  let allChanges: [ClinicianPage.ChangeRow]
  let orders: [OrderRow]
  let hasOrders: Bool
  let notes: [ClinicianPage.WordRow]
  let hasNotes: Bool
  let prescriptions: [DoseGroup]
  let sources: [SourceRow]

  /// What was ordered by hand.
  struct OrderRow {
    let day: String
    let what: String
  }

  /// Where figures come from.
  struct SourceRow {
    let tag: String
    let title: String
    let url: String?
    let grade: String
  }

  init(_ printed: PrintedPlan, _ series: ProgressSeries, _ turns: [DoseTurn]) {
    let notation = printed.steps.notation
    allCurves = Curve.all(of: series)
    phases = printed.plan.stages.map { PhaseRow($0, in: printed) }
    allChanges = turns.map { ClinicianPage.ChangeRow($0, in: notation) }
    orders = printed.plan.course.adjustments.map {
      OrderRow(day: $0.moment.date.withWeekday, what: $0.fact.words(in: notation))
    }
    hasOrders = !orders.isEmpty
    notes = ClinicianPage.WordRow.rows(of: printed)
    hasNotes = !notes.isEmpty
    prescriptions = DoseGroup.groups(
      of: printed.plan.programs, catalogue: printed.catalogue, in: notation)
    var seen = Set<String>()
    sources =
      printed.plan.programs.flatMap(\.sources).filter { seen.insert($0.id).inserted }.map {
        SourceRow(
          tag: $0.id, title: $0.title, url: $0.url,
          grade: "\($0.grade.rawValue): \($0.grade.words)")
      } + [
        SourceRow(tag: "DES", title: SheetLegend.designRow, url: nil, grade: "–"),
        SourceRow(tag: "UNC", title: SheetLegend.uncertainRow, url: nil, grade: "–"),
      ]
  }
}
