extension EvidenceSection {
  /// Rules of progression, R0 to R14.
  static let rules: [EvidenceSection] = [
    EvidenceSection(
      .first, "R0", "Generic step",
      "A red takes one set off each loaded exercise that has no rule of its own; two greens bring it back.",
      in: "Progression-rules"),
    EvidenceSection(
      .first, "R1", "Linear percent per week",
      "Load, repetitions or minutes grow by a fixed share each week.", in: "Progression-rules",
      citing: ["F94", "F72"]),
    EvidenceSection(
      .first, "R2", "Double progression",
      "Repetitions climb to the top of a range; then the load steps up and they start again.",
      in: "Progression-rules", citing: ["F94"]),
    EvidenceSection(
      .first, "R3", "DAPRE",
      "The repetitions of the last sets decide the weight of the next set and of the next session.",
      in: "Progression-rules", citing: ["F82", "F83", "F84", "F85", "F86"]),
    EvidenceSection(
      .first, "R4", "DeLorme and Oxford",
      "Three sets of ten around the heaviest weight for ten repetitions, tested again each week.",
      in: "Progression-rules", citing: ["F87", "F88", "F89"]),
    EvidenceSection(
      .first, "R5", "Two for two",
      "Two repetitions more than the goal in the last set, in two sessions running, raise the load.",
      in: "Progression-rules", citing: ["F90", "F91"]),
    EvidenceSection(
      .first, "R6", "Load by effort (RPE and RIR)",
      "The load follows the felt effort: about 4% for each point off the target, at most 8%.",
      in: "Progression-rules", citing: ["F92", "F93"]),
    EvidenceSection(
      .first, "R7", "Quota",
      "The same quota on good and bad days: it starts at 80% of the baseline and rises each week.",
      in: "Progression-rules", citing: ["F30", "F32", "F31"]),
    EvidenceSection(
      .first, "R8", "Walk-run ladder",
      "Clean runs lead up one level, a red one leads down, and an amber one is repeated.",
      in: "Progression-rules", citing: ["F68", "F69", "F70", "F71"]),
    EvidenceSection(
      .first, "R9", "Movement ladder (flexion)",
      "The bend rises by 5 degrees at a time, towards the milestones of the operation.",
      in: "Progression-rules", citing: ["F53", "F63"]),
    EvidenceSection(
      .first, "R10", "Hold-time ladder", "Holds get longer after three sessions with little pain.",
      in: "Progression-rules", citing: ["F8", "F7", "F14", "F16"]),
    EvidenceSection(
      .first, "R11", "Step count",
      "Steps a day rise each week by a tenth of the baseline, up to the goal.",
      in: "Progression-rules", citing: ["F34"]),
    EvidenceSection(
      .first, "R12", "Deload", "Every fifth week is lighter: half the sets at 90% of the load.",
      in: "Progression-rules", citing: ["F95"]),
    EvidenceSection(
      .first, "R13", "Missed sessions and breaks",
      "After 7 days without a session the last week is repeated. After 14 days the load is 80%, after 28 days 65%, after 56 days the baseline is new. What was missed is never made up.",
      in: "Progression-rules", citing: ["F97", "F96"]),
    EvidenceSection(
      .first, "R14", "After a flare",
      "After a flare the dose returns at 50% and rises by 25% after two greens.",
      in: "Progression-rules", citing: ["F98"]),
  ]
}
