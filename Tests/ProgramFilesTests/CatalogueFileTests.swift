import ProgramFiles
import Rehabilitation
import Testing

@Suite struct CatalogueFileTests {
  private func read(_ text: String) -> Checked<Catalogue> {
    CatalogueFile.read(Array(text.utf8), path: "exercises.yaml")
  }

  @Test func `a catalogue is read`() throws {
    let checked = read(
      """
      exercises:
        - id: sit-to-stand
          name: Sit to stand
          cues: ["Feet under the knees.", "Stand up without hands; sit down slowly."]
          muscles: [quadriceps, glutes]
          load: strength
          equipment: [chair]
          side: both
        - {id: walk, name: Walk, cues: [Swing the arms.], load: aerobic-low, side: both}
      """)
    #expect(checked.diagnostics.map(\.rule) == [.pictureMissing, .pictureMissing])
    let catalogue = try #require(checked.value)
    #expect(catalogue["sit-to-stand"]?.equipment == ["chair"])
    #expect(catalogue["walk"]?.load == .aerobicLow)
  }

  @Test func `every fault of a catalogue is shown at once`() {
    let checked = read(
      """
      exercises:
        - {id: walk, name: Walk, cues: [], load: walking, side: both}
        - {id: Run, cues: [Softly.], load: running, side: left, level: 3}
      """)
    #expect(checked.value == nil)
    #expect(
      checked.diagnostics.map { "\($0.line):\($0.column) \($0.rule.rawValue)" } == [
        "2:5 picture-missing", "2:34 empty-list", "2:44 unknown-word", "3:5 missing-key",
        "3:5 picture-missing", "3:10 id-form",
        "3:53 unknown-word", "3:59 unknown-key",
      ])
  }

  @Test func `two exercises with one id are an error`() {
    let checked = read(
      """
      exercises:
        - {id: walk, name: Walk, cues: [Swing.], load: aerobic-low, side: both}
        - {id: walk, name: Walk, cues: [Swing.], load: aerobic-low, side: both}
      """)
    #expect(
      checked.diagnostics.map(\.finding).filter { $0 != .pictureMissing } == [
        .uniqueID("walk", firstLine: 2)
      ])
  }
}
