import TestSupport
import Testing

@testable import Rehabilitation

/// What a rule follows where each leg was logged.
@Suite struct LegRecordTests {
  private func legs(_ left: [Int], _ right: [Int]) -> LegRecord {
    var legs = LegRecord()
    (legs.leftRepetitions, legs.rightRepetitions) = (left, right)
    return legs
  }

  @Test func `the planned leg decides, or set by set the lower one`() {
    let legs = legs([8, 8, 8], [6, 9, 6])
    #expect(legs.repetitions(of: .left) == [8, 8, 8])
    #expect(legs.repetitions(of: .right) == [6, 9, 6])
    #expect(legs.repetitions(of: nil) == [6, 8, 6])
    // A set that one leg left out is missing.
    #expect(self.legs([8, 8, 8], [8, 8]).repetitions(of: nil) == [8, 8, 0])
  }

  @Test(arguments: UInt64(0)..<40)
  func `the worse of both is no more than either, whichever is left`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func sets() -> [Int] {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in Int.random(in: 0...12, using: &random)
      }
    }
    let (one, other) = (sets(), sets())
    let worse = legs(one, other).repetitions(of: nil) ?? []
    #expect(worse == legs(other, one).repetitions(of: nil))
    #expect(worse.reduce(0, +) <= min(one.reduce(0, +), other.reduce(0, +)))
    #expect(worse.count == max(one.count, other.count))
  }

  @Test func `a later report of both takes the place of the legs`() {
    var first = SessionRecord(session: Session.ID(activity: "legs", ordinal: 1))
    first.legs = ["step-up": legs([8], [6])]
    first.repetitions = ["step-up": [6]]
    var later = SessionRecord(session: first.session)
    later.repetitions = ["step-up": [7], "squat": [9]]
    let both = first.updated(by: later)
    #expect(both.repetitions == ["step-up": [7], "squat": [9]])
    #expect(both.legs?["step-up"]?.leftRepetitions == nil)
  }
}
