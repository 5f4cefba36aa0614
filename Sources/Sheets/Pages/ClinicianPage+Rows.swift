import Planning
import Rehabilitation
import Wording

extension ClinicianPage {
  /// A measure from its first value to its last.
  struct MeasureRow {
    let name: String
    let unit: String?
    let baseline: String
    let baselineDay: String
    let latest: String
    let latestDay: String?
    let otherSide: String?
    let change: String
    let matters: String
    let meaning: String
    let marks: String?

    init?(_ readings: ProgressSeries.Readings, _ footnotes: inout Footnotes) {
      guard let first = readings.points.first, let last = readings.points.last else { return nil }
      let measure = Measure(named: readings.measure)
      let unit = measure.map(\.unitWords) ?? ""
      name = readings.meaning.title
      self.unit = unit.isEmpty ? nil : unit
      baseline = "\(first.value)"
      baselineDay = first.date.short
      otherSide = last.otherSide.map(SheetLabel.otherSide)
      let change = measure?.changes.first
      matters = change?.words ?? "–"
      marks = footnotes.marks(of: change?.citations ?? [])
      guard readings.points.count > 1 else {
        (latest, latestDay, self.change, meaning) = ("–", nil, "–", "")
        return
      }
      let outcome = MeasureOutcome(of: measure, from: first.value, to: last.value)
      latest = "\(last.value)"
      latestDay = last.date.short
      self.change = outcome.signed(isMore: last.value > first.value)
      meaning = outcome.words
    }
  }

  /// A change of doses with why.
  struct ChangeRow {
    let day: String
    let direction: String
    let what: String
    let why: String

    init(_ turn: DoseTurn, in notation: Notation) {
      day = turn.placed.date.withWeekday
      direction = turn.direction.words
      what = turn.change(in: notation).typeset
      why = turn.why(in: notation).typeset
    }
  }

  /// The goals of a phase that are open.
  struct GoalList {
    let title: String
    let note: String
    let hasGoals: Bool
    let goals: [Goal]

    /// A goal, with what was found.
    struct Goal {
      let text: String
      let found: String?
    }

    /// The goals of the phases of today.
    static func lists(of printed: PrintedPlan) -> [GoalList] {
      printed.plan.currentStages.compactMap { stage in
        let gate = stage.phase.gate
        guard !gate.isEmpty else { return nil }
        let states = stage.criteria
        let open = gate.indices.filter { !states.indices.contains($0) || !states[$0].isMet }
        return GoalList(
          title: stage.phase.title,
          note: SheetLabel.goalsMet(gate.count - open.count, of: gate.count),
          hasGoals: !open.isEmpty,
          goals: open.map { index in
            Goal(
              text: gate[index].description,
              found: states.indices.contains(index) ? states[index].found?.words : nil)
          })
      }
    }
  }

  /// The doses of an activity's next session.
  struct CurrentDoses {
    let title: String
    let rhythm: String?
    /// The footnotes of all its doses.
    let marks: String?
    let items: [Item]

    /// A thing to do.
    struct Item {
      let name: String
      let dose: String
    }

    /// The exercise of the phases of today.
    static func groups(of printed: PrintedPlan, _ footnotes: inout Footnotes) -> [CurrentDoses] {
      let plan = printed.plan
      let stages = plan.currentStages
      var seen = Set<String>()
      var groups = [CurrentDoses]()
      for placed in printed.schedule.placed
      where placed.date >= plan.today && placed.session.status.isOpen
        && placed.session.load.isExercise
        && stages.contains(where: {
          $0.program == placed.session.program && $0.phase.id == placed.session.phase
        }) && seen.insert(placed.session.id.activity).inserted
      {
        let session = placed.session
        let id = session.id.activity.split(separator: ".").last.map(String.init)
        let activity = stages.lazy.flatMap(\.phase.activities).first {
          $0.id == session.id.activity || $0.id == id
        }
        let dosed = session.mainItems.filter { $0.dose != nil }
        guard !dosed.isEmpty else { continue }
        groups.append(
          CurrentDoses(
            title: session.title, rhythm: activity?.frequency.description.typeset,
            marks: footnotes.marks(of: dosed.flatMap(\.citations)),
            items: dosed.map { item in
              Item(
                name: item.label,
                dose: item.dose?.text(in: printed.steps.notation).typeset ?? "")
            }))
      }
      return groups
    }
  }

  /// What the person wrote.
  struct WordRow {
    let day: String
    let about: String
    let text: String

    /// The notes of sessions and mornings, earliest first.
    static func rows(of printed: PrintedPlan) -> [WordRow] {
      let course = printed.plan.course
      let sessions = printed.schedule.placed.compactMap { placed in
        course.records[placed.session.id].flatMap { record in
          record.note.map { (record.date ?? placed.date, placed.session.title, $0) }
        }
      }
      let mornings = course.checkIns.compactMap { checkIn in
        checkIn.note.map { (checkIn.date, SheetLabel.morning, $0) }
      }
      return (sessions + mornings).enumerated()
        .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        .map { WordRow(day: $0.element.0.withWeekday, about: $0.element.1, text: $0.element.2) }
    }
  }
}

extension Plan {
  /// The phase of each programme that today lies in, or that comes first.
  var currentStages: [Stage] {
    programs.compactMap { program in
      let own = stages.filter { $0.program == program.id }
      return own.last { $0.dates.lowerBound <= today && today < $0.dates.upperBound }
        ?? (own.first.map { today < $0.dates.lowerBound } == true ? own.first : nil)
    }
  }
}
