import Pictograms
import Rehabilitation
import Testing
import Wording

@Suite struct MeasureWordsTests {
  @Test(
    arguments: [
      ("flexion", 200, "200 is not possible: 'flexion' takes 0 to 170 deg."),
      ("pain", 11, "11 is not possible: 'pain' takes 0 to 10."),
      ("timed-up-and-go", 0, "0 is not possible: 'timed-up-and-go' takes 1 to 300 s."),
      ("swelling", 5, "5 is not possible: 'swelling' takes 0 to 4."),
    ])
  func `A value that is not possible is answered with the range`(
    id: String, value: Int, words: String
  ) throws {
    let date = try #require(CivilDate("2026-03-02"))
    let error = #expect(throws: MeasureError.self) {
      try Measure.reading(of: id, Amount(value), on: date)
    }
    #expect(error?.words == words)
  }

  @Test func `An unknown measure is answered with those there are`() {
    let words = MeasureError.unknown("bend").words
    #expect(words.hasPrefix("no measure 'bend'. Did you mean flexion"), "\(words)")
  }

  @Test func `A measure says how often it is taken, and what may be kept`() throws {
    let words = try ["pain", "koos-pain", "lefs", "flexion", "chair-stand", "step-down-count"].map {
      try #require(Measure(named: $0)).cadenceWords
    }
    #expect(
      words == [
        "daily and after each session", "in week 0, 6, 12, then every 13 weeks",
        "every 14 to 28 days", "every 7 days", "every 14 days", "before a phase is left",
      ])
    #expect(Measure(named: "womac")?.licenceSentence.hasPrefix("Only the total is kept") == true)
    #expect(Measure(named: "flexion")?.licenceSentence.isEmpty == true)
  }
}
