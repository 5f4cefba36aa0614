import Planning
import Rehabilitation
import Wording

/// A phase with its doses from week to week and what must hold before the next.
struct PhaseCard {
  let number: Int
  let title: String
  let program: String?
  let when: String
  let expect: String?
  let pain: String?
  let strands: [DoseStrand]
  let gate: [GateCriterion]
  let hasGate: Bool
  let gateTitle: String
  /// Whether it lies in the weeks that are printed, so that its doses are shown.
  let isPrinted: Bool

  /// What must hold, and whether it does.
  struct GateCriterion {
    let text: String
    let isMet: Bool
    let isNotMet: Bool
  }

  /// The phases of all programmes, each programme's in order.
  static func cards(of printed: PrintedPlan, options: PageOptions) -> [PhaseCard] {
    let weeks = printed.weeks(in: options.weeks)
    let shown = Set(weeks.flatMap(\.sessions).map(\.session.id))
    let programs = printed.plan.programs
    let sessions = Dictionary(grouping: printed.schedule.sessions) { "\($0.program).\($0.phase)" }
    return programs.flatMap { program in
      printed.plan.stages.filter { $0.program == program.id }.enumerated().map { index, stage in
        PhaseCard(
          stage, number: index + 1, of: program,
          sessions: (sessions["\(program.id).\(stage.phase.id)"] ?? []).filter {
            options.showsCardsBesideWeeks
              ? shown.contains($0.id) : stage.dates.contains($0.place.wishedDate)
          }, isPrinted: weeks.map(\.dates).contains(where: stage.dates.overlaps), in: printed,
          options: options)
      }
    }
  }

  private init(
    _ stage: Plan.Stage, number: Int, of program: Program, sessions: [Session],
    isPrinted: Bool, in printed: PrintedPlan, options: PageOptions
  ) {
    let phase = stage.phase
    self.number = number
    title = phase.title
    self.program = printed.plan.programs.count > 1 ? program.title : nil
    let length = stage.lengthInWords
    when = printed.isDated ? "\(length), \(stage.dates.words)" : length
    expect = phase.expect
    pain = phase.pain.map(SheetSentence.painInPhaseOfPage)
    strands = DoseStrand.strands(
      of: isPrinted ? sessions : [], activities: phase.activities, in: printed, options: options)
    self.isPrinted = isPrinted
    let known = stage.criteria
    gate = phase.gate.enumerated().map { index, criterion in
      let state = index < known.count ? known[index] : nil
      return GateCriterion(
        text: criterion.description, isMet: state?.isMet == true, isNotMet: state?.isMet == false)
    }
    hasGate = !gate.isEmpty
    gateTitle =
      phase.id == program.phases.last?.id ? SheetHeading.goalsReached : SheetHeading.readyForNext
  }
}

extension Plan.Stage {
  /// The programme's weeks it lies in, or its days where it has no whole weeks.
  var lengthInWords: String {
    let first = week(of: dates.lowerBound)
    let last = week(of: dates.upperBound.advanced(by: -1))
    guard phase.days.isMultiple(of: 7), origin.days(to: dates.lowerBound).isMultiple(of: 7) else {
      return SheetSentence.days(origin.days(to: dates.lowerBound), count: phase.days)
    }
    return SheetSentence.weeks(first, to: last)
  }
}
