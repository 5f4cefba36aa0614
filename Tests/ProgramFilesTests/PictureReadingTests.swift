import ProgramFiles
import Rehabilitation
import Testing
import Wording

/// The notation of pictures.
@Suite struct PictureReadingTests {
  private func picture(_ text: String) throws -> Picture {
    let head = """
      exercises:
        - id: step-up
          name: Step up
          cues: [Whole foot on the step.]
          load: strength
          side: each
          picture:

      """
    let lines = text.split(separator: "\n").map { "      \($0)\n" }.joined()
    let checked = CatalogueFile.read(Array((head + lines).utf8), path: "exercises.yaml")
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    return try #require(checked.value?["step-up"]?.picture)
  }

  @Test func `a pose begins as the one before it`() throws {
    let picture = try picture(
      """
      shows: Sitting, one knee straightens.
      props: [ankle-weight]
      poses:
        - {from: sitting, as: ghost, trunk: -5, hand: seat}
        - {knee: 10, arrows: [ankle, other-knee down]}
      """)
    let limbs = Pose.Limbs(hand: .seat)
    let start = Pose(
      base: .sitting, trunk: -5, working: limbs, props: [.ankleWeight], isGhost: true)
    var end = start
    end.isGhost = false
    end.working.angles = [.knee: 10]
    end.arrows = [Pose.Arrow(.ankle), Pose.Arrow(.knee, isOther: true, course: .down)]
    #expect(picture == Picture(shows: "Sitting, one knee straightens.", poses: [start, end]))
  }

  @Test func `a pose with a base begins anew, among the props of the one before`() throws {
    let picture = try picture(
      """
      shows: Standing up.
      view: front
      poses:
        - {from: sitting, props: [table], trunk: 20, knees: 100}
        - {from: standing}
        - {props: [], stride: -12, lift: 3}
      """)
    #expect(picture.view == .front)
    #expect(picture.poses[1] == Pose(base: .standing, props: [.table]))
    #expect(picture.poses[2] == Pose(base: .standing, stride: -12, lift: 3))
  }

  @Test func `a plural is for both sides, and one side may differ`() throws {
    let picture = try picture(
      """
      shows: Standing.
      poses:
        - {from: standing, knees: 40, knee: 60, hips-out: 10, other-hip-turn: -5, hands: hips, other-hand: prop}
      """)
    let pose = picture.poses[0]
    #expect(pose.working == Pose.Limbs(angles: [.knee: 60, .hipOut: 10], hand: .hips))
    #expect(
      pose.other == Pose.Limbs(angles: [.knee: 40, .hipOut: 10, .hipTurn: -5], hand: .prop))
  }

  @Test(arguments: [
    ("ankle", Pose.Arrow(.ankle)), ("toes to-and-fro", Pose.Arrow(.toes, course: .toAndFro)),
    ("other-hip in", Pose.Arrow(.hip, isOther: true, course: .in)),
  ])
  func `arrows are read`(text: String, arrow: Pose.Arrow) {
    #expect(Pose.Arrow(text) == arrow)
  }

  @Test(arguments: ["", "knee ", " knee", "knee  up", "knee up down", "other-", "Knee", "up"])
  func `what is no arrow is refused`(text: String) {
    #expect(Pose.Arrow(text) == nil)
  }
}
