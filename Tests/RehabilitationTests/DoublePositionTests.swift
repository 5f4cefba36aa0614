import Testing

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
}
