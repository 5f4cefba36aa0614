import Rehabilitation
import Wording

/// What a clinician asks first: the plan in short, its course, gates, changes, doses and sources.
struct ClinicianPage {
  let facts: [Fact]
  let curves: [Curve]
  let isEmpty: Bool
  let phases: [PhaseRow]
  let changes: [ChangeRow]
  let hasChanges: Bool
  let words: [WordRow]
  let hasWords: Bool
  let doses: [DoseGroup]
  let sources: [SourceRow]

  /// A line of the plan in short.
  struct Fact {
    let name: String
    let value: String
  }

  /// A change with why.
  struct ChangeRow {
    let day: String
    let what: String
    let why: String
  }

  /// Where figures come from.
  struct SourceRow {
    let tag: String
    let title: String
    let url: String?
    let grade: String
  }

  init(_ printed: PrintedPlan) {
    let series = ProgressSeries(printed)
    facts = ClinicianPage.facts(of: printed, series).map { Fact(name: $0.name, value: $0.words) }
    curves = Curve.all(of: series)
    isEmpty = !series.hasRecords
    phases = printed.plan.stages.map { PhaseRow($0, in: printed) }
    changes = PlanRevision.all(in: printed.schedule, printed.steps.notation).map {
      ChangeRow(day: $0.date.withWeekday, what: $0.what, why: $0.why)
    }
    hasChanges = !changes.isEmpty
    words = WordRow.rows(of: printed)
    hasWords = !words.isEmpty
    doses = DoseGroup.groups(
      of: printed.plan.programs, catalogue: printed.catalogue, in: printed.steps.notation)
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

  private static func facts(of printed: PrintedPlan, _ series: ProgressSeries) -> [ClinicianFact] {
    let plan = printed.plan
    var facts = [ClinicianFact.programmes(plan.programs.map(\.title))]
    if let knee = printed.knee { facts.append(.knee(knee)) }
    facts.append(.conditions(Set(plan.programs.flatMap(\.conditions)).sorted()))
    if let dates = printed.dates { facts.append(.dates(dates)) }
    if printed.isDated, let day = plan.enrolment.dayZero { facts.append(.dayZero(day)) }
    if printed.isDated, let day = plan.enrolment.operation { facts.append(.operation(day)) }
    for option in plan.programs.flatMap(\.options) {
      guard let answer = option.answer(in: plan.enrolment.options) else { continue }
      let isGiven = plan.enrolment.options?[option.id] != nil
      facts.append(
        .option(
          question: option.question,
          answer: isGiven ? answer.words : SheetSentence.assumed(answer.words)))
    }
    if let limits = series.limits { facts.append(.pain(limits: limits.sentence)) }
    let done = series.weeks.reduce(0) { $0 + $1.done }
    let over = series.weeks.filter(\.isOver)
    if !over.isEmpty {
      let (planned, kept) = over.reduce((0, 0)) { ($0.0 + $1.planned, $0.1 + $1.done) }
      facts.append(.adherence(CurveDescription.Kept(kept, of: planned), weeks: over.count))
    } else if done > 0 {
      facts.append(.done(done))
    }
    if let lock = plan.course.lock { facts.append(.lock(lock)) }
    return facts
  }
}
