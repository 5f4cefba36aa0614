import Planning
import Rehabilitation
import Wording

/// What a clinician asks first, on one sheet, with its sources as footnotes.
///
/// It says where the plan stands, what was measured, how it went, what changed and why, and what is open.
struct ClinicianPage {
  let facts: [Fact]
  /// What waits for somebody's eye.
  let attention: [String]
  let hasAttention: Bool
  let measures: [MeasureRow]
  let hasMeasures: Bool
  let isEmpty: Bool
  /// Pain and sessions, week by week.
  let curves: [Curve]
  let phaseKey: String?
  let hasRed: Bool
  let changes: [ChangeRow]
  let hasChanges: Bool
  /// How many of all changes they are, where they are not all.
  let changesNote: String?
  let goals: [GoalList]
  let doses: [CurrentDoses]
  let hasDoses: Bool
  let words: [WordRow]
  let hasWords: Bool
  let footnotes: [Footnotes.Row]
  let grades: String
  let hasFootnotes: Bool
  /// All that is known, where it is asked for.
  let course: ClinicianCourse?

  /// A line of the plan in short.
  struct Fact {
    let name: String
    let value: String
  }

  /// The most notes, and the most and the fewest changes, that one sheet has room for.
  private static let mostWords = 2, mostChanges = 8, fewestChanges = 3
  /// The rows that changes share with all other lists: two doses share one, and three footnotes.
  private static func rows(of paper: PageOptions.Paper) -> Int { paper == .a4 ? 19 : 15 }

  init(_ printed: PrintedPlan, options: PageOptions) {
    let series = ProgressSeries(printed)
    var footnotes = Footnotes(printed.plan)
    facts = ClinicianPage.facts(of: printed, series).map { Fact(name: $0.name, value: $0.words) }
    attention = printed.plan.course.notices.map(\.clinicianWords).unique
    hasAttention = !attention.isEmpty
    measures = series.measures.compactMap { MeasureRow($0, &footnotes) }
    hasMeasures = !measures.isEmpty
    isEmpty = !series.hasRecords
    curves = [Curve.weeklyPain(series), Curve.adherence(series)].compactMap { $0 }
    phaseKey = series.phaseKey
    hasRed = series.weeks.contains(where: \.isRed)
    goals = GoalList.lists(of: printed)
    doses = CurrentDoses.groups(of: printed, &footnotes)
    hasDoses = !doses.isEmpty
    let room =
      Self.rows(of: options.paper) - measures.count - attention.count
      - goals.reduce(0) { $0 + $1.goals.count } - doses.reduce(0) { $0 + $1.items.count } / 2
      - footnotes.rows.count / 3
    // Changes go before notes.
    let notes = room < Self.fewestChanges ? 0 : Self.mostWords
    words = Array(WordRow.rows(of: printed).suffix(notes))
    hasWords = !words.isEmpty
    let most = max(Self.fewestChanges, min(Self.mostChanges, room - words.count))
    let turns = printed.schedule.doseTurns
    changes = turns.suffix(most).map { ChangeRow($0, in: printed.steps.notation) }
    hasChanges = !changes.isEmpty
    changesNote =
      changes.count < turns.count ? SheetLabel.last(changes.count, of: turns.count) : nil
    self.footnotes = footnotes.rows
    grades = SheetLegend.grades(footnotes.grades)
    hasFootnotes = !footnotes.rows.isEmpty
    course = options.showsWholeCourse ? ClinicianCourse(printed, series, turns) : nil
  }

  private static func facts(of printed: PrintedPlan, _ series: ProgressSeries) -> [ClinicianFact] {
    let plan = printed.plan
    var facts = [ClinicianFact.programmes(plan.programs.map(\.title))]
    if let knee = printed.knee { facts.append(.knee(knee)) }
    facts.append(.conditions(Set(plan.programs.flatMap(\.conditions)).sorted()))
    if let dates = printed.dates { facts.append(.dates(dates)) }
    if printed.isDated { facts.append(.standing(plan.standing)) }
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
    let reviews = printed.isDated ? printed.schedule.reviews : []
    if !reviews.isEmpty { facts.append(.review(reviews)) }
    return facts
  }
}

extension Schedule {
  /// The visits, measurements and checks of goals that come next, each title once.
  fileprivate var reviews: [(title: String, day: CivilDate)] {
    var seen = Set<String>()
    let next = placed.filter { placed in
      placed.date >= plan.today && placed.session.status.isOpen
        && (placed.session.isGate
          || [.appointment, .procedure, .measurement].contains(placed.session.kind))
    }
    return next.filter { seen.insert($0.session.title).inserted }.prefix(3)
      .map { ($0.session.title, $0.date) }
  }
}
