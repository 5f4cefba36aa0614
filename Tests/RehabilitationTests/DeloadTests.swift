import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct DeloadTests {
  /// Every fifth week, with half of the sets and 90% of the load (EVIDENCE R12, `DES` within F95).
  private static let fifth = Settings.Deload(everyWeeks: 5, setsPercent: 50, loadPercent: 90)

  @Test func `every fifth week is lighter`() {
    // EVIDENCE R12: week 5 by default.
    let weeks = (0...16).filter { Self.fifth.lightens(week: $0, after: []) }
    #expect(weeks == [5, 10, 15])
    let own = Settings.Deload(everyWeeks: 4, setsPercent: 75, loadPercent: 85)
    #expect((1...9).filter { own.lightens(week: $0, after: []) } == [4, 8])
  }

  @Test(arguments: [
    ([0, 0, 0, 0], true), ([0, 0, 0, 3], false), ([0, 0, 3, 0], false), ([0, 3, 0, 0], true),
    ([0, 0, 2, 2], true),
  ])
  func `a missed week within fourteen days was light enough`(missed: [Int], isLighter: Bool) {
    // EVIDENCE R12.
    let closed = missed.map { WeekOutcome.of(.green, missed: $0) }
    #expect(Self.fifth.lightens(week: 5, after: closed) == isLighter)
  }

  @Test func `holds stay, strength becomes lighter`() {
    // EVIDENCE R12: tendons keep isometrics.
    let lighter = LoadClass.allCases.filter(Self.fifth.applies)
    #expect(lighter == [.strength, .tendonHeavy, .plyometric])
  }

  @Test(
    arguments: [
      ("3 x 10 @ 20 kg", 50, 90, "2 x 10 @ 18 kg"), ("4 x 10 @ 21 kg", 50, 90, "2 x 10 @ 18.5 kg"),
      ("2 x 10 @ 1 kg", 75, 90, "1 x 10 @ 0.5 kg"), ("1 x 10 @ 0.5 kg", 50, 90, "1 x 10 @ 0.5 kg"),
      ("5 x 45 s @ 70% MVC", 50, 90, "3 x 45 s @ 70% MVC"), ("2-4 x 8", 50, 90, "1-2 x 8"),
      ("3 x max", 50, 100, "2 x max"), ("3 x 10 @ 20 kg", 100, 100, "3 x 10 @ 20 kg"),
      ("10 x 10 kg, 6 x 15 kg, max x 20 kg, max", 50, 90, "10 x 9 kg, 6 x 13.5 kg"),
      ("15 min easy", 50, 100, "7.5 min easy"),
      ("5 min easy + 0.5 min brisk", 50, 100, "2.5 min easy + 0.5 min brisk"),
      ("8 x (60 s brisk + 90 s easy)", 50, 100, "4 x (60 s brisk + 90 s easy)"),
      ("3100 steps", 50, 100, "1500 steps"), ("255 m", 50, 100, "120 m"),
      ("all day", 50, 90, "all day"),
    ])
  func `a share of a dose`(text: String, sets: Int, load: Int, expected: String) {
    let lighter = dose(text).lightened(setsPercent: sets, loadPercent: load)
    #expect("\(lighter)" == expected)
  }

  @Test(arguments: [("3 x 10 @ 20 kg", "2 x 10 @ 18 kg"), ("3 x 10 @ 19 kg", "2 x 10 @ 16 kg")])
  func `a lighter week rounds to the rule's own step`(text: String, expected: String) {
    let rule = ProgressionRule.effort(EffortProgression(target: 6...6, step: Amount(2)))
    let lighter = position(prescription(text, rule)).lightened(by: Self.fifth)
    #expect("\(lighter.dose)" == expected)
  }

  @Test(arguments: 1...12, [25, 50, 60, 75, 90, 99])
  func `what is lightened falls, and never to nothing`(sets: Int, percent: Int) {
    let lighter = dose("\(sets) x 10").lightened(setsPercent: percent, loadPercent: 100)
    let left = lighter.work.setsAndRepetitions?.sets ?? 0
    #expect(left >= 1)
    #expect(sets == 1 ? left == 1 : left < sets)
  }
}
