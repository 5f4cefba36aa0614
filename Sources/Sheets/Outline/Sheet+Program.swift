import Planning
import Rehabilitation
import Wording

extension Sheet {
  /// The sheet of a programme, on the assumption "on time and green".
  ///
  /// - Parameters:
  ///   - program: The programme.
  ///   - catalogue: The exercises that it names.
  ///   - range: The weeks to show, counted from 1; `nil` for all. A phase without any falls away.
  ///   - notation: How units are written.
  /// - Throws: ``PlanError`` where the programme cannot be projected.
  public init(
    _ program: Program, catalogue: Catalogue, weeks range: ClosedRange<Int>? = nil,
    in notation: Notation = .usual
  ) throws(PlanError) {
    let shown = try UnscheduledPlan(showing: program, catalogue: catalogue)
    self.program = program
    stages = shown.plan.stages.compactMap { stage in
      let sessions = shown.sessions.filter {
        $0.phase == stage.phase.id && range?.contains($0.week) != false
      }
      guard range == nil || !sessions.isEmpty else { return nil }
      return Stage(
        phase: stage.phase,
        span: stage.week(
          of: stage.dates.lowerBound)...stage.week(
            of: stage.dates.upperBound.advanced(by: -1)),
        weeks: Sheet.weeks(of: stage.phase, sessions: sessions, in: notation),
        beginsWeek: stage.origin.days(to: stage.dates.lowerBound).isMultiple(of: 7))
    }
  }

  private static func weeks(
    of phase: Phase, sessions: [Session], in notation: Notation
  ) -> [Week] {
    var listed = [String: [Item]]()
    var weeks = [Week]()
    for number in Set(sessions.map(\.week)).sorted() {
      let rows = phase.activities.compactMap { activity -> Row? in
        let own = sessions.filter { $0.week == number && $0.id.activity == activity.id }
        guard !own.isEmpty else { return nil }
        let items = items(of: own, in: notation)
        let before = listed.updateValue(items, forKey: activity.id)
        return Row(
          title: activity.replaced == nil ? activity.title : "Instead: \(activity.title)",
          rhythm: activity.rhythm,
          isOptional: activity.inclusion == .onRequest, sessions: own.count,
          days: Set(own.map(\.place.wishedDate)).count, items: items.new(after: before ?? []),
          isAsBefore: before == items)
      }
      weeks.append(Week(number: number, rows: rows))
    }
    return weeks
  }

  /// The items of a week's sessions; a dose that moves within the week shows where it goes.
  private static func items(of sessions: [Session], in notation: Notation) -> [Item] {
    guard let first = sessions.first, let last = sessions.last else { return [] }
    return zip(first.items, last.items).map { begin, end in
      let dose = moving(begin.dose?.text(in: notation), to: end.dose?.text(in: notation))
      let words = moving(begin.dose?.words(in: notation), to: end.dose?.words(in: notation))
      let name =
        end.name == begin.name ? begin.label : "\(begin.label) → \(end.rungName(after: begin))"
      return Item(
        name: name,
        dose: begin.isUncertain ? SheetSentence.uncertainInWords(dose) : dose,
        words: begin.isUncertain ? SheetSentence.uncertain(words) : words,
        citations: begin.citations, lastName: end.label)
    }
  }

  private static func moving(_ begin: String?, to end: String?) -> String {
    let (begin, end) = (begin ?? "", end ?? "")
    return end != begin ? "\(begin) → \(end)" : begin
  }
}

extension SessionItem {
  /// The name without what it shares with an earlier rung's: `One crutch` of `Aid: One crutch`.
  func rungName(after earlier: SessionItem) -> String {
    guard let end = name.firstIndex(of: ":"),
      earlier.name.hasPrefix(name[...end])
    else { return name }
    return String(name[end...].dropFirst(2))
  }
}

extension Activity {
  /// The frequency, where it begins later, and the length: `every 3 days, from day 2, 40 min`.
  fileprivate var rhythm: String {
    [frequency.description, firstDay.map(SheetSentence.fromDay), minutes.map { "\($0) min" }]
      .compactMap { $0 }.joined(separator: ", ")
  }
}

extension UnscheduledPlan {
  /// A programme as it runs from a Monday on when all goes well and on time.
  init(showing program: Program, catalogue: Catalogue) throws(PlanError) {
    let monday = CivilDate(dayNumber: 4)
    try self.init(
      programs: [program], catalogue: catalogue,
      enrolment: Enrolment(sheetOf: program.phases.flatMap(\.activities), from: monday))
  }
}

extension Enrolment {
  /// An enrolment that shows everything a programme has.
  fileprivate init(sheetOf activities: [Activity], from start: CivilDate) {
    self.init(
      name: "sheet", start: start, dayZero: start, zone: "UTC", clockChanges: [])
    requested = Set(activities.filter { $0.kind != .medicine }.map(\.id))
    let open = activities.filter(\.endsOnTypedDate).map(\.id)
    let far = start.advanced(by: 100_000)
    endDates = Dictionary(open.map { ($0, far) }, uniquingKeysWith: { first, _ in first })
  }
}
