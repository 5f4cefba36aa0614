import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct SwellingGradeTests {
  @Test(
    arguments: [
      // A calm knee of 38 cm.
      ("37", 0), ("38", 0), ("38.1", 1), ("38.499", 1), ("38.5", 2), ("38.999", 2), ("39", 3),
      ("40", 3), ("40.001", 4), ("45", 4),
    ])
  func `A tape gives the grade that EVIDENCE 3-3 puts in place of the stroke test`(
    girth: String, grade: Int
  ) {
    #expect(SwellingGrade(girth: amount(girth), baseline: Amount(38)).rawValue == grade)
  }

  @Test func `Grades stand in their order, least first`() {
    #expect(SwellingGrade.allCases.sorted() == [.none, .trace, .onePlus, .twoPlus, .threePlus])
    #expect(SwellingGrade.allCases.map(\.rawValue) == [0, 1, 2, 3, 4])
  }
}
