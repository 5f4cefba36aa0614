import ProgramFiles
import Rehabilitation
import TestSupport
import Testing

@testable import Pictograms
@testable import Wording

/// What would be laughed at in the pictures of the bundled exercises, were it not so.
@Suite struct CataloguePoseTests {
  private struct Posed {
    let id: String
    let pose: Pose
    let body: Body
    let ground: Ground
  }

  private let bodies: [Posed]

  init() throws {
    let bytes = try Repository.bytes("Programs/exercises.yaml")
    let catalogue = try #require(CatalogueFile.read(bytes, path: "exercises.yaml").value)
    bodies = catalogue.exercises.flatMap { exercise -> [Posed] in
      guard let picture = exercise.picture else { return [] }
      var first: Body?
      return picture.poses.map { pose in
        let body = Posing(pose, seen: picture.view, after: first).body()
        first = first ?? body
        return Posed(
          id: exercise.id, pose: pose, body: body,
          ground: Ground(for: pose.base, among: Set(pose.props)))
      }
    }
  }

  @Test func `no foot goes through the floor`() {
    for posed in bodies {
      let lowest = min(posed.body.working.lowest, posed.body.other.lowest)
      // A heel sinks into a mat.
      let depth = [.supine, .prone, .longSitting].contains(posed.pose.base) ? 1.2 : 0.8
      #expect(lowest > -depth, "\(posed.id): \(lowest)")
    }
  }

  @Test func `who stands stands on something`() {
    for posed in bodies where posed.pose.base == .standing {
      let heights = [
        posed.body.working.lowest - posed.ground.working,
        posed.body.other.lowest - posed.ground.other, posed.body.other.lowest,
      ].map { $0 - Double(posed.pose.lift) }
      #expect(heights.contains { abs($0) < 0.8 }, "\(posed.id): \(heights)")
    }
  }

  @Test func `a foot at a stride stands on something`() {
    for posed in bodies where posed.pose.stride != nil && posed.pose.lift == 0 {
      let height = posed.body.other.lowest
      let isCarried = [posed.ground.other, posed.ground.working].contains { abs($0 - height) < 0.4 }
      #expect(isCarried, "\(posed.id): \(height)")
    }
  }

  @Test func `a hand reaches what it holds`() {
    for posed in bodies {
      let hands = [
        (posed.pose.working.hand, posed.body.workingArm),
        (posed.pose.other.hand, posed.body.otherArm),
      ]
      for (hold, arm) in hands where hold != nil {
        let length = (arm.hand - arm.shoulder).length
        #expect(length < Skeleton.upperArm + Skeleton.forearm - 0.05, "\(posed.id): \(length)")
      }
    }
  }
}
