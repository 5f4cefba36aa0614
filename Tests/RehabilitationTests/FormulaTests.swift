import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct FormulaTests {
  @Test func `The worked examples of EVIDENCE 6-2 hold`() throws {
    #expect(try KOOS.score(.pain, [1, 2, 1, 0, 2, 1, 1, 0, nil]) == Amount(75))
    #expect(Formulas.symmetry(involved: Amount(16), uninvolved: Amount(20)) == Amount(80))
    let reach = try #require(
      Formulas.balanceReach(
        anterior: Amount(60), posteromedial: Amount(98), posterolateral: Amount(92),
        leg: Amount(90)))
    #expect(reach == amount("92.593"))
  }

  @Test(
    arguments: [
      // EVIDENCE 6.2: the answers that are needed of each subscale.
      (KOOS.Subscale.pain, 9, 5), (.symptoms, 7, 4), (.adl, 17, 9), (.sport, 5, 3), (.qol, 4, 2),
    ])
  func `A subscale needs half of its answers`(subscale: KOOS.Subscale, count: Int, needed: Int)
    throws
  {
    #expect(subscale.itemCount == count)
    func answers(_ given: Int) -> [Int?] {
      Array(repeating: 1, count: given) + Array(repeating: nil, count: count - given)
    }
    for given in needed...count {
      #expect(try KOOS.score(subscale, answers(given)) == Amount(75))
    }
    #expect(throws: ScoreError.tooFew(needed - 1, needed: needed)) {
      try KOOS.score(subscale, answers(needed - 1))
    }
    // By the rule of 1998 two may be missing.
    #expect(try KOOS.score(subscale, answers(count - 2), missing: .two) == Amount(75))
    #expect(throws: ScoreError.tooFew(count - 3, needed: count - 2)) {
      try KOOS.score(subscale, answers(count - 3), missing: .two)
    }
    #expect(throws: ScoreError.count(count + 1, expected: count)) {
      try KOOS.score(subscale, answers(count) + [1])
    }
  }

  @Test func `Answers are 0 to 4, best to worst`() throws {
    for subscale in KOOS.Subscale.allCases {
      let count = subscale.itemCount
      #expect(try KOOS.score(subscale, Array(repeating: 0, count: count)) == Amount(100))
      #expect(try KOOS.score(subscale, Array(repeating: 4, count: count)) == Amount(0))
    }
    for wrong in [-1, 5, Int.max, Int.min] {
      #expect(throws: ScoreError.answer(wrong, position: 2)) {
        try KOOS.score(.qol, [0, wrong, 0, 0])
      }
    }
  }

  @Test(
    arguments: [
      ([0, 0, 0, 0], "100"), ([4, 4, 4, 4], "0"), ([1, 2, 3, 0], "62.5"),
      ([1, nil, nil, 2], "62.5"),
      ([1, 1, 2, nil], "66.667"),
    ] as [([Int?], String)])
  func `KOOS-12 puts the mean in the place of what is missing`(answers: [Int?], score: String)
    throws
  {
    #expect(try KOOS.shortScore(answers) == amount(score))
    #expect(throws: ScoreError.tooFew(1, needed: 2)) { try KOOS.shortScore([1, nil, nil, nil]) }
  }

  @Test func `The KOOS-12 summary is the mean of its three scales`() {
    let summary = KOOS.shortSummary(
      pain: amount("62.5"), function: amount("75"), qol: amount("50"))
    #expect(summary == amount("62.5"))
  }

  @Test func `Totals are sums of all answers`() throws {
    #expect(try Formulas.lefs(Array(repeating: 4, count: 20)) == Amount(80))
    #expect(try Formulas.womac(Array(repeating: 4, count: 24)) == Amount(96))
    #expect(try Formulas.lefs(Array(0..<20).map { $0 % 5 }) == Amount(40))
    #expect(throws: ScoreError.tooFew(19, needed: 20)) {
      try Formulas.lefs(Array(repeating: 1, count: 19) + [nil])
    }
    #expect(throws: ScoreError.count(23, expected: 24)) {
      try Formulas.womac(Array(repeating: 1, count: 23))
    }
  }

  @Test(
    arguments: [
      ("16", "20", Measure.Direction.higher, "80"), ("20", "16", .higher, "125"),
      // In a test of time the slower leg is the weaker one.
      ("2.5", "2", .lower, "80"), ("2", "2.5", .lower, "125"), ("1", "3", .higher, "33.333"),
      ("2", "3", .higher, "66.667"),
    ])
  func `Symmetry goes both ways`(
    involved: String, uninvolved: String, better: Measure.Direction, percent: String
  ) {
    #expect(
      Formulas.symmetry(
        involved: amount(involved), uninvolved: amount(uninvolved), better: better)
        == amount(percent))
  }

  @Test func `What would divide by 0 gives nothing, and nothing overflows`() {
    let most = Amount.maximum
    #expect(Formulas.symmetry(involved: Amount(3), uninvolved: Amount(0)) == nil)
    #expect(Formulas.symmetry(involved: Amount(0), uninvolved: Amount(3), better: .lower) == nil)
    #expect(Formulas.symmetry(involved: most, uninvolved: Amount(thousandths: 1)) == most)
    #expect(Formulas.speed(metres: Amount(40), seconds: Amount(0)) == nil)
    #expect(Formulas.speed(metres: most, seconds: Amount(thousandths: 1)) == most)
    #expect(
      Formulas.balanceReach(
        anterior: most, posteromedial: most, posterolateral: most, leg: Amount(0)) == nil)
    #expect(Formulas.sessionLoad(effort: .max, minutes: .max) == Amount(7200))
    #expect(Formulas.sessionLoad(effort: -1, minutes: 30) == Amount(0))
  }

  @Test func `A load is effort times minutes, and a speed metres by seconds`() {
    #expect(Formulas.sessionLoad(effort: 6, minutes: 40) == Amount(240))
    #expect(Formulas.speed(metres: Amount(40), seconds: Amount(25)) == amount("1.6"))
    #expect(Formulas.speed(metres: Amount(40), seconds: Amount(30)) == amount("1.333"))
  }
}
