extension EvidenceSection {
  /// Programmes of the second file, P24 to P41.
  static let secondProgrammes: [EvidenceSection] = [
    EvidenceSection(
      .second, "P24", "ACL rupture treated without surgery",
      "Five levels of rehabilitation without surgery, for a rupture that a clinician has named.",
      in: "Cruciate-ligament", citing: ["G31", "G23", "G22", "G24"]),
    EvidenceSection(
      .second, "P25", "Prehabilitation before ACL reconstruction",
      "Strength and motion before the operation, counted back from its day.",
      in: "Cruciate-ligament", citing: ["G25", "G28", "G29", "G26", "G30", "G4", "G13"]),
    EvidenceSection(
      .second, "P26", "ACL reconstruction, 0 to 12 months",
      "Six phases over twelve months, by graft, dates and tests together.",
      in: "Cruciate-ligament-surgery",
      citing: ["G10", "G5", "G33", "G6", "F55", "G24", "G8", "F7", "G34", "G35", "G145"]),
    EvidenceSection(
      .second, "P27", "PCL sprain, grades I and II",
      "Four phases for a posterior cruciate sprain that keep the shin from sagging backwards.",
      in: "Other-ligaments", citing: ["G48", "G51", "G50", "G45", "G49", "G46", "G47"]),
    EvidenceSection(
      .second, "P28", "MCL sprain (inner ligament)",
      "Five steps for an inner ligament sprain; function decides, dates are lower bounds.",
      in: "Other-ligaments", citing: ["G55", "G58", "G57", "G59", "G56"]),
    EvidenceSection(
      .second, "P29", "LCL sprain (outer ligament)",
      "Only a mild outer ligament sprain is built; anything more is refused.",
      in: "Other-ligaments", citing: ["G61"]),
    EvidenceSection(
      .second, "P30", "Iliotibial band pain",
      "Eight weeks of hip strength for pain at the outer knee of runners and cyclists.",
      in: "Overuse-and-soft-tissue", citing: ["G65", "G66", "G67", "G69", "G68", "G71"]),
    EvidenceSection(
      .second, "P31", "Quadriceps tendinopathy",
      "The patellar tendon's programme, carried over to the tendon above the kneecap.",
      in: "Overuse-and-soft-tissue", citing: ["G72", "G74", "G75"]),
    EvidenceSection(
      .second, "P32", "Pes anserine pain",
      "Calm, strengthen and return for pain at the inner shin.", in: "Overuse-and-soft-tissue",
      citing: ["G78", "G80", "G79", "G82"]),
    EvidenceSection(
      .second, "P33", "Fat pad irritation",
      "Work in a slight bend for pain under the kneecap; no forced straightening.",
      in: "Overuse-and-soft-tissue", citing: ["G85", "G86", "G87"]),
    EvidenceSection(
      .second, "P34", "MPFL reconstruction",
      "A shell for the time after a reconstruction of the ligament that holds the kneecap.",
      in: "Clinician-plan-only"),
    EvidenceSection(
      .second, "P35", "High tibial osteotomy",
      "A shell for the time after a cut of the shin bone that shifts the load.",
      in: "Clinician-plan-only"),
    EvidenceSection(
      .second, "P36", "Kneecap fracture", "A shell for a broken kneecap, operated or not.",
      in: "Clinician-plan-only"),
    EvidenceSection(
      .second, "P37", "Prehabilitation before knee replacement",
      "Four to eight weeks of exercise before a knee replacement, counted back from its day.",
      in: "Before-replacement",
      citing: [
        "G113", "G109", "G110", "G114", "G108", "G112", "G117", "G111", "G116", "F65", "F19",
      ]),
    EvidenceSection(
      .second, "P38", "Hip osteoarthritis and hip replacement",
      "What is known of the hip, and why no programme is built yet.", in: "Before-replacement",
      citing: ["F166", "G124", "F20", "G117", "G120", "G121", "G122"]),
    EvidenceSection(
      .second, "P39", "Sinding-Larsen-Johansson",
      "The ladder of Osgood-Schlatter, borrowed for the lower tip of the kneecap.", in: "Children",
      citing: ["G127", "G128", "G126", "F16"]),
    EvidenceSection(
      .second, "P40", "Growing pains",
      "An information page, with stretches only where a clinician named growing pains.",
      in: "Children", citing: ["G132", "G130", "G131"]),
    EvidenceSection(
      .second, "P41", "Strength and balance, Otago type",
      "Otago-style strength and balance three times a week for 26 to 52 weeks.", in: "Older-people",
      citing: ["G137", "G136", "G139", "G135", "G138", "G143", "G144", "G142", "G141", "G140"]),
  ]
}
