import Rehabilitation
import TestSupport
import Testing

/// EVIDENCE 3.1 and the catalogue of part 1: pain limits, clearance and length of each programme.
@Suite struct PainTableTests {
  @Test(
    arguments: [
      ("minor-knee-injury", "P01", 2, 3), ("graded-walking", "P02", 2, 5),
      ("graded-walking-quota", "P02", 2, 5), ("graded-walking-intervals", "P02", 2, 5),
      ("graded-walking-steps", "P02", 2, 5), ("neuromuscular-exercise", "P03", 2, 5),
      ("education-and-circuit", "P04", 2, 5), ("knee-osteoarthritis-strength", "P05", 2, 5),
      ("patellar-tendon-loading", "P06", 3, 5), ("heavy-slow-resistance", "P07", 3, 5),
      ("eccentric-decline-squat", "P08", 5, 5), ("in-season-isometrics", "P09", 3, 5),
      ("osgood-schlatter", "P10", 2, 2), ("patellar-dislocation", "P11", 2, 3),
      ("prepatellar-bursitis", "P12", 2, 3), ("bakers-cyst", "P13", 2, 4),
      ("inflammatory-arthritis", "P14", 3, 5), ("patellofemoral-pain", "P15", 3, 5),
      ("patellofemoral-pain-depth-ladder", "P15", 3, 5), ("total-knee-replacement", "P16", 3, 5),
      ("partial-knee-replacement", "P17", 3, 5), ("knee-arthroscopy", "P18", 2, 3),
      ("meniscus-repair", "P18", 2, 3), ("returning-to-running", "P20", 1, 2),
      ("knee-conditioning", "P21", 2, 5),
      ("acl-without-surgery", "P24", 2, 4),
      ("before-acl-reconstruction", "P25", 2, 4),
      ("acl-reconstruction", "P26", 2, 4),
      ("pcl-sprain", "P27", 2, 3),
      ("mcl-sprain-grade-1", "P28", 2, 3),
      ("mcl-sprain-grade-2", "P28", 2, 3),
      ("lcl-sprain-grade-1", "P29", 2, 3),
      ("ligament-tear", "P27", 2, 3),
      ("iliotibial-band-pain", "P30", 2, 3),
      ("quadriceps-tendon-loading", "P31", 3, 5),
      ("pes-anserine-pain", "P32", 3, 4),
      ("fat-pad-irritation", "P33", 2, 3),
      ("mpfl-reconstruction", "P34", 2, 3),
      ("high-tibial-osteotomy", "P35", 2, 3),
      ("kneecap-fracture", "P36", 2, 3),
      ("before-knee-replacement", "P37", 2, 5),
      ("sinding-larsen-johansson", "P39", 2, 2),
      ("growing-pains", "P40", 2, 3),
      ("strength-and-balance", "P41", 2, 5),
    ])
  func `3.1: green and amber limits`(id: String, tag: String, green: Int, amber: Int) throws {
    let pain = try BundledProgram(id).program.pain
    #expect(pain.green == green && pain.amber == amber, "\(tag)")
  }

  @Test(
    arguments: [
      ("minor-knee-injury", Program.Clearance.none), ("graded-walking", .none),
      ("neuromuscular-exercise", .none), ("education-and-circuit", .none),
      ("knee-osteoarthritis-strength", .none), ("patellar-tendon-loading", .diagnosis),
      ("heavy-slow-resistance", .diagnosis), ("eccentric-decline-squat", .diagnosis),
      ("in-season-isometrics", .diagnosis), ("osgood-schlatter", .diagnosis),
      ("patellar-dislocation", .clinician), ("prepatellar-bursitis", .diagnosis),
      ("bakers-cyst", .diagnosis), ("inflammatory-arthritis", .diagnosis),
      ("patellofemoral-pain", .none), ("total-knee-replacement", .clinician),
      ("partial-knee-replacement", .clinician), ("knee-arthroscopy", .clinician),
      ("meniscus-repair", .clinician), ("physiotherapy-course", .clinician),
      ("returning-to-running", .diagnosis), ("knee-conditioning", .none),
      ("overuse-reload", .none), ("flare-plan", .none),
      ("acl-without-surgery", .clinician),
      ("before-acl-reconstruction", .clinician),
      ("acl-reconstruction", .clinician),
      ("pcl-sprain", .clinician),
      ("mcl-sprain-grade-1", .diagnosis),
      ("mcl-sprain-grade-2", .clinician),
      ("lcl-sprain-grade-1", .clinician),
      ("ligament-tear", .clinician),
      ("iliotibial-band-pain", .none),
      ("quadriceps-tendon-loading", .diagnosis),
      ("pes-anserine-pain", .diagnosis),
      ("fat-pad-irritation", .diagnosis),
      ("mpfl-reconstruction", .clinician),
      ("high-tibial-osteotomy", .clinician),
      ("kneecap-fracture", .clinician),
      ("before-knee-replacement", .diagnosis),
      ("sinding-larsen-johansson", .diagnosis),
      ("growing-pains", .clinician),
      ("strength-and-balance", .none),
    ])
  func `Part 1: whose word is needed`(id: String, clearance: Program.Clearance) throws {
    #expect(try BundledProgram(id).program.clearance == clearance)
  }

  @Test(
    arguments: [
      ("minor-knee-injury", 4...6), ("graded-walking", 12...12),
      ("graded-walking-intervals", 9...9),
      ("neuromuscular-exercise", 6...6), ("education-and-circuit", 6...6),
      ("knee-osteoarthritis-strength", 24...24), ("patellar-tendon-loading", 12...24),
      ("heavy-slow-resistance", 12...12), ("eccentric-decline-squat", 12...12),
      ("in-season-isometrics", 4...4), ("osgood-schlatter", 12...12),
      ("patellar-dislocation", 12...24), ("prepatellar-bursitis", 3...8), ("bakers-cyst", 6...12),
      ("inflammatory-arthritis", 12...12), ("patellofemoral-pain", 6...12),
      ("total-knee-replacement", 12...16), ("partial-knee-replacement", 12...16),
      ("knee-arthroscopy", 4...8), ("physiotherapy-course", 2...4), ("knee-conditioning", 4...12),
      ("overuse-reload", 3...6),
      ("acl-without-surgery", 24...30),
      ("before-acl-reconstruction", 5...9),
      ("acl-reconstruction", 39...54),
      ("pcl-sprain", 16...26),
      ("mcl-sprain-grade-1", 3...12),
      ("mcl-sprain-grade-2", 3...13),
      ("lcl-sprain-grade-1", 4...10),
      ("iliotibial-band-pain", 8...8),
      ("quadriceps-tendon-loading", 12...24),
      ("pes-anserine-pain", 6...8),
      ("fat-pad-irritation", 6...8),
      ("before-knee-replacement", 4...9),
      ("sinding-larsen-johansson", 12...12),
      ("strength-and-balance", 26...52),
    ])
  func `Part 1: how many weeks it lasts`(id: String, weeks: ClosedRange<Int>) throws {
    #expect(weeks.contains(try BundledProgram(id).program.weeks))
  }

  @Test(arguments: Repository.programIDs)
  func `Each can be found by words that people say`(id: String) throws {
    #expect(!(try BundledProgram(id).program.words.isEmpty))
  }
}
