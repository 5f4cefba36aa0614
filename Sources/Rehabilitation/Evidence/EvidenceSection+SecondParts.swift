extension EvidenceSection {
  /// Parts and sections of the second file.
  static let secondParts: [EvidenceSection] = [
    EvidenceSection(
      .second, "0", "The second evidence file",
      "What the second file adds, and how it continues the first.", in: "Second-file"),
    EvidenceSection(
      .second, "0.1", "Tags", "The tags of the first file, with sources numbered G1 to G145.",
      in: "Second-file", citing: ["G1", "G145", "G12", "F12"]),
    EvidenceSection(
      .second, "0.2", "Further words", "Words that the second file adds to 0.2 of the first.",
      in: "Second-file"),
    EvidenceSection(
      .second, "0.3", "Anchors (day 0)",
      "The day from which the phases of a programme are counted, and what may move it.",
      in: "Second-file"),
    EvidenceSection(
      .second, "0.4", "Index of P24 to P41",
      "The programmes P24 to P41 with their length, clearance and whether they may be built.",
      in: "Second-file"),
    EvidenceSection(
      .second, "1", "Cruciate ligament",
      "Three programmes around a torn anterior cruciate ligament, with gates in common.",
      in: "Cruciate-ligament"),
    EvidenceSection(
      .second, "1.1", "Gates of P24 and P26",
      "What must hold before running, jumping, sport training and the return to pivoting sport.",
      in: "Cruciate-ligament", citing: ["G14", "G1", "G5", "G3", "G15", "G16", "G38", "G4"]),
    EvidenceSection(
      .second, "1.2", "ACL-RSI",
      "A score of readiness: the total is kept, and it never gives leave by itself.",
      in: "Cruciate-ligament", citing: ["G16", "G20", "G21", "G19"]),
    EvidenceSection(
      .second, "1.3", "Facts for the warnings",
      "Figures behind the warnings on when to return to sport.", in: "Cruciate-ligament",
      citing: ["G1", "G2", "G17", "G18", "G40"]),
    EvidenceSection(
      .second, "1.4", "Graft differences", "What a hamstring and a patellar tendon graft change.",
      in: "Cruciate-ligament-surgery", citing: ["G33", "G34", "G42", "G9"]),
    EvidenceSection(
      .second, "1.5", "Conflicts, cruciate ligament",
      "Where sources on the cruciate ligament disagree, and the safe default.",
      in: "Cruciate-ligament-surgery",
      citing: [
        "G36", "G34", "G1", "G4", "G14", "G38", "G32", "G37", "G8", "G35", "G41", "G12", "G13",
      ]),
    EvidenceSection(
      .second, "2", "Other ligaments",
      "Sprains of the other three ligaments; the first question is whether the sprain stands alone.",
      in: "Other-ligaments", citing: ["G51", "G61"]),
    EvidenceSection(
      .second, "3", "Overuse and soft tissue", "Four kinds of pain from use around the knee.",
      in: "Overuse-and-soft-tissue"),
    EvidenceSection(
      .second, "4", "Operations with a clinician's plan only",
      "Three operations for which nothing is built without a clinician's written plan.",
      in: "Clinician-plan-only",
      citing: [
        "G90", "G93", "G94", "G91", "G92", "G99", "G98", "G97", "G100", "G103", "G104", "G105",
        "G95", "G101",
      ]),
    EvidenceSection(
      .second, "5", "Before knee replacement; the hip",
      "Strength before a knee replacement, and what is known of the hip.", in: "Before-replacement"),
    EvidenceSection(.second, "6", "Children", "Programmes and pages for children.", in: "Children"),
    EvidenceSection(
      .second, "7", "Older people", "Strength and balance for older people.", in: "Older-people"),
    EvidenceSection(
      .second, "8", "Pain limits", "Pain limits of P24 to P41.", in: "Limits-and-combinations"),
    EvidenceSection(
      .second, "9", "Which programmes may stand together",
      "Which programmes may stand beside each other, and which exclude each other.",
      in: "Standing-together"),
    EvidenceSection(
      .second, "10", "Questions to add", "Questions that the new programmes ask before a start.",
      in: "Start-questions"),
    EvidenceSection(
      .second, "11", "Exercises and measures to add",
      "Exercises and measures that the catalogue needs for P24 to P41.", in: "Catalogue-additions"),
    EvidenceSection(
      .second, "12", "Cases to test",
      "Cases with what a plan must do, to test programmes and engine by.", in: "Programme-cases"),
    EvidenceSection(
      .second, "13", "Better sources for the first file",
      "Better places for figures of the first file that rest on weak pages.", in: "Better-sources",
      citing: [
        "F29", "F19", "F20", "F1", "F16", "F13", "F9", "F10", "F40", "F54", "F56", "F55", "F146",
        "F147", "F164", "F165", "F175", "F175b", "F66", "F64", "F65", "F137", "F143", "F136",
        "F167", "F168", "F166", "F162",
      ]),
    EvidenceSection(
      .second, "14", "Conflicts outside the cruciate ligament",
      "Conflicts of sources outside the cruciate ligament, with the default of each.",
      in: "Further-conflicts", citing: ["G136"]),
    EvidenceSection(
      .second, "15", "Sources",
      "Where the figures of the second file were read, with the grade of each page.",
      in: "Sources-G"),
    EvidenceSection(
      .second, "16", "Must not be built", "What must never be built, and why.", in: "Never-built",
      citing: ["G19", "G18", "G136", "G1", "G2"]),
  ]
}
