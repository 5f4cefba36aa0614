import Rehabilitation
import TestSupport
import Testing

@testable import Pictograms
@testable import Planning
@testable import Wording

extension Layout {
  /// The centres and corners of all that is drawn, in whole units.
  fileprivate var corners: [(x: Int, y: Int)] {
    zip(panels, placements).flatMap { panel, placement in
      panel.shapes.flatMap(\.circles).map { placement.units($0.centre) }
    }
  }

  /// The outermost places of all that is drawn, in whole units.
  fileprivate var reach: [(x: Int, y: Int)] {
    zip(panels, placements).flatMap { panel, placement in
      panel.shapes.flatMap(\.circles).flatMap { circle in
        [Spot(-1, 0), Spot(1, 0), Spot(0, -1), Spot(0, 1)]
          .map { placement.units(circle.centre + $0 * circle.radius) }
      }
    }
  }
}

/// How poses become a picture.
@Suite struct LayoutTests {
  @Test func `everything is within the view box, whatever the poses`() {
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomPose(seed: seed)
      let layout = Layout(random.picture(), knee: seed.isMultiple(of: 2) ? .left : .right)
      let width = Int(Layout.width * PathText.scale)
      let height = Int((layout.height * PathText.scale).rounded())
      for (x, y) in layout.reach {
        #expect((0...width).contains(x) && (0...height).contains(y), "seed \(seed): \(x), \(y)")
      }
    }
  }

  @Test func `the left knee's picture of one pose is the mirror image of the right one's`() {
    for seed in 0..<100 as Range<UInt64> {
      var random = RandomPose(seed: seed)
      let picture = Picture(shows: "Something.", poses: [random.pose()])
      let right = Layout(picture, knee: .right)
      let left = Layout(picture, knee: .left)
      #expect(right.reach.count == left.reach.count)
      for (first, second) in zip(right.corners, left.corners) {
        #expect(abs(first.x + second.x - Int(Layout.width * PathText.scale)) <= 1, "seed \(seed)")
        #expect(first.y == second.y, "seed \(seed)")
      }
    }
  }

  @Test func `poses stand in their order, also where they are mirrored`() {
    let poses = [Pose(base: .sitting), Pose(base: .standing)]
    for side in Knee.allCases {
      let layout = Layout(Picture(shows: "Something.", poses: poses), knee: side)
      #expect(layout.placements[0].origin.x < layout.placements[1].origin.x)
    }
  }

  @Test func `words of people cannot break out`() {
    let picture = Picture(shows: "a</desc><script>\"&", poses: [Pose(base: .standing)])
    let exercise = Exercise(
      id: "x", name: "<b>& \"x\"", cues: [], load: .none, picture: picture)
    let text = figure(of: exercise)
    #expect(text.contains("<title>&lt;b&gt;&amp; &quot;x&quot;</title>"))
    #expect(!text.contains("<script>"))
  }

  @Test func `an exercise without a picture gives nothing`() {
    #expect(figure(of: Exercise(id: "x", name: "X", cues: [], load: .none)).isEmpty)
  }

  @Test func `a band round circles touches each of them and crosses none`() {
    let circles = [
      Circle(Spot(0, 0), 5), Circle(Spot(20, 3), 2), Circle(Spot(8, 18), 3), Circle(Spot(6, 5), 1),
    ]
    let arcs = BandOutline(around: circles).arcs
    #expect(Set(arcs.map(\.circle)) == Set(circles.prefix(3)))
    for (arc, next) in zip(arcs, arcs.dropFirst() + arcs.prefix(1)) {
      let turn = (arc.end - next.start) / (2 * .pi)
      #expect(abs(turn - turn.rounded()) < 1e-9)
    }
  }
}
