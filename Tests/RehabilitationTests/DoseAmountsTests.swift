import Testing

@testable import Rehabilitation

@Suite struct DoseAmountsTests {
  @Test(
    arguments: [
      ("3 x 10 @ 5 kg", "5"), ("3 x 10 @ RPE 5, 7.5 kg", "7.5"), ("20 min", "20"),
      ("5 min easy + 20 min brisk + 5 min easy", "20"), ("90 s easy + 20 min brisk", "20"),
      ("2 x (1 min brisk + 1 min easy) + 4 min easy", "4"), ("20 min @ 8 kg", "8"),
      ("6000 steps", "6000"), ("3 x 10", "0"), ("as prescribed", "0"),
    ])
  func `The main amount is the load, or else the longest bout`(text: String, expected: String) {
    #expect(dose(text).mainAmount.description == expected)
  }

  @Test(
    arguments: [
      ("3 x 10 @ 5 kg, RPE 6", "3 x 10 @ 9 kg, RPE 6"), ("20 min easy", "9 min easy"),
      ("5 min easy + 20 min brisk", "5 min easy + 9 min brisk"), ("3 x 10", "3 x 10"),
      ("as prescribed", "as prescribed"),
    ])
  func `Setting the main amount changes nothing else`(text: String, expected: String) {
    var changed = dose(text)
    changed.mainAmount = Amount(9)
    #expect(changed == dose(expected))
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
