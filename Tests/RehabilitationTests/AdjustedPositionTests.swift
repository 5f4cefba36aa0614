import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct AdjustedPositionTests {
  private func rule(
    _ table: AdjustedProgression.Table = .dapre,
    nextFrom: AdjustedProgression.DecidingSet = .fourth, step: String = "0.5"
  ) -> AdjustedProgression {
    AdjustedProgression(table: table, nextFrom: nextFrom, step: amount(step))
  }

  private func start(
    _ weight: String, _ rule: AdjustedProgression, tests: [String: Amount] = [:]
  ) -> DosePosition {
    position(prescription("4 x max @ \(weight) kg", .adjustedByRepetitions(rule)), tests: tests)
  }

  @Test(
    arguments: [
      // EVIDENCE R3, worked A-D: weight, deciding set, repetitions of sets 3 and 4, set 4's load,
      // next weight.
      ("20", .fourth, 9, 6, "22.5", "25"), ("20", .third, 9, 6, "22.5", "22.5"),
      ("30", .fourth, 2, 4, "27.5", "27.5"), ("40", .fourth, 12, 7, "45", "47.5"),
    ] as [(String, AdjustedProgression.DecidingSet, Int, Int, String, String)])
  func `the worked examples of R3`(
    weight: String, nextFrom: AdjustedProgression.DecidingSet, third: Int, fourth: Int,
    load: String, next: String
  ) {
    let rule = rule(nextFrom: nextFrom)
    #expect(rule.fourthLoad(after: third, at: amount(weight)) == amount(load))
    var position = start(weight, rule)
    let step = position.record(.green([10, 6, third, fourth]))
    #expect(position.shown.contains("max x \(next) kg, max"))
    let decides = nextFrom == .fourth ? (fourth, 4) : (third, 3)
    #expect(step.reason == .repetitions(decides.0, set: decides.1))
  }

  @Test(
    arguments: [
      // EVIDENCE R3, the table from 20 kg, low ends: repetitions, set 4, next session.
      (.dapre, 0, "17.5", "17.5"), (.dapre, 2, "17.5", "17.5"), (.dapre, 3, "20", "20"),
      (.dapre, 4, "20", "20"), (.dapre, 5, "20", "22.5"), (.dapre, 6, "20", "22.5"),
      (.dapre, 7, "22.5", "22.5"), (.dapre, 10, "22.5", "22.5"), (.dapre, 11, "25", "25"),
      (.dapre, 99, "25", "25"),
      (.apre10, 0, "17.5", "17.5"), (.apre10, 4, "17.5", "17.5"), (.apre10, 6, "17.5", "17.5"),
      (.apre10, 7, "20", "20"), (.apre10, 8, "20", "20"), (.apre10, 9, "20", "20"),
      (.apre10, 11, "20", "20"), (.apre10, 12, "22.5", "22.5"), (.apre10, 16, "22.5", "22.5"),
      (.apre10, 17, "25", "25"),
      (.apre3, 1, "17.5", "17.5"), (.apre3, 2, "17.5", "17.5"), (.apre3, 3, "20", "20"),
      (.apre3, 4, "20", "20"), (.apre3, 5, "22.5", "22.5"), (.apre3, 6, "22.5", "22.5"),
      (.apre3, 7, "25", "25"),
    ] as [(AdjustedProgression.Table, Int, String, String)])
  func `each row of the tables, at its ends`(
    table: AdjustedProgression.Table, repetitions: Int, fourth: String, next: String
  ) {
    #expect(rule(table).fourthLoad(after: repetitions, at: Amount(20)) == amount(fourth))
    let third = rule(table, nextFrom: .third)
    #expect(third.nextWeight(third: repetitions, fourth: 99, at: Amount(20)) == amount(next))
  }

  @Test(arguments: [
    // EVIDENCE R3: below 10 kg a fifth of the steps.
    ("8", 12, "9"), ("8", 7, "8.5"), ("8", 1, "7.5"), ("9.5", 12, "10.5"), ("10", 12, "15"),
    ("0.5", 0, "0.5"),
  ])
  func `a light limb takes a fifth of the steps`(weight: String, repetitions: Int, load: String) {
    #expect(rule().fourthLoad(after: repetitions, at: amount(weight)) == amount(load))
  }

  @Test(arguments: [
    (AdjustedProgression.Table.dapre, "10 x 10 kg, 6 x 15 kg, max x 20 kg, max"),
    (.apre10, "12 x 10 kg, 10 x 15 kg, max x 20 kg, max"),
    (.apre3, "6 x 10 kg, 3 x 15 kg, max x 20 kg, max"),
  ])
  func `the dose shows the four sets, and reads back`(
    table: AdjustedProgression.Table, shown: String
  ) {
    let position = start("20", rule(table))
    #expect(position.shown == shown)
    #expect(dose(shown) == position.projected.dose)
  }

  @Test func `shares of the weight are rounded down to the step`() {
    #expect(start("22.5", rule()).shown == "10 x 11 kg, 6 x 16.5 kg, max x 22.5 kg, max")
    #expect(start("22.5", rule(step: "1")).shown == "10 x 11 kg, 6 x 16 kg, max x 22 kg, max")
  }

  @Test(
    arguments: [
      ([:], .dapre, "20"), (["6RM squat": Amount(25)], .dapre, "25"),
      // EVIDENCE R3: 1RM / 1.20 (F86).
      (["1RM squat": Amount(30)], .dapre, "25"),
      (["1RM squat": Amount(90), "6RM squat": Amount(25)], .dapre, "25"),
      (["6RM leg-press": Amount(90)], .dapre, "20"), (["6RM squat": Amount(0)], .dapre, "20"),
      (["10RM squat": Amount(18)], .apre10, "18"), (["3RM squat": Amount(30)], .apre3, "30"),
      (["1RM squat": Amount(90)], .apre3, "20"),
    ] as [([String: Amount], AdjustedProgression.Table, String)])
  func `the first weight is the test's, or the prescribed one`(
    tests: [String: Amount], table: AdjustedProgression.Table, weight: String
  ) {
    #expect(start("20", rule(table), tests: tests).shown.contains("max x \(weight) kg, max"))
  }

  @Test func `what is not reported raises nothing`() {
    var position = start("20", rule())
    #expect(position.record(.green).reason == .notReported)
    #expect(position.shown.contains("max x 20 kg"))
    // Without the set that decides, a light third set still counts.
    #expect(position.record(.green([10, 6, 12])).change == .held)
    #expect(position.record(.green([10, 6, 1])).reason == .repetitions(1, set: 3))
    #expect(position.shown.contains("max x 17.5 kg"))
    // The two sets that count may be told alone.
    _ = position.record(.green([9, 6]))
    #expect(position.shown.contains("max x 22.5 kg"))
  }

  @Test func `a lighter weight than prescribed is what the table goes on from`() {
    var lighter = start("20", rule())
    _ = lighter.record(.green([10, 6, 6, 6], load: "15"))
    #expect(lighter.shown.contains("max x 17.5 kg"))
    var heavier = start("20", rule())
    _ = heavier.record(.green([10, 6, 6, 6], load: "200"))
    #expect(heavier.shown.contains("max x 22.5 kg"))
  }

  @Test func `a weight is never nothing, and always what the equipment has`() {
    var position = start("20", rule())
    _ = position.record(.green([10, 6, 4, 4], load: "0"))
    #expect(position.shown.contains("max x 0.5 kg, max"))
    position = start("20", rule())
    _ = position.record(.green([10, 6, 4, 4], load: "17.3"))
    #expect(position.shown.contains("max x 17 kg, max"))
  }

  @Test func `without any weight the dose stays as written`() {
    var position = position(prescription("4 x max", .adjustedByRepetitions(rule())))
    #expect(position.shown == "4 x max")
    #expect(position.record(.green([9, 9])).change == .unchanged)
  }
}
