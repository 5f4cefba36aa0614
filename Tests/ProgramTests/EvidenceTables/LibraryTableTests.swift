import Rehabilitation
import TestSupport
import Testing

/// EVIDENCE part 1: every programme with its variants, each complete.
@Suite struct LibraryTableTests {
  /// A programme of EVIDENCE, the files that hold it, and its variants on request.
  struct Row: CustomTestStringConvertible {
    let tag: String
    let files: [String]
    var variants = [String]()

    var testDescription: String { tag }
  }

  static let rows = [
    Row(tag: "P01", files: ["minor-knee-injury"]),
    Row(
      tag: "P02 A-D",
      files: [
        "graded-walking", "graded-walking-quota", "graded-walking-intervals",
        "graded-walking-steps",
      ]),
    Row(tag: "P03", files: ["neuromuscular-exercise"]),
    Row(tag: "P04", files: ["education-and-circuit"], variants: ["home-circuit"]),
    Row(tag: "P05", files: ["knee-osteoarthritis-strength"]),
    Row(
      tag: "P06", files: ["patellar-tendon-loading"],
      variants: ["growing-holds", "knee-extension-holds"]),
    Row(
      tag: "P07", files: ["heavy-slow-resistance"],
      variants: ["home-lifts", "slower-lifts", "lifts-by-repetitions", "lifts-by-third-set"]),
    Row(tag: "P08", files: ["eccentric-decline-squat"]),
    Row(
      tag: "P09", files: ["in-season-isometrics"],
      variants: ["belt-squats", "sore-tendon-holds", "before-a-match"]),
    Row(tag: "P10", files: ["osgood-schlatter"], variants: ["long-squat"]),
    Row(tag: "P11", files: ["patellar-dislocation"], variants: ["bend-to-90"]),
    Row(tag: "P12", files: ["prepatellar-bursitis"], variants: ["cold"]),
    Row(tag: "P13", files: ["bakers-cyst"], variants: ["sleeve"]),
    Row(
      tag: "P14", files: ["inflammatory-arthritis"], variants: ["flare-motion", "flare-holds"]),
    Row(tag: "P15", files: ["patellofemoral-pain", "patellofemoral-pain-depth-ladder"]),
    Row(tag: "P16", files: ["total-knee-replacement"], variants: ["knee-work-full-bend"]),
    Row(tag: "P17", files: ["partial-knee-replacement"], variants: ["water"]),
    Row(
      tag: "P18", files: ["knee-arthroscopy", "meniscus-repair"],
      variants: ["surgeons-exercises"]),
    Row(
      tag: "P19",
      files: [
        "physiotherapy-course", "mud-packs", "mineral-baths", "magnetotherapy", "laser-therapy",
      ], variants: ["daily-baths", "daily-laser"]),
    Row(
      tag: "P20 A-D",
      files: [
        "returning-to-running", "returning-to-running-track", "returning-to-running-b",
        "returning-to-running-c", "returning-to-running-d",
      ]),
    Row(tag: "P21", files: ["knee-conditioning"]),
    Row(tag: "P22", files: ["overuse-reload"], variants: ["posture-breaks"]),
    Row(tag: "P23", files: ["flare-plan"]),
    Row(tag: "P24", files: ["acl-without-surgery"]),
    Row(tag: "P25", files: ["before-acl-reconstruction"]),
    Row(tag: "P26", files: ["acl-reconstruction"], variants: ["tendon-graft"]),
    Row(tag: "P27", files: ["pcl-sprain"]),
    Row(tag: "P28", files: ["mcl-sprain-grade-1", "mcl-sprain-grade-2"]),
    Row(tag: "P29", files: ["lcl-sprain-grade-1"]),
    Row(tag: "P27 to P29, clinician's plan", files: ["ligament-tear"]),
    Row(tag: "P30", files: ["iliotibial-band-pain"], variants: ["stretches"]),
    Row(
      tag: "P31", files: ["quadriceps-tendon-loading"],
      variants: ["leg-extension-holds", "knee-extension-holds"]),
    Row(tag: "P32", files: ["pes-anserine-pain"]),
    Row(tag: "P33", files: ["fat-pad-irritation"]),
    Row(tag: "P34", files: ["mpfl-reconstruction"], variants: ["surgeons-exercises"]),
    Row(tag: "P35", files: ["high-tibial-osteotomy"]),
    Row(tag: "P36", files: ["kneecap-fracture"]),
    Row(tag: "P37", files: ["before-knee-replacement"]),
    Row(tag: "P39", files: ["sinding-larsen-johansson"]),
    Row(tag: "P40", files: ["growing-pains"]),
    Row(tag: "P41", files: ["strength-and-balance"]),
  ]

  @Test(arguments: rows)
  func `each programme of part 1 is there and complete`(row: Row) throws {
    for id in row.files {
      let program = try BundledProgram(id).program
      #expect(!program.conditions.isEmpty && !program.contraindications.isEmpty, "\(id)")
      #expect(!program.stopSigns.isEmpty && !program.referrals.isEmpty, "\(id)")
      #expect(!program.notes.isEmpty && !program.sources.isEmpty, "\(id)")
      for phase in program.phases {
        #expect(!phase.activities.isEmpty && !phase.citations.isEmpty, "\(id), \(phase.id)")
        for activity in phase.activities {
          #expect(!activity.citations.isEmpty, "\(id), \(activity.id)")
          #expect(activity.prescriptions.allSatisfy { !$0.citations.isEmpty }, "\(id)")
        }
      }
    }
  }

  @Test(arguments: rows)
  func `its variants are there, and can be built`(row: Row) throws {
    let programs = try row.files.map { try BundledProgram($0).program }
    for variant in row.variants {
      let owner = programs.first {
        $0.phases.flatMap(\.activities).contains { $0.id == variant && $0.inclusion == .onRequest }
      }
      let program = try #require(owner, "\(row.tag): \(variant)")
      let built = try BuiltPlan(program.id, with: [variant])
      #expect(!built.sessions(variant).isEmpty, "\(variant)")
      #expect(built.unscheduled.scheduled().unplaced.isEmpty, "\(variant)")
    }
  }

  @Test func `every file belongs to a programme of part 1, or stands around one`() {
    let known = Set(Self.rows.flatMap(\.files) + AroundTableTests.rows.map(\.program))
    #expect(Set(Repository.programIDs).subtracting(known) == ["daily-care", "measures"])
  }

  @Test(arguments: Repository.programIDs)
  func `what is uncertain is said in a note`(id: String) throws {
    let program = try BundledProgram(id).program
    let activities = program.phases.flatMap(\.activities)
    let cited =
      program.phases.flatMap(\.citations) + activities.flatMap(\.citations)
      + activities.flatMap(\.prescriptions).flatMap(\.citations)
    guard cited.contains(.uncertain) else { return }
    let hasNote =
      program.notes.contains { $0.citations.contains(.uncertain) }
      || activities.contains { $0.citations.contains(.uncertain) && !$0.guidance.isEmpty }
    #expect(hasNote)
  }

  // MARK: The conflicts of part 11, on their safe default

  @Test func `1: DAPRE goes by set 4, and by set 3 on request`() throws {
    let program = try BundledProgram("heavy-slow-resistance").program
    func decides(_ id: String) -> [AdjustedProgression.DecidingSet] {
      program.phases.flatMap(\.activities).filter { $0.id == id }.flatMap(\.prescriptions)
        .compactMap { prescription in
          guard case .adjustedByRepetitions(let rule) = prescription.progression else { return nil }
          return rule.nextFrom
        }
    }
    #expect(decides("lifts-by-repetitions") == [.fourth, .fourth])
    #expect(decides("lifts-by-third-set") == [.third, .third])
  }

  @Test(arguments: [("lifts", 3), ("slower-lifts", 6)])
  func `3: slow lifts take 3 s each way, and 6 s on request`(id: String, seconds: Int) throws {
    let lifts = try BuiltPlan("heavy-slow-resistance", with: id == "lifts" ? [] : [id])
    #expect(lifts.sessions(id).count == 36)
    for item in lifts.sessions(id).flatMap(\.items) where item.role == .main {
      #expect(item.dose?.tempo == Tempo(lowering: seconds, pause: 0, lifting: seconds))
    }
  }

  @Test(arguments: [("leg-strength", 2), ("long-squat", 10)])
  func `4: the squat holds 2 s, and 10 s on request`(
    id: String, hold: Int
  ) throws {
    let built = try BuiltPlan("osgood-schlatter", with: id == "leg-strength" ? [] : [id])
    let squats = built.sessions(id).flatMap(\.items).filter { $0.exercise == "squat" }
    #expect(!squats.isEmpty)
    #expect(squats.allSatisfy { $0.dose?.tempo?.pause == hold })
    #expect(id == "leg-strength" || built.sessions("leg-strength").isEmpty)
  }

  @Test(arguments: [
    ("2: PTLE", "patellar-tendon-loading", "follow Breda 2021"),
    ("7: no running on half a joint", "partial-knee-replacement", "No running and no jumping"),
    ("11: rest after an injection", "injection", "48 hours without impact"),
    ("12: from heat to exercise", "heat-and-cold", "none or 15 minutes of rest, as you like"),
    ("17: meals", "meals", "no trial evidence"),
    ("18: shoes", "shoes", "cushioned and stable"),
    ("19: long bandage", "bandage", "found no clear gain"),
    ("20: crutches", "walking-aid", "have it checked once"),
    ("20: fever line", "prepatellar-bursitis", "Any fever counts"),
    ("21: block 2", "knee-osteoarthritis-strength", "effort 6 to 7 of 10 is our step"),
  ])
  func `the default of a conflict is told`(tag: String, id: String, words: String) throws {
    let notes = try BundledProgram(id).program.notes.map(\.text)
    #expect(notes.contains { $0.contains(words) }, "\(tag)")
  }

  @Test(arguments: ["laser-therapy", "magnetotherapy", "mud-packs", "mineral-baths"])
  func `8 to 10: a procedure is dosed by who ordered it`(id: String) throws {
    let program = try BundledProgram(id).program
    #expect(program.clearance == .clinician)
    let doses = program.phases.flatMap(\.activities).filter { $0.kind == .procedure }
      .flatMap(\.prescriptions).map(\.dose.description)
    #expect(doses.contains { $0.hasPrefix("as prescribed") })
  }

  @Test func `13: both lines of a change in KOOS are drawn, and 22: totals only`() throws {
    let pain = try #require(Measure(named: "koos-pain"))
    #expect(pain.changes.count == 2)
    for id in ["koos-pain", "lefs", "womac", "visa-p", "oxford-knee-score", "kujala"] {
      #expect(try #require(Measure(named: id)).licence != .free)
    }
  }

  @Test func `15: swelling of 1+ holds, also the first time`() {
    var readings = Readings()
    readings.swelling = 2
    let verdict = DecisionTable.standard.verdict(
      for: readings, limits: PainLimits(green: 2, amber: 5, citations: []))
    #expect(verdict.signal == .amber && verdict.row == 8)
  }
}
