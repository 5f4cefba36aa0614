import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// An exercise that was left out of a session is where it was, whatever the sessions around it say.
@Suite struct LeftOutExercisePropertyTests {
  private static let doubles = activity(
    "legs", "2 per week",
    prescriptions: ["squat", "step"].map { name in
      var prescription = prescription(
        "3 x 8 @ 10 kg",
        .double(DoubleProgression(repetitions: 8...12, step: Amount(2), target: 6, sessions: 2)))
      prescription.exercise = name
      return prescription
    })

  private func plan() -> ReportedPlan {
    ReportedPlan(program([phase("only", days: 56, [Self.doubles])]))
  }

  @Test(arguments: UInt64(0)..<40)
  func `it keeps its dose and its counters`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (left, whole) = (plan(), plan())
    // The second exercise follows the same reports in both lives; the first one has a session more in between.
    for (index, date) in ["02", "05", "09", "12", "16"].enumerated() {
      let reps = (0..<3).map { _ in Int.random(in: 6...13, using: &random) }
      let effort = Int.random(in: 3...8, using: &random)
      let isLeftOut = index == 2
      left.session("legs/\(index + 1)", "\(date) 21:00") {
        ($0.pain, $0.effort) = (1, effort)
        $0.repetitions = ["squat": reps, "step": isLeftOut ? [0, 0, 0] : reps]
      }
      if isLeftOut {
        let before = doses(of: left, at: "\(date) 06:00")
        let after = doses(of: left, at: "\(date) 22:00")
        #expect(before == after, "seed \(seed)")
        continue
      }
      // Without the session at all the counters lead to the same doses.
      whole.session("legs/\(index + 1)", "\(date) 21:00") {
        ($0.pain, $0.effort) = (1, effort)
        $0.repetitions = ["squat": reps, "step": reps]
      }
    }
    #expect(doses(of: left, at: "17 08:00") == doses(of: whole, at: "17 08:00"), "seed \(seed)")
  }

  /// The dose of the second exercise in the next session.
  private func doses(of plan: ReportedPlan, at text: String) -> String {
    let schedule = plan.schedule(at: text)
    let next = schedule.placed.first {
      $0.session.status.isOpen && schedule.plan.course.records[$0.session.id] == nil
        && $0.date >= schedule.plan.today
    }
    return next?.session.mainItems.last?.dose.map { "\($0)" } ?? ""
  }
}
