import Testing

/// EVIDENCE-2 P24 to P29: the doses of the ligaments.
@Suite struct LigamentDoseTableTests {
  private static let cruciate = [
    DoseRow(
      "acl-without-surgery level-1 leg-raises straight-leg-raise", "3 x 10, rest 1 min",
      tag: "P24 1, DES"),
    DoseRow("acl-without-surgery level-1 knee-work quad-set", "10 x 10 s", tag: "P24 1, G22"),
    DoseRow(
      "acl-without-surgery level-1 strength bridge", "3 x 10, hold 5 s, rest 1 min",
      tag: "P24 1, G22"),
    DoseRow(
      "acl-without-surgery level-1 strength mini-squat", "3 x 10, range 0-60 deg, rest 1 min",
      tag: "P24 1, G22"),
    DoseRow(
      "acl-without-surgery level-2 strength knee-extension-machine",
      "3 x 10 @ RPE 6-7, range 40-120 deg, rest 2 min", tag: "P24 2, G22: 120-40"),
    DoseRow(
      "acl-without-surgery level-2 strength step-up", "3 x 10, step 15 cm, rest 2 min",
      "3 x 10, step 20 cm, rest 2 min", tag: "P24 2, DES"),
    DoseRow(
      "acl-without-surgery level-2 strength single-leg-stance", "3 x 30 s, rest 30 s",
      "3 x 45 s, rest 30 s", "3 x 60 s, rest 30 s", tag: "P24 2, G24"),
    DoseRow(
      "acl-without-surgery level-3 strength single-leg-leg-press",
      "4 x 8-10 @ RPE 7, range 0-90 deg, rest 2-3 min", tag: "P24 3, DES"),
    DoseRow(
      "acl-without-surgery level-3 strength lateral-step-down", "3 x 10, step 15 cm, rest 2 min",
      tag: "P24 3, DES"),
    DoseRow(
      "acl-without-surgery level-4 landings jump-squat", "3 x 10, rest 1-2 min",
      "3 x 10, step 10 cm, rest 1-2 min", "3 x 10, step 20 cm, rest 1-2 min", "1 x 10, rest 2 min",
      "1 x 15, rest 2 min", tag: "P24 4, G24"),
    DoseRow(
      "acl-without-surgery level-5 strength hamstring-lowering", "2 x 5, rest 2 min",
      "3 x 5, rest 2 min", tag: "P24 5, G24"),
    DoseRow(
      "acl-without-surgery level-5 agility tuck-jump", "2 x 10-20 s, rest 2 min",
      "3 x 20-30 s, rest 2 min", tag: "P24 5, G24"),
    DoseRow(
      "before-acl-reconstruction build balance single-leg-stance", "3 x 30 s, rest 30 s",
      "3 x 45 s, rest 30 s", "3 x 60 s, rest 30 s", tag: "P25 control, G24"),
    DoseRow(
      "before-acl-reconstruction build landings jump-and-land", "2 x 10, rest 2 min",
      tag: "P25 control, DES"),
    DoseRow("acl-reconstruction recover knee-work quad-set", "10 x 5-10 s", tag: "P26 A"),
    DoseRow(
      "acl-reconstruction recover knee-work straight-leg-raise", "3 x 10, rest 1 min",
      tag: "P26 A, G5"),
    DoseRow(
      "acl-reconstruction recover small-extension knee-extension-part",
      "3 x 10, range 45-90 deg, rest 1 min", tag: "P26 A, G5"),
    DoseRow(
      "acl-reconstruction move strength step-up", "3 x 8-10 @ RPE 5, step 10 cm, rest 1 min",
      "3 x 8-10 @ RPE 5, step 15 cm, rest 1 min", tag: "P26 B, DES"),
    DoseRow(
      "acl-reconstruction move balance single-leg-stance", "3 x 30 s, rest 30 s",
      "3 x 45 s, rest 30 s", "3 x 60 s, rest 30 s", tag: "P26 B, G24"),
    DoseRow(
      "acl-reconstruction strengthen strength single-leg-leg-press",
      "3 x 8-12 @ RPE 7, range 0-90 deg, rest 2 min", tag: "P26 C, DES"),
    DoseRow(
      "acl-reconstruction land landings jump-and-land", "3 x 10, rest 1-2 min",
      "3 x 10, step 10 cm, rest 1-2 min", "3 x 10, step 20 cm, rest 1-2 min",
      "3 x 10, step 10 cm, rest 1-2 min", "3 x 10, rest 1-2 min", tag: "P26 D, G24"),
    DoseRow(
      "acl-reconstruction sport-training strength hamstring-lowering", "2 x 5, rest 2 min",
      "3 x 5, rest 2 min", tag: "P26 E, G24"),
    DoseRow(
      "acl-reconstruction sport-training agility triple-hop", "1 x 10, rest 2 min",
      "1 x 15, rest 2 min", tag: "P26 E, G24"),
    DoseRow(
      "acl-reconstruction sport-training agility tuck-jump", "2 x 10-20 s, rest 2 min",
      "3 x 20-30 s, rest 2 min", tag: "P26 E, G24"),
  ]

  private static let others = [
    DoseRow("pcl-sprain protect knee-work quad-set", "10 x 10 s", tag: "P27 1"),
    DoseRow(
      "pcl-sprain protect leg-raises prone-hip-extension", "3 x 10, rest 1 min",
      tag: "P27 1, four ways"),
    DoseRow(
      "pcl-sprain move strength knee-extension-part", "3 x 10, range 0-60 deg, rest 2 min",
      tag: "P27 2, G47 G49"),
    DoseRow(
      "pcl-sprain move strength mini-squat", "3 x 10-12, range 0-45 deg, rest 2 min",
      "3 x 10-12, range 0-60 deg, rest 2 min", tag: "P27 2, G46"),
    DoseRow(
      "pcl-sprain strengthen strength single-leg-mini-squat", "3 x 8, range 0-50 deg, rest 2 min",
      tag: "P27 3, G48"),
    DoseRow(
      "pcl-sprain run strength standing-hamstring-curl", "3 x 12, range 0-45 deg, rest 2 min",
      "3 x 12, range 0-90 deg, rest 2 min", tag: "P27 4, C10"),
    DoseRow("mcl-sprain-grade-2 protect knee-work heel-slide", "2 x 10", tag: "P28 1"),
    DoseRow(
      "mcl-sprain-grade-2 bend steps-and-heels step-up", "3 x 10, step 10 cm, rest 1 min",
      tag: "P28 2"),
    DoseRow("mcl-sprain-grade-2 strengthen bike stationary-bike", "10-20 min easy", tag: "P28 3"),
    DoseRow(
      "mcl-sprain-grade-1 strengthen strength single-leg-stance", "3 x 30 s, rest 30 s",
      tag: "P28 3"),
    DoseRow(
      "lcl-sprain-grade-1 run strength standing-hamstring-curl", "3 x 10 @ RPE 5-6, rest 1-2 min",
      tag: "P29: curls from week 3"),
  ]

  @Test(arguments: cruciate) func `P24 to P26`(row: DoseRow) throws { try row.check() }

  @Test(arguments: others) func `P27 to P29`(row: DoseRow) throws { try row.check() }

  @Test
  func
    `1.4: straightening widens by ten degrees a week from week 4, and no curl comes before week 6`()
    throws
  {
    let phases = try BundledProgram("acl-reconstruction").program.phases
    let ranges = phases.prefix(3).flatMap(\.activities).filter { $0.id == "strength" }
      .flatMap(\.prescriptions).filter { $0.exercise == "knee-extension-part" }
      .flatMap { prescription -> [ClosedRange<Int>?] in
        guard case .weekly(let rows) = prescription.progression else { return [] }
        return rows.map(\.dose.range)
      }
    #expect(ranges == [45...90, 30...90, 20...90, 10...90, 0...90])
    for phase in phases.prefix(2) {
      let early = phase.activities.filter { $0.id != "tendon-graft" }.flatMap(\.prescriptions)
      #expect(
        !early.contains {
          ["standing-hamstring-curl", "single-leg-bridge"].contains($0.exercise ?? "")
        })
    }
    let nordics = phases.filter { phase in
      phase.activities.flatMap(\.prescriptions).contains { $0.exercise == "hamstring-lowering" }
    }
    #expect(nordics.map(\.id) == ["sport-training", "back-to-sport"], "not before week 16")
  }

  @Test func `P26 E: turns grow from 20 to 60 minutes by a tenth a week at most`() throws {
    let phase = try BundledProgram("acl-reconstruction").program.phases.first {
      $0.id == "sport-training"
    }
    let turns = phase?.activities.flatMap(\.prescriptions).first { $0.exercise == "cutting" }
    guard case .ladder(let ladder) = turns?.progression else {
      Issue.record("no ladder")
      return
    }
    let minutes = ladder.rungs.compactMap { $0.dose?.description.split(separator: " ").first }
      .compactMap { Int($0) }
    #expect(minutes.first == 20 && minutes.last == 60 && minutes.count == ladder.rungs.count)
    for (less, more) in zip(minutes, minutes.dropFirst()) {
      #expect((more - less) * 10 <= less, "\(less) to \(more)")
    }
    #expect(ladder.mostPerWeek == 1)
  }
}
