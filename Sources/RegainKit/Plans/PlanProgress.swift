import Planning
import Rehabilitation
import Sheets
import Wording

/// How a plan goes, in a row of a table.
public struct PlanProgress: Hashable, Sendable {
  /// Sessions that were done of those that were planned.
  public struct Kept: Hashable, Sendable, Encodable {
    /// How many were done.
    public let done: Int
    /// How many were planned.
    public let planned: Int
  }

  /// The plan's name.
  public let plan: String
  /// Where it stands.
  public let standing: PlanStanding
  /// The exercise sessions of the weeks that are over.
  public let soFar: Kept
  /// Those of the last of these weeks; `nil` where none is over.
  public let lastWeek: Kept?
  /// The worst pain during the last session of which it was logged, 0 to 10.
  public let lastPain: Int?
  /// The day of the last report; `nil` where nothing was reported yet.
  public let lastReport: CivilDate?
  /// What that report called for; `nil` for nothing.
  public let lastSignal: Signal?

  /// A plan as it stands.
  public init(_ schedule: Schedule) {
    let series = ProgressSeries(PrintedPlan(schedule))
    let over = series.weeks.filter(\.isOver)
    let last = PlanLine.lastReport(in: schedule)
    plan = schedule.plan.enrolment.name
    standing = schedule.plan.standing
    soFar = Kept(
      done: over.reduce(0) { $0 + $1.done }, planned: over.reduce(0) { $0 + $1.planned })
    lastWeek = over.last.map { Kept(done: $0.done, planned: $0.planned) }
    lastPain = series.pain.last { $0.during != nil }?.during
    lastReport = last?.date
    lastSignal = last?.signal
  }
}

extension PlanProgress: Encodable {
  private enum Field: String, CodingKey {
    case plan, standing, soFar, lastWeek, lastPain, lastReport, lastSignal
  }

  /// Writes the row, days as `2026-03-02`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Field.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(standing.words, forKey: .standing)
    try container.encode(soFar, forKey: .soFar)
    try container.encodeIfPresent(lastWeek, forKey: .lastWeek)
    try container.encodeIfPresent(lastPain, forKey: .lastPain)
    try container.encodeIfPresent(lastReport?.description, forKey: .lastReport)
    try container.encodeIfPresent(lastSignal?.rawValue, forKey: .lastSignal)
  }
}

extension [PlanProgress] {
  /// The plans as a sheet with one table.
  ///
  /// - Parameter date: The day that stands on it.
  /// - Returns: The sheet.
  public func sheet(on date: CivilDate) -> TableSheet {
    let title = CaseloadLabel.progress(on: date)
    let table = SheetTable(
      heading: title,
      columns: [
        CaseloadLabel.plan, CaseloadLabel.standing, CaseloadLabel.doneSoFar,
        CaseloadLabel.doneLastWeek, CaseloadLabel.lastPain, CaseloadLabel.lastReport,
      ],
      rows: map { row in
        [
          row.plan, row.standing.words,
          CaseloadLabel.kept(row.soFar.done, of: row.soFar.planned, showsShare: true),
          row.lastWeek.map { CaseloadLabel.kept($0.done, of: $0.planned, showsShare: false) } ?? "",
          row.lastPain.map(String.init) ?? "",
          CaseloadLabel.report(row.lastReport, row.lastSignal),
        ]
      }, empty: CaseloadLabel.noPlan)
    return TableSheet(title: title, introduction: [], tables: [table])
  }
}

extension PlanStore {
  /// How the plans that are followed go, read one after the other.
  ///
  /// - Parameter now: The instant, in UTC.
  /// - Returns: A row of each, by the plans' names, and the plans that cannot be opened.
  /// - Throws: ``RegainError/store(_:)`` where the store as a whole cannot be read.
  public func progress(
    at now: Stamp
  ) throws(RegainError) -> (plans: [PlanProgress], unopened: [UnopenedPlan]) {
    var plans = [PlanProgress]()
    let unopened = try visit(at: now) { _, schedule in
      plans.append(PlanProgress(schedule))
      return true
    }
    return (plans, unopened)
  }
}
