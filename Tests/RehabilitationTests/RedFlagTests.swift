import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct RedFlagTests {
  @Test func `Every row of EVIDENCE 4-2 has its flag and its level`() {
    let rows: [(row: String, id: String, level: RedFlag.Level)] = [
      ("Septic joint", "hot-swollen-joint", .emergency),
      ("risk boosters", "infection-risk", .urgent),
      ("risk boosters, prosthesis", "warm-artificial-joint", .emergency),
      ("Post-op infection", "infection-after-surgery", .emergency),
      ("DVT", "calf", .urgent), ("PE", "chest-pain", .emergency),
      ("Fracture/dislocation", "deformity", .emergency),
      ("Fracture/dislocation, Ottawa", "ottawa-bend", .emergency),
      ("Neurovascular", "cold-or-numb-foot", .emergency),
      ("Tendon rupture", "cannot-lift-leg", .emergency), ("Locked knee", "locked-knee", .urgent),
      ("Big early swelling", "swollen-within-hours", .urgent),
      ("High-energy trauma", "high-energy-injury", .emergency),
      ("Compartment", "tense-leg", .emergency), ("Tumour", "lump-or-weight-loss", .urgent),
      ("Unremitting", "night-pain", .urgent), ("Unwell", "unwell", .emergency),
      ("Inflammatory", "morning-stiffness", .clinic), ("Child hip", "child-limp", .urgent),
      ("Gout/crystal", "sudden-hot-joint", .urgent), ("Insect bite", "insect-bite", .urgent),
      ("Allergy", "allergy", .emergency), ("Cold exposure", "cold-injury", .urgent),
      ("Cyst burst", "burst-cyst", .urgent), ("Osteoporosis", "fall-with-thin-bones", .urgent),
      ("giving way with fall (3.6)", "gave-way", .urgent),
      ("giving way (EVIDENCE-2 P24)", "giving-way", .urgent),
    ]
    for (row, id, level) in rows { #expect(RedFlag(id)?.level == level, "\(row)") }
    let triggers = RedFlag.all.filter(\.isTrigger).map(\.id)
    #expect(
      triggers == [
        "unclear-pain", "night-ache", "swelling-or-redness", "swollen-after-blow", "numbness",
        "painkillers",
      ])
    let known = Set(rows.map(\.id) + triggers)
    let others = RedFlag.all.filter { !known.contains($0.id) && !$0.id.hasPrefix("ottawa-") }
    #expect(others.allSatisfy { $0.level == .info })
  }

  @Test func `Flags have ids of their own, stand most urgent first, and say all that is needed`() {
    #expect(Set(RedFlag.all.map(\.id)).count == RedFlag.all.count)
    #expect(zip(RedFlag.all, RedFlag.all.dropFirst()).allSatisfy { $0.level <= $1.level })
    for flag in RedFlag.all {
      #expect(flag.question.hasSuffix("?") || flag.question.hasSuffix("step."), "\(flag.id)")
      #expect(flag.reason.hasSuffix(".") && flag.advice.hasSuffix("."), "\(flag.id)")
      #expect(!flag.citations.isEmpty && flag.name.count <= 60, "\(flag.id)")
      #expect(flag.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(flag.id)")
    }
    #expect(RedFlag("cough") == nil)
  }

  @Test func `The Ottawa rule has its five criteria`() {
    let ottawa = RedFlag.all.filter { $0.id.hasPrefix("ottawa-") }
    #expect(ottawa.count == 5)
    #expect(ottawa.allSatisfy { $0.audience == .injured && $0.level == .emergency })
    #expect(ottawa.allSatisfy { $0.citations.contains(Citation("F99")) })
  }

  @Test func `12.15: a hot swollen joint says what was taken, and nobody is told to take anything`()
    throws
  {
    let joint = try #require(RedFlag.all.first { $0.id == "hot-swollen-joint" })
    #expect(joint.advice.contains("Tell them what you took against the pain, and when."))
    for flag in RedFlag.all {
      #expect(!flag.advice.contains(/(?i)painkiller|paracetamol|ibuprofen/), "\(flag.id)")
    }
  }

  @Test func `Levels mean what EVIDENCE 4-4 says`() {
    let emergency = RedFlag.Level.emergency.behaviour
    #expect(emergency.refusesBuild && emergency.cancelsAhead && emergency.needsReview)
    #expect(emergency.givesEmergencyNumber && emergency.remindsEveryDays == nil)
    let urgent = RedFlag.Level.urgent.behaviour
    #expect(urgent.refusesBuild && urgent.freezesProgression && urgent.work == .mobility)
    #expect(urgent.remindsEveryDays == 1 && !urgent.cancelsAhead && !urgent.needsReview)
    let clinic = RedFlag.Level.clinic.behaviour
    #expect(!clinic.refusesBuild && clinic.work == .firstPhase && clinic.remindsEveryDays == 7)
    let info = RedFlag.Level.info.behaviour
    #expect(!info.refusesBuild && info.work == .everything && info.remindsEveryDays == nil)
    #expect(!info.freezesProgression && !clinic.freezesProgression)
  }
}
