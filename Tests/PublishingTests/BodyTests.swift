import ProgramFiles
import Rehabilitation
import TestSupport
import Testing

@testable import Pictograms
@testable import Wording

/// What holds of every posed body.
@Suite struct BodyTests {
  private func length(_ start: Vector, _ end: Vector) -> Double { (end - start).length }

  private func isNear(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 1e-6 }

  @Test func `no bone changes its length, whatever the pose`() {
    for seed in 0..<500 as Range<UInt64> {
      var random = RandomPose(seed: seed)
      let view = Picture.View.allCases[Int(seed % 3)]
      let body = Posing(random.pose(), seen: view, after: nil).body()
      for leg in [body.working, body.other] {
        #expect(isNear(length(leg.hip, leg.knee), Skeleton.thigh), "seed \(seed)")
        #expect(isNear(length(leg.knee, leg.ankle), Skeleton.shank), "seed \(seed)")
      }
      for arm in [body.workingArm, body.otherArm] {
        #expect(isNear(length(arm.shoulder, arm.elbow), Skeleton.upperArm), "seed \(seed)")
        #expect(isNear(length(arm.elbow, arm.hand), Skeleton.forearm), "seed \(seed)")
      }
      #expect(isNear(length(body.pelvis, body.neck), Skeleton.trunk), "seed \(seed)")
    }
  }

  @Test func `bones keep their lengths on the way from one pose to another`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomPose(seed: seed)
      let start = Posing(random.pose(), seen: .side, after: nil).body()
      let end = Posing(random.pose(), seen: .side, after: nil).body()
      for share in [0.0, 0.3, 0.5, 1] {
        let body = start.blended(with: end, at: share)
        #expect(isNear(length(body.working.hip, body.working.knee), Skeleton.thigh))
        #expect(isNear(length(body.other.knee, body.other.ankle), Skeleton.shank))
        #expect(isNear(length(body.workingArm.elbow, body.workingArm.hand), Skeleton.forearm))
      }
    }
  }

  @Test(arguments: [0, 20, 45, 90, 120])
  func `feet stand flat on the floor, and the knee has the bend that is given`(bend: Int) {
    var pose = Pose(base: .standing, trunk: bend / 3)
    pose.working.angles[.knee] = bend
    pose.other.angles[.knee] = bend
    let body = Posing(pose, seen: .side, after: nil).body()
    for leg in [body.working, body.other] {
      #expect(abs(leg.lowest) < 1e-6)
      #expect(isNear(leg.foot.up.y, 1))
      let thigh = (leg.knee - leg.hip).unit
      let shank = (leg.ankle - leg.knee).unit
      #expect(isNear(thigh.dot(shank), cosine(Double(bend))))
      // A knee bends forwards.
      #expect(bend == 0 || leg.knee.x > (leg.hip.x + leg.ankle.x) / 2)
    }
  }

  @Test func `a hip that is not given follows so that the heel stays on the mat`() {
    for knee in stride(from: 0, through: 130, by: 10) {
      var pose = Pose(base: .supine)
      pose.working.angles[.knee] = knee
      let body = Posing(pose, seen: .side, after: nil).body()
      #expect(abs(body.working.ankle.y - Skeleton.sole) < 0.5, "\(knee)")
    }
  }

  @Test(arguments: Pose.Base.allCases)
  func `a body in its base is carried, neither sunk nor hovering`(base: Pose.Base) {
    let body = Posing(Pose(base: base), seen: .side, after: nil).body()
    let lowest = [
      body.working.lowest, body.other.lowest, body.working.knee.y - Skeleton.kneeRadius,
      body.pelvis.y - Skeleton.trunkRadius, body.workingArm.hand.y - Skeleton.handRadius,
    ].min()
    #expect((-1.5...1.5).contains(lowest ?? 99), "\(base): \(lowest ?? 99)")
  }
}
