import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct DoseAmountsTests {
  @Test(
    arguments: [
      ("3 x 10 @ RPE 5, 7.5 kg", "7.5 kg", nil), ("20 min", "20 min", "20 min"),
      ("20 min @ 8 kg", "8 kg", "20 min"), ("3000 steps @ 5 kg", "5 kg", "3000 steps"),
      ("3 x 10", nil, nil), ("5 min easy + 20 min brisk", nil, nil), ("as prescribed", nil, nil),
      ("2 x (1 min brisk + 1 min easy)", nil, nil),
    ] as [(String, String?, String?)])
  func `A linear rule moves the load or else the bout, a quota and steps the bout`(
    text: String, linear: String?, quota: String?
  ) {
    #expect(dose(text).quantity(movedBy: .linear)?.description == linear)
    #expect(dose(text).quantity(movedBy: .quota)?.description == quota)
    #expect(dose(text).quantity(movedBy: .steps)?.description == quota)
    #expect(dose(text).quantity(movedBy: .effort) == nil)
  }

  @Test(
    arguments: [
      ("3 x 10 @ 5 kg, RPE 6", .linear, "3 x 10 @ 9 kg, RPE 6"),
      ("20 min easy", .linear, "9 min easy"), ("20 min easy @ 5 kg", .quota, "9 min easy @ 5 kg"),
      ("3000 steps @ 5 kg", .steps, "9 steps @ 5 kg"), ("3 x 10", .linear, "3 x 10"),
      ("3 x 10 @ 5 kg", .quota, "3 x 10 @ 5 kg"), ("as prescribed", .quota, "as prescribed"),
    ] as [(String, ProgressionRule.Name, String)])
  func `Moving an amount changes nothing else`(
    text: String, rule: ProgressionRule.Name, expected: String
  ) {
    #expect(dose(text).moved(by: rule, to: Amount(9)) == dose(expected))
  }

  @Test func `A load takes the place of body weight and of another load`() {
    var changed = dose("3 x 10 @ body weight, RPE 6")
    changed.load = Amount(4)
    #expect(changed == dose("3 x 10 @ 4 kg, RPE 6"))
    changed.load = Amount(5)
    #expect(changed == dose("3 x 10 @ 5 kg, RPE 6"))
    changed.load = nil
    #expect(changed == dose("3 x 10 @ RPE 6"))
  }
}
