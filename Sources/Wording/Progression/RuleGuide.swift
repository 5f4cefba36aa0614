import Rehabilitation

/// A rule by which doses climb, as the help and the documentation explain it.
public struct RuleGuide: Hashable, Sendable {
  /// What a programme's file calls it; R0 has no name there.
  public let name: String
  /// What it does, in a sentence or two.
  public let words: String
  /// An entry of `exercises:` on one line that can be pasted.
  public let example: String

  /// The rules that a file names, in the order of the format, and before them the one that holds where none is
  /// named.
  public static let all: [RuleGuide] = [generic] + ProgressionRule.Name.allCases.map(\.guide)

  private static let generic = RuleGuide(
    name: "R0",
    words:
      "A dose without a rule stays as it is prescribed. A red takes one set off "
      + "it, or a quarter where there is one set; two greens bring that back. The "
      + "lowest rung and the lowest load step back so, too.",
    example: "- {exercise: step-up, dose: 3 x 10, source: DES}")
}

extension ProgressionRule.Name {
  /// The rule as the help explains it.
  fileprivate var guide: RuleGuide { RuleGuide(name: rawValue, words: does, example: example) }

  private var does: String {
    switch self {
    case .weekly:
      "A table of your own: each week of the phase has its dose. Weeks that the "
        + "table leaves out keep the last dose."
    case .ladder:
      "Rungs of your own, easiest first: doses, exercises or aids. So many green "
        + "sessions lead up one rung, a red one leads down one. R8 and R10 are "
        + "ladders, too."
    case .linear:
      "R1. Load, repetitions or minutes grow by a share each week: of the first "
        + "week (additive), or of the week before (compound). A held week does not "
        + "count."
    case .double:
      "R2. Repetitions climb to the top of a range. Then the load steps up, and "
        + "they start again at the bottom."
    case .dapre:
      "R3. The repetitions of the last sets decide the weight of the next set "
        + "and of the next session. The tables are dapre, apre3 and apre10."
    case .delorme:
      "R4. Three sets of ten around the most that can be lifted ten times, from "
        + "half of it upwards. It is tested again each week."
    case .oxford:
      "R4. The same three sets, from the heaviest downwards."
    case .twoForTwo:
      "R5. Two repetitions more than the goal in the last set, in two sessions "
        + "running, raise the load."
    case .effort:
      "R6. The load follows the felt effort: about 4% for each point off the "
        + "target, at most 8%."
    case .quota:
      "R7. The same amount on good and bad days. It starts below what was "
        + "managed in some trials and rises each week, up to a goal."
    case .motion:
      "R9. The bend rises by some degrees at a time, up to a goal."
    case .steps:
      "R11. Steps a day rise each week by a share of the usual ones, up to a "
        + "goal."
    }
  }

  private var example: String {
    switch self {
    case .weekly:
      "- {exercise: walk, dose: 10 min brisk, source: DES, progress: {rule: "
        + "weekly, doses: [{weeks: 1, dose: 10 min brisk}, {weeks: 2-4, dose: 12 min "
        + "brisk}]}}"
    case .ladder:
      "- {exercise: step-up, dose: \"3 x 10, step 10 cm\", source: DES, progress: "
        + "{rule: ladder, rungs: [\"3 x 10, step 10 cm\", \"3 x 10, step 15 cm\"], "
        + "after: 3 sessions, at-most: 1 per week}}"
    case .linear:
      "- {exercise: leg-press, dose: 3 x 10 @ 20 kg, source: DES, progress: "
        + "{rule: linear, by: 5%, form: additive, step: 0.5 kg}}"
    case .double:
      "- {exercise: sit-to-stand, dose: 3 x 8 @ 10 kg, source: DES, progress: "
        + "{rule: double, reps: 8-12, step: 1 kg, target: 6, sessions: 2}}"
    case .dapre:
      "- {exercise: leg-press, dose: 4 x 6 @ 20 kg, source: DES, progress: "
        + "{rule: dapre, table: dapre, next-from: set-4, step: 0.5 kg}}"
    case .delorme:
      "- {exercise: leg-press, dose: 3 x 10 @ 16 kg, source: DES, progress: "
        + "{rule: delorme, step: 0.5 kg}}"
    case .oxford:
      "- {exercise: leg-press, dose: 3 x 10 @ 16 kg, source: DES, progress: "
        + "{rule: oxford, step: 0.5 kg}}"
    case .twoForTwo:
      "- {exercise: leg-press, dose: 3 x 10 @ 20 kg, source: DES, progress: "
        + "{rule: two-for-two, by: 5%, step: 0.5 kg}}"
    case .effort:
      "- {exercise: leg-press, dose: \"3 x 10 @ 12 kg, RPE 6\", source: DES, "
        + "progress: {rule: effort, target: 5-6, step: 0.5 kg}}"
    case .quota:
      "- {exercise: walk, dose: 10 min, source: DES, progress: {rule: quota, "
        + "baseline: 12 min, start: 80%, rise: 10%, goal: 30 min, step: 0.5 min}}"
    case .motion:
      "- {exercise: heel-slide, dose: \"3 x 10, range 0-70 deg\", source: DES, "
        + "progress: {rule: motion, step: 5 deg, goal: 110 deg, at-most: 1 per week}}"
    case .steps:
      "- {title: Steps, dose: 3000 steps, source: DES, progress: {rule: steps, "
        + "baseline: 3000, rise: 10%, at-most: 1000, goal: 6000}}"
    }
  }
}
