import Rehabilitation
import Testing

@Suite struct AmountTests {
  @Test(arguments: ["0", "1", "10", "2.5", "0.25", "0.125", "999999", "999999.999"])
  func `an amount prints as it was written`(text: String) throws {
    #expect("\(try #require(Amount(text)))" == text)
  }

  @Test(arguments: [("2.50", "2.5"), ("007", "7"), ("1.000", "1")])
  func `an amount prints without zeros that say nothing`(text: String, printed: String) throws {
    #expect("\(try #require(Amount(text)))" == printed)
  }

  @Test(arguments: ["", ".", "1.", ".5", "-1", "+1", "1,5", "1.2345", "1e3", "1000000", "١", " 1"])
  func `what is no amount is refused`(text: String) {
    #expect(Amount(text) == nil)
  }

  @Test(arguments: [("7.4", "2.5", "5"), ("7.5", "2.5", "7.5"), ("1", "2.5", "0"), ("3", "0", "3")])
  func `rounding goes down to a step`(text: String, step: String, rounded: String) throws {
    let amount = try #require(Amount(text))
    #expect(amount.rounded(downTo: try #require(Amount(step))) == Amount(rounded))
  }

  @Test func `a share is exact to three places`() {
    #expect(Amount(12).scaled(byPercent: 80) == Amount(thousandths: 9_600))
    #expect(Amount(thousandths: 1).scaled(byPercent: 50) == Amount(0))
  }
}
