import Rehabilitation

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
    facts = ClinicianPage.facts(of: printed, series)
    curves = Curve.all(of: series)
    isEmpty = !series.hasRecords
    phases = printed.plan.stages.map { PhaseRow($0, in: printed) }
    changes = PlanRevision.all(in: printed.schedule).map {
      ChangeRow(day: $0.date.withWeekday, what: $0.what, why: $0.why)
    }
    hasChanges = !changes.isEmpty
    words = WordRow.rows(of: printed)
    hasWords = !words.isEmpty
    doses = DoseGroup.groups(of: printed.plan.programs, catalogue: printed.catalogue)
    var seen = Set<String>()
    sources =
      printed.plan.programs.flatMap(\.sources).filter { seen.insert($0.id).inserted }.map {
        SourceRow(
          tag: $0.id, title: $0.title, url: $0.url,
          grade: "\($0.grade.rawValue): \($0.grade.words)")
      } + [
        SourceRow(tag: "DES", title: "Our own proposal, not evidence", url: nil, grade: "–"),
        SourceRow(tag: "UNC", title: "Uncertain: sources disagree", url: nil, grade: "–"),
      ]
  }

  private static func facts(of printed: PrintedPlan, _ series: ProgressSeries) -> [Fact] {
    let plan = printed.plan
    var facts = [
      Fact(name: "Programmes", value: plan.programs.map(\.title).joined(separator: " + ")),
      printed.knee.map { Fact(name: "Knee", value: $0.rawValue) },
      Fact(
        name: "For",
        value: Set(plan.programs.flatMap(\.conditions)).sorted().joined(separator: ", ")),
    ].compactMap { $0 }
    if let dates = printed.dates { facts.append(Fact(name: "From – to", value: dates)) }
    if printed.isDated, let day = plan.enrolment.dayZero {
      facts.append(Fact(name: "Day 0", value: day.long))
    }
    if let limits = series.limits {
      facts.append(Fact(name: "Pain, 0–10", value: limits.sentence))
    }
    let done = series.weeks.reduce(0) { $0 + $1.done }
    let over = series.weeks.filter(\.isOver)
    if !over.isEmpty {
      let planned = over.reduce(0) { $0 + $1.planned }
      let kept = over.reduce(0) { $0 + $1.done }
      facts.append(
        Fact(
          name: "Adherence",
          value: "\(kept) of \(planned) sessions in \(over.count) weeks"
            + (planned > 0 ? " (\(kept * 100 / planned)%)" : "")))
    } else if done > 0 {
      facts.append(Fact(name: "Adherence", value: "\(done) sessions done so far"))
    }
    if let lock = plan.course.lock {
      facts.append(
        Fact(name: "Stopped", value: "since \(lock.moment.date.long): \(lock.verdict.words)"))
    }
    return facts
  }
}
