extension EvidenceSection {
  /// Programmes of the first file, P01 to P23.
  static let programmes: [EvidenceSection] = [
    EvidenceSection(
      .first, "P01", "Minor knee injury: rest, then gradual activation",
      "Rest for one to three days, then movement, load and strength in four to six weeks.",
      in: "Injury-and-walking",
      citing: ["F29", "F55", "F56", "F99", "F174", "F27", "F175", "F131", "F176"]),
    EvidenceSection(
      .first, "P02", "Graded walking",
      "Four ways to walk more: by the week, by a quota, in intervals, by counted steps.",
      in: "Injury-and-walking"),
    EvidenceSection(
      .first, "P02-A", "Brisk walking by the week",
      "Brisk minutes rise from 5 to 30 over twelve weeks, with five walks a week.",
      in: "Injury-and-walking", citing: ["F33"]),
    EvidenceSection(
      .first, "P02-B", "Walking by quota",
      "A fixed quota starts at 80% of what was tolerated and rises by the week, on good and bad days alike.",
      in: "Injury-and-walking", citing: ["F30", "F32", "F31"]),
    EvidenceSection(
      .first, "P02-C", "Walking in intervals",
      "Brisk and easy stretches take turns three times a week for nine weeks.",
      in: "Injury-and-walking", citing: ["F73"]),
    EvidenceSection(
      .first, "P02-D", "Walking by steps",
      "Steps a day rise from the person's own baseline to 3,000, then to 6,000.",
      in: "Injury-and-walking", citing: ["F34", "F33"]),
    EvidenceSection(
      .first, "P03", "Neuromuscular exercise, GLA:D and NEMEX type",
      "A supervised circuit for control and strength, twice a week for six weeks.",
      in: "Osteoarthritis-exercise", citing: ["F19", "F21", "F20"]),
    EvidenceSection(
      .first, "P04", "Education and circuit, ESCAPE-pain type",
      "Twelve classes in six weeks: twenty minutes of talk, forty minutes of circuit.",
      in: "Osteoarthritis-exercise", citing: ["F22", "F23", "F24", "F24b", "F172"]),
    EvidenceSection(
      .first, "P05", "Leg strength for osteoarthritis in three blocks",
      "Three blocks of eight weeks, three sessions a week, each block at a higher effort.",
      in: "Osteoarthritis-exercise", citing: ["F25", "F26", "F27", "F28", "F166", "F167", "F168"]),
    EvidenceSection(
      .first, "P06", "Patellar tendinopathy: progressive tendon loading",
      "Four stages from daily holds to sport; pain in a single-leg squat decides when to move on.",
      in: "Tendon-loading", citing: ["F2", "F3", "F1", "F4", "F8", "F7", "F12", "F15"]),
    EvidenceSection(
      .first, "P07", "Heavy slow resistance",
      "Four slow sets three times a week, from 15RM in week 1 to 6RM in weeks 9 to 12.",
      in: "Tendon-loading", citing: ["F5", "F7", "F6"]),
    EvidenceSection(
      .first, "P08", "Eccentric decline squat",
      "Single-leg squats on a 25-degree board, 3 x 15 twice a day for twelve weeks.",
      in: "Tendon-loading", citing: ["F9", "F10", "F11", "F2"]),
    EvidenceSection(
      .first, "P09", "Holds in season",
      "Holds against pain for four weeks while the season goes on.", in: "Tendon-loading",
      citing: ["F13", "F14"]),
    EvidenceSection(
      .first, "P10", "Osgood-Schlatter: activity ladder and strength",
      "Sport stops for four weeks; holds, bridges and squats build up; a ladder of activity leads back.",
      in: "Tendon-loading", citing: ["F17", "F16", "F18"]),
    EvidenceSection(
      .first, "P11", "First patellar dislocation, without surgery",
      "Protect, move, strengthen and return after a first dislocation; criteria decide, not dates.",
      in: "Kneecap-and-arthritis", citing: ["F35", "F36", "F37", "F38"]),
    EvidenceSection(
      .first, "P12", "Prepatellar bursitis",
      "Calm, move, strengthen, then kneel again in small doses.", in: "Kneecap-and-arthritis",
      citing: ["F39", "F41", "F40"]),
    EvidenceSection(
      .first, "P13", "Baker's cyst with osteoarthritis",
      "Movement and leg strength for the osteoarthritis behind the cyst, once a clot is excluded.",
      in: "Kneecap-and-arthritis", citing: ["F42", "F44", "F43", "F45"]),
    EvidenceSection(
      .first, "P14", "Inflammatory arthritis",
      "Stamina, strength and movement in weekly amounts, adapted each day to the joints.",
      in: "Kneecap-and-arthritis", citing: ["F46", "F47", "F48", "F49", "F107"]),
    EvidenceSection(
      .first, "P15", "Patellofemoral pain: hip and knee",
      "Hip and thigh exercises in steps of depth, three times a week for six to twelve weeks.",
      in: "Kneecap-and-arthritis", citing: ["F50", "F51", "F52"]),
    EvidenceSection(
      .first, "P16", "Total knee replacement",
      "Phases counted from the operation; bend and walking decide when to go on.",
      in: "Operations-and-courses", citing: ["F55", "F56", "F53", "F54", "F58", "F59", "F57"]),
    EvidenceSection(
      .first, "P17", "Partial (unicompartmental) knee replacement",
      "As after a total replacement, somewhat faster; the stricter limits hold until the surgeon's plan is known.",
      in: "Operations-and-courses", citing: ["F60", "F62", "F61", "F63"]),
    EvidenceSection(
      .first, "P18", "Arthroscopy and partial meniscectomy",
      "From crutches to sport in four to seven weeks after a trimmed meniscus; a stitched one needs another plan.",
      in: "Operations-and-courses", citing: ["F64", "F66", "F67", "F170", "F65"]),
    EvidenceSection(
      .first, "P19", "Physiotherapy courses",
      "Courses of mud, baths, magnetic field and laser, as prescribed, with exercise beside them.",
      in: "Operations-and-courses",
      citing: ["F119", "F123", "F126", "F120", "F128", "F113", "F112", "F111"]),
    EvidenceSection(
      .first, "P20", "Return to running",
      "Four ladders from walking to running, never on two days running.", in: "Running-and-upkeep",
      citing: ["F71", "F66", "F68", "F74", "F69", "F70", "F72"]),
    EvidenceSection(
      .first, "P21", "Knee conditioning and upkeep",
      "Stretches and strength for upkeep, four to six weeks, then two or three days a week.",
      in: "Running-and-upkeep", citing: ["F175", "F175b"]),
    EvidenceSection(
      .first, "P22", "Overuse: calm down and reload",
      "Cut the load, hold, then build it up again by a tenth a week.", in: "Running-and-upkeep",
      citing: ["F79"]),
    EvidenceSection(
      .first, "P23", "Flare plan",
      "Ten days for a flare: half the work, three quarters, then all of it.",
      in: "Running-and-upkeep", citing: ["F98"]),
  ]
}
