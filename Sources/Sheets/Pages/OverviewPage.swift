import Rehabilitation
import Wording

/// The whole way: phases, doses, what to expect, when to stop and whom to call.
struct OverviewPage {
  let introductions: [Introduction]
  let timelines: [PhaseBars]
  let pain: [PainZones]
  let stopSigns: [String]
  let referrals: [String]
  let phases: [PhaseCard]
  let hasGates: Bool
  /// The scales, the short forms and the footnote that the doses need.
  let explanations: [String]
  /// Whether a phase shows doses.
  let hasDoses: Bool
  let notes: [String]
  let hasNotes: Bool
  let leftOut: [String]
  /// Whom to call, with lines for what is to be filled in.
  let contacts: [SheetHead.Fact]
  let emergencyNumber: String
  let hasLeftOut: Bool
  /// The link to the plan's calendar, if one is wanted.
  let links: [PageLink]

  /// What a programme is for.
  struct Introduction {
    let title: String?
    let summary: String
    let facts: String
  }

  /// What to do at which pain.
  struct PainZones {
    let about: String?
    let green: String
    let amber: String?
    let red: String
  }

  init(_ printed: PrintedPlan, options: PageOptions) {
    let programs = printed.plan.programs
    introductions = programs.map { program in
      Introduction(
        title: programs.count > 1 ? program.title : nil, summary: program.summary,
        facts: SheetSentence.lengthAlone(of: program))
    }
    timelines = programs.map { PhaseBars($0, in: printed) }
    pain = programs.map { PainZones($0.pain, about: programs.count > 1 ? $0.title : nil) }
    stopSigns = programs.flatMap(\.stopSigns).map(\.text).unique
    referrals = programs.flatMap(\.referrals).map(\.text).unique
    phases = PhaseCard.cards(of: printed, options: options)
    hasGates = phases.contains(where: \.hasGate)
    let strands = phases.flatMap(\.strands)
    let doses = strands.flatMap { $0.cards.flatMap(\.doses) + $0.items.flatMap(\.doses) }
      .map(\.dose)
    explanations = SheetLegend.explanations(
      of: doses,
      beside: strands.flatMap { $0.cards.compactMap(\.details) + $0.items.map(\.name) })
    hasDoses = phases.contains(where: \.isPrinted)
    notes = programs.flatMap(\.notes).map(\.text).unique
    hasNotes = !notes.isEmpty && !options.isLarge
    contacts = [
      SheetHead.Fact(SheetLabel.clinician, printed.plan.course.label.therapist),
      SheetHead.Fact(SheetLabel.telephone, printed.letterhead.phone),
    ]
    emergencyNumber = printed.emergencyNumber
    leftOut =
      printed.schedule.unplaced.map {
        "\($0.title): \($0.reason.words(offering: printed.steps))"
      }.unique
    hasLeftOut = !leftOut.isEmpty
    links = [options.link].compactMap(\.self)
  }
}

extension OverviewPage.PainZones {
  init(_ limits: PainLimits, about: String?) {
    self.init(
      about: about, green: "0–\(limits.green)",
      amber: limits.amber > limits.green
        ? limits.amber == limits.green + 1
          ? "\(limits.amber)" : "\(limits.green + 1)–\(limits.amber)" : nil,
      red: "\(limits.amber + 1)–10")
  }
}
