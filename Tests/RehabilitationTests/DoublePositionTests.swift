import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct DoublePositionTests {
  /// The doses of `count` green sessions.
  private func doses(_ text: String, _ rule: DoubleProgression, _ count: Int) -> [String] {
    var position = position(prescription(text, .double(rule)))
    return (0..<count).map { _ in
      defer { _ = position.record(.green) }
      return position.shown
    }
  }

  @Test func `On green, repetitions climb through the range and then the load steps up`() {
    // EVIDENCE R2: 3 sets, 8-12, 1 kg, k = 1.
    let rule = DoubleProgression(repetitions: 8...12, step: Amount(1), target: 8, sessions: 1)
    #expect(
      doses("3 x 8-12 @ 5 kg, rest 90 s", rule, 7) == [
        "3 x 8 @ 5 kg, rest 90 s", "3 x 9 @ 5 kg, rest 90 s", "3 x 10 @ 5 kg, rest 90 s",
        "3 x 11 @ 5 kg, rest 90 s", "3 x 12 @ 5 kg, rest 90 s", "3 x 8 @ 6 kg, rest 90 s",
        "3 x 9 @ 6 kg, rest 90 s",
      ])
  }

  @Test func `A cautious rule asks for two sessions at the top`() {
    let rule = DoubleProgression(
      repetitions: 8...9, step: amount("0.5"), target: 6, sessions: 2)
    #expect(
      doses("2 x 8-9 @ 1 kg", rule, 5) == [
        "2 x 8 @ 1 kg", "2 x 9 @ 1 kg", "2 x 9 @ 1 kg", "2 x 8 @ 1.5 kg", "2 x 9 @ 1.5 kg",
      ])
  }

  @Test(
    arguments: [
      (8...12, [8, 9, 10, 11, 12, 8]),
      (8...13, [8, 10, 12, 13, 8, 10]),
      (8...15, [8, 10, 12, 14, 15, 8]),
      (10...10, [10, 10, 10, 10, 10, 10]),
    ])
  func `Ranges five wide and more climb by two`(range: ClosedRange<Int>, expected: [Int]) {
    let rule = DoubleProgression(repetitions: range, step: Amount(1), target: 8, sessions: 1)
    #expect(doses("3 x 8 @ 5 kg", rule, 6).compactMap { repetitions(of: $0) } == expected)
  }

  private func repetitions(of text: String) -> Int? {
    dose(text).work.setsAndRepetitions?.repetitions
  }

  @Test func `Body weight gives way to a load at the first step`() {
    let rule = DoubleProgression(repetitions: 8...9, step: Amount(2), target: 6, sessions: 1)
    #expect(
      doses("3 x 8-9 @ body weight, RPE 6", rule, 3) == [
        "3 x 8 @ body weight, RPE 6", "3 x 9 @ body weight, RPE 6", "3 x 8 @ 2 kg, RPE 6",
      ])
  }

  private static let worked = prescription(
    "3 x 8-12 @ 5 kg",
    .double(DoubleProgression(repetitions: 8...12, step: Amount(1), target: 8, sessions: 1)))

  @Test func `The worked example of R2`() {
    // EVIDENCE R2: repetitions, felt effort, and what comes next.
    let sessions: [([Int], Int, String)] = [
      ([8, 8, 8], 7, "3 x 9 @ 5 kg"), ([10, 9, 9], 7, "3 x 10 @ 5 kg"),
      ([11, 10, 10], 8, "3 x 11 @ 5 kg"), ([12, 12, 12], 8, "3 x 8 @ 6 kg"),
      ([8, 7, 7], 9, "3 x 8 @ 6 kg"), ([7, 7, 6], 9, "3 x 10 @ 5 kg"),
    ]
    var position = position(Self.worked)
    for (repetitions, effort, next) in sessions {
      _ = position.record(.green(repetitions, effort: effort))
      #expect(position.shown == next)
    }
  }

  @Test(
    arguments: [
      ([9], nil, nil, DoseStep.Change.raised, DoseStep.Reason.repetitionsReached),
      ([8], nil, nil, .held, .repetitionsMissed(least: 8, target: 9)),
      ([9, 9], nil, nil, .held, .setsMissing(done: 2, of: 3)),
      ([9, 9, 9, 9], nil, nil, .raised, .repetitionsReached),
      ([9, 9, 7], nil, nil, .held, .belowRange(sessions: 1)),
      ([12, 12, 12], 8, nil, .raised, .repetitionsReached),
      ([12, 12, 12], 9, nil, .raised, .repetitionsReached),
      ([12, 12, 12], 8, "4", .held, .loadUsed(Amount(4))),
      ([12, 12, 12], 8, "6", .raised, .repetitionsReached),
      ([], nil, nil, .raised, .repetitionsReached),
    ] as [([Int], Int?, String?, DoseStep.Change, DoseStep.Reason)])
  func `What was reported decides`(
    repetitions: [Int], effort: Int?, load: String?, change: DoseStep.Change,
    reason: DoseStep.Reason
  ) {
    var position = position(Self.worked)
    _ = position.record(.green)
    #expect(position.shown == "3 x 9 @ 5 kg")
    let step = position.record(.green(repetitions, load: load, effort: effort))
    #expect(step.change == change)
    #expect(step.reason == reason)
    // Too much effort at the top of the range adds a repetition, not load.
    let isNextLoad = repetitions == [12, 12, 12] && effort == 8 && load != "4"
    #expect(position.shown.hasSuffix("@ 6 kg") == isNextLoad)
  }

  @Test func `At the top too much effort holds`() {
    var position = position(Self.worked)
    for _ in 0..<4 { _ = position.record(.green) }
    let step = position.record(.green([12, 12, 12], effort: 9))
    #expect(step.change == .held)
    #expect(step.reason == .effort(9, target: 8...8))
    #expect(position.record(.green([12, 12, 12], effort: 8)).change == .raised)
  }

  @Test func `The sessions at the top must follow each other`() {
    let rule = DoubleProgression(repetitions: 8...9, step: Amount(1), target: 6, sessions: 2)
    var position = position(prescription("2 x 8-9 @ 1 kg", .double(rule)))
    _ = position.record(.green)
    #expect(position.record(.green).reason == .building(streak: 1, of: 2))
    _ = position.record(.amber)
    #expect(position.record(.green).reason == .building(streak: 1, of: 2))
    _ = position.record(.missed)
    #expect(position.record(.green).change == .raised)
    #expect(position.shown == "2 x 8 @ 2 kg")
  }

  @Test func `Two sessions below the range lower the load below the first, never below a step`() {
    let rule = DoubleProgression(repetitions: 8...12, step: Amount(2), target: 8, sessions: 1)
    var position = position(prescription("3 x 8 @ 3 kg", .double(rule)))
    let shown = (0..<6).map { _ in
      "\(position.record(.green([6])).after.dose)"
    }
    #expect(
      shown == [
        "3 x 8 @ 3 kg", "3 x 10 @ 2 kg", "3 x 10 @ 2 kg", "3 x 10 @ 2 kg", "3 x 10 @ 2 kg",
        "3 x 10 @ 2 kg",
      ])
  }

  @Test func `Body weight is the lightest load of who began with it`() {
    let rule = DoubleProgression(repetitions: 8...9, step: Amount(2), target: 6, sessions: 1)
    var position = position(prescription("3 x 8-9 @ body weight", .double(rule)))
    _ = position.record(.green)
    _ = position.record(.green)
    #expect(position.shown == "3 x 8 @ 2 kg")
    _ = position.record(.green([6]))
    #expect(position.record(.green([6])).change == .lowered)
    #expect(position.shown == "3 x 8 @ body weight")
  }
}
