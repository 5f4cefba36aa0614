import Rehabilitation
import Testing

/// EVIDENCE-2 P30 to P33, P37, P39 to P41: the doses of overuse, growth, balance and the wait for a new knee.
@Suite struct OveruseTableTests {
  private static let rows = [
    DoseRow(
      "iliotibial-band-pain start hips side-plank-knees", "2 x 30 s, rest 60 s",
      "2 x 40 s, rest 60 s", tag: "P30 weeks 1-2, G65"),
    DoseRow(
      "iliotibial-band-pain start hips pelvic-drop", "3 x 10, rest 60 s", "3 x 20, rest 60 s",
      tag: "P30 weeks 1-2, G65"),
    DoseRow(
      "iliotibial-band-pain start hips bridge-band", "3 x 10 @ light band, rest 60 s",
      "3 x 15 @ light band, rest 60 s", tag: "P30 weeks 1-2, G65"),
    DoseRow(
      "iliotibial-band-pain run hips side-plank-knees-clam", "2 x 10 @ light band, rest 60 s",
      "3 x 15 @ light band, rest 60 s", "2 x 15 s, rest 60 s", "3 x 20 s, rest 60 s",
      "2 x 10, rest 60 s", "3 x 10, rest 60 s", tag: "P30 weeks 3-8, G65"),
    DoseRow(
      "iliotibial-band-pain run hips single-leg-squat", "2 x 10, rest 60 s", "3 x 12, rest 60 s",
      "2 x 12, rest 60 s", "3 x 12, rest 60 s", "2 x 15, rest 60 s", "3 x 15, rest 60 s",
      tag: "P30 weeks 3-8, G65"),
    DoseRow(
      "iliotibial-band-pain run hips single-leg-bridge", "2 x 10, rest 60 s", "3 x 10, rest 60 s",
      "2 x 10, rest 60 s", "3 x 12, rest 60 s", "2 x 12, rest 60 s", "3 x 15, rest 60 s",
      tag: "P30 weeks 3-8, G65"),
    DoseRow(
      "quadriceps-tendon-loading isometric holds wall-squat-hold", "5 x 30 s, rest 3 min",
      "5 x 35 s, rest 3 min", "5 x 40 s, rest 3 min", tag: "P31 1"),
    DoseRow(
      "quadriceps-tendon-loading isometric leg-extension-holds knee-extension-hold",
      "8 x 45 s, rest 1 min", tag: "P31 1, G74"),
    DoseRow(
      "quadriceps-tendon-loading isometric knee-extension-holds knee-extension-hold",
      "3 x 45 s @ 70% MVC, rest 2 min", tag: "P31 1, G75"),
    DoseRow(
      "pes-anserine-pain calm gentle-moves bridge", "2-3 x 10, hold 5 s, rest 1 min",
      tag: "P32 0-2, G79"),
    DoseRow(
      "pes-anserine-pain strengthen strength side-lying-hip-adduction", "3 x 10, rest 1 min",
      tag: "P32 2-6, G78"),
    DoseRow(
      "fat-pad-irritation calm soft-squeezes soft-thigh-squeeze", "10 x 5 s", tag: "P33 0-2, DES"),
    DoseRow(
      "fat-pad-irritation strengthen strength step-up", "3 x 10, step 10 cm, rest 1 min",
      "3 x 10, step 15 cm, rest 1 min", tag: "P33 2-6, DES"),
    DoseRow(
      "before-knee-replacement start strength sit-to-stand", "2 x 10 @ RPE 5-6, rest 1-2 min",
      tag: "P37 1, G112"),
    DoseRow(
      "before-knee-replacement last-week rehearsal straight-leg-raise", "1 x 5-10, hold 5 s",
      tag: "P37 4, G116"),
    DoseRow(
      "sinding-larsen-johansson calm holds quad-push-hold", "10 x 30 s, rest 30 s",
      tag: "P39 1, F16"),
    DoseRow(
      "sinding-larsen-johansson calm leg-raises-and-stretches straight-leg-raise",
      "2 x 10, rest 30 s", tag: "P39 1, G126"),
    DoseRow(
      "growing-pains weeks stretches calf-stretch", "3 x 20-30 s", tag: "P40, K: Baxter 1988"),
    DoseRow(
      "strength-and-balance learn strength seated-knee-extension", "1 x 8-10, rest 1-2 min",
      tag: "P41 1, K: Otago"),
    DoseRow("strength-and-balance learn balance mini-squat", "1 x 5-10", tag: "P41 A, G142"),
    DoseRow(
      "strength-and-balance build balance mini-squat", "1 x 10", "1 x 10", "1 x 15", "2 x 10",
      "3 x 10", tag: "P41 A to D, K: Otago"),
    DoseRow(
      "strength-and-balance build balance one-leg-at-kitchen-top", "1 x 10 s", "1 x 10 s",
      "1 x 15 s", "1 x 20 s", "1 x 30 s", tag: "P41, K: Otago"),
  ]

  @Test(arguments: rows) func `P30 to P41`(row: DoseRow) throws { try row.check() }

  @Test func `P30: a row lasts a week at least, and passes by good sessions`() throws {
    let hips = try BundledProgram("iliotibial-band-pain").program.phases.flatMap(\.activities)
      .filter { $0.id == "hips" }.flatMap(\.prescriptions)
    #expect(hips.count == 8)
    for prescription in hips {
      guard case .ladder(let ladder) = prescription.progression else {
        Issue.record("no ladder")
        continue
      }
      #expect(ladder.sessionsPerRung == 3 && ladder.mostPerWeek == 1)
    }
  }

  @Test func `P31: no jump before week 6, and depth before it`() throws {
    let phases = try BundledProgram("quadriceps-tendon-loading").program.phases
    let depth = try #require(phases.first { $0.id == "depth" })
    let before = phases.prefix { $0.id != "depth" }.compactMap(\.earliestDays).reduce(0, +)
    let jumps = try #require(depth.activities.first { $0.id == "jumps" })
    #expect(before + (jumps.firstDay ?? 1) - 1 >= 42)
    #expect(!phases.prefix(2).flatMap(\.activities).contains { $0.load == .plyometric })
  }

  @Test func `P33: for four weeks no plan pushes the knee straight`() throws {
    for phase in try BundledProgram("fat-pad-irritation").program.phases.prefix(2) {
      #expect(
        Set(phase.drops).isSuperset(of: [
          "prone-hang", "quad-set", "terminal-knee-extension-band", "straight-leg-raise",
        ]), "\(phase.id)")
    }
  }

  @Test(
    arguments: [
      ("before-knee-replacement", "inflammatory"), ("before-knee-replacement", "infection"),
      ("before-acl-reconstruction", "ten days"), ("strength-and-balance", "faint"),
      ("growing-pains", "same leg"), ("growing-pains", "limp"),
      ("sinding-larsen-johansson", "parent"), ("quadriceps-tendon-loading", "gap"),
      ("acl-reconstruction", "stitched"), ("acl-reconstruction", "pregnant"),
      ("acl-reconstruction", "growing"), ("acl-without-surgery", "twice"),
      ("pcl-sprain", "grade III"), ("lcl-sprain-grade-1", "numb"),
    ])
  func `10: who is not to start is refused`(id: String, words: String) throws {
    let asked = try BundledProgram(id).program.contraindications.filter {
      $0.question.lowercased().contains(words.lowercased())
    }
    #expect(!asked.isEmpty && asked.contains { $0.consequence == .refuse })
  }
}
