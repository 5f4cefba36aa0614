extension EvidenceSection {
  /// Parts and sections of the first file.
  static let parts: [EvidenceSection] = [
    EvidenceSection(
      .first, "0", "Vocabulary and load classes",
      "Grades, words and load classes that the other parts use.", in: "Vocabulary-and-loads"),
    EvidenceSection(
      .first, "0.1", "Tags",
      "The tag of a figure says where it comes from: F or G a source, K professional knowledge, DES our own default, UNC uncertain.",
      in: "Vocabulary-and-loads", citing: ["F12"]),
    EvidenceSection(
      .first, "0.2", "Words and scales",
      "Scores, loads and clearances as the programmes and rules write them.",
      in: "Vocabulary-and-loads", citing: ["F93"]),
    EvidenceSection(
      .first, "0.3", "Load classes",
      "What a session asks of the body decides how long the next one of its class must wait.",
      in: "Vocabulary-and-loads",
      citing: ["F55", "F67", "F54", "F56", "F2", "F8", "F7", "F6", "F96", "F68", "F22"]),
    EvidenceSection(
      .first, "1", "Programmes",
      "The 23 programmes of the first file, with what holds for all of them.",
      in: "Programme-index", citing: ["F175", "F33", "F25", "F5", "F94", "F19", "F81"]),
    EvidenceSection(
      .first, "2", "Progression rules",
      "How a dose goes on after each session, as algorithms with worked examples.",
      in: "Progression-rules"),
    EvidenceSection(
      .first, "3", "Pain monitoring",
      "What pain and swelling during a session, on the next day and over weeks allow.",
      in: "Pain-monitoring"),
    EvidenceSection(
      .first, "3.1", "Models",
      "Published limits of pain, and the limits that each programme goes by.",
      in: "Pain-monitoring", citing: ["F19", "F20", "F79", "F80", "F81", "F3", "F16", "F25", "F42"]),
    EvidenceSection(
      .first, "3.2", "Traffic light in words",
      "What green, amber and red mean during a session, a day later and over weeks.",
      in: "Pain-monitoring"),
    EvidenceSection(
      .first, "3.3", "Swelling grades",
      "Five grades of fluid in the knee, how to find them, and what each allows.",
      in: "Pain-monitoring", citing: ["F78", "F75", "F68"]),
    EvidenceSection(
      .first, "3.4", "24-hour rule",
      "Soreness may last a day; what lasts longer means that the dose was too high.",
      in: "Pain-monitoring", citing: ["F81", "F72", "F77"]),
    EvidenceSection(
      .first, "3.5", "Soreness rules",
      "When soreness appears decides whether to go on, repeat or step back.", in: "Pain-monitoring",
      citing: ["F75", "F76", "F77"]),
    EvidenceSection(
      .first, "3.6", "Decision table",
      "Twelve rows turn the readings of a session into stop, red, amber or green; the first that matches decides.",
      in: "Decision-table", citing: ["F75"]),
    EvidenceSection(
      .first, "4", "Warning signs",
      "Signs that must be looked at before any exercise, and what each leads to.",
      in: "Warning-signs"),
    EvidenceSection(
      .first, "4.1", "Ottawa knee rule",
      "Five criteria; any one of them in a fresh injury asks for an X-ray decision.",
      in: "Warning-signs", citing: ["F99", "F100", "F101"]),
    EvidenceSection(
      .first, "4.2", "Flag table",
      "Each warning sign with its question and how soon somebody must look.", in: "Warning-signs",
      citing: ["F104", "F105", "F107", "F106", "F45"]),
    EvidenceSection(
      .first, "4.3", "Wells score",
      "What a clinician adds up for a clot in the leg; Regain never adds it up.",
      in: "Warning-signs", citing: ["F102", "F103"]),
    EvidenceSection(
      .first, "4.4", "What a level does to a plan",
      "Four levels of urgency, and what each does to a plan.", in: "Warning-signs"),
    EvidenceSection(
      .first, "5", "Physical modalities",
      "Doses, contraindications and spacing of treatments that a clinic applies, only as prescribed.",
      in: "Physical-modalities", citing: ["F166", "F167", "F114", "F116", "F115", "F110"]),
    EvidenceSection(
      .first, "5.1", "Mud", "Temperature, time, course and contraindications of mud packs.",
      in: "Physical-modalities", citing: ["F121", "F122", "F123", "F119", "F124", "F125"]),
    EvidenceSection(
      .first, "5.2", "Mineral water and baths (balneotherapy)",
      "Length, temperature, rhythm and contraindications of mineral baths.",
      in: "Physical-modalities", citing: ["F120", "F119", "F126", "F127", "F125"]),
    EvidenceSection(
      .first, "5.3", "Magnetotherapy",
      "Fields and doses of trials with magnetic fields, and who must not have them.",
      in: "Physical-modalities", citing: ["F113", "F115", "F114", "F117", "F118"]),
    EvidenceSection(
      .first, "5.4", "Laser",
      "Energy, points and rhythm of laser treatment, and who must not have it.",
      in: "Physical-modalities", citing: ["F108", "F109", "F110", "F111", "F112"]),
    EvidenceSection(
      .first, "5.5", "Hot compress and superficial heat",
      "When warmth helps, for how long, and when it must not be used.", in: "Physical-modalities",
      citing: ["F131", "F132", "F133", "F176"]),
    EvidenceSection(
      .first, "5.6", "Same-day compatibility and spacing",
      "Which treatments may share a day, and how far apart they must be.",
      in: "Physical-modalities",
      citing: ["F128", "F129", "F130", "F132", "F159", "F164", "F163", "F60"]),
    EvidenceSection(
      .first, "6", "Outcome measures",
      "What is measured to see how the knee gets on, how often, and which change matters.",
      in: "Outcome-measures"),
    EvidenceSection(
      .first, "6.1", "Catalogue",
      "Each measure with its range, schedule, the change that matters and its licence.",
      in: "Outcome-measures",
      citing: ["F141", "F144", "F136", "F137", "F13", "F138", "F139", "F140", "F142", "F66"]),
    EvidenceSection(
      .first, "6.2", "Formulas", "How scores are worked out from what was measured, with examples.",
      in: "Outcome-measures", citing: ["F134", "F135", "F143"]),
    EvidenceSection(
      .first, "6.3", "Reference points for charts",
      "Lines to draw beside one's own values in a chart.", in: "Outcome-measures", citing: ["F34"]),
    EvidenceSection(
      .first, "7", "Aids, bandages, insoles, shoes, meals and reminders",
      "What stands around an exercise plan: aids, bandages, insoles, shoes, meals and reminders.",
      in: "Aids-meals-medication"),
    EvidenceSection(
      .first, "7.1", "Walking-aid ladder",
      "From two crutches to none, a rung at a time; no limp decides, not the date.",
      in: "Aids-meals-medication",
      citing: ["F64", "F53", "F60", "F145", "F148", "F149", "F150", "F151", "F146", "F147", "F65"]),
    EvidenceSection(
      .first, "7.2", "Pressure bandage and stockings",
      "Times of bandages and stockings; the surgeon's instruction comes first.",
      in: "Aids-meals-medication", citing: ["F159", "F161", "F160", "F60"]),
    EvidenceSection(
      .first, "7.3", "Insoles", "Hours a day in new insoles, by six published plans.",
      in: "Aids-meals-medication", citing: ["F157", "F152", "F154", "F153", "F155", "F156"]),
    EvidenceSection(
      .first, "7.4", "Shoes", "Stable, supportive shoes for six hours a day.",
      in: "Aids-meals-medication", citing: ["F158"]),
    EvidenceSection(
      .first, "7.5", "Meals and weight",
      "Meals through the day, and how exercise and baths lie beside them.",
      in: "Aids-meals-medication", citing: ["F126", "F166"]),
    EvidenceSection(
      .first, "7.6", "Medicine reminders",
      "Medicines and injections are repeated as they were typed, never judged.",
      in: "Aids-meals-medication", citing: ["F163", "F164", "F165", "F29", "F166"]),
    EvidenceSection(
      .first, "8", "Items of the source article",
      "Every item of the article that this collection starts from, with what covers it and what is corrected.",
      in: "Article-items", citing: ["F98"]),
    EvidenceSection(
      .first, "9", "Spacing and calendar rules",
      "How sessions lie in a calendar: gaps, daily and weekly limits, and who gives way.",
      in: "Spacing-rules",
      citing: [
        "F6", "F96", "F94", "F7", "F2", "F8", "F54", "F55", "F68", "F69", "F33", "F19", "F22",
        "F175", "F166", "F107", "F132", "F159", "F39", "F95",
      ]),
    EvidenceSection(
      .first, "10", "Sources", "Where the figures were read, with the grade of each page.",
      in: "Sources-F"),
    EvidenceSection(
      .first, "11", "Open conflicts and uncertain figures",
      "Where sources disagree or a figure is unsure, and the safe default.", in: "Open-conflicts",
      citing: ["F7", "F5", "F57", "F53", "F61", "F62", "F114", "F116", "F115", "F75"]),
    EvidenceSection(
      .first, "12", "Amendments", "Later decisions; each replaces what the parts above say.",
      in: "Amendments",
      citing: ["K-Purdam-Young", "F98", "F16", "F74", "F131", "K-goniometer", "F53", "F175"]),
  ]
}
