import Rehabilitation
import Testing

/// The limb symmetry index of EVIDENCE 6.2.
@Suite struct SymmetryTests {
  private func symmetry(_ measure: String, _ value: Amount, _ otherSide: Amount?) throws -> Amount?
  {
    let date = try #require(CivilDate("2026-03-02"))
    return MeasureReading(measure: measure, value: value, otherSide: otherSide, date: date).symmetry
  }

  @Test(
    arguments: [
      // The worked example: 16 step-downs against 20.
      ("step-down-count", "16", "20", "80"), ("step-down-count", "20", "16", "125"),
      ("step-down-count", "1", "3", "33.333"), ("step-down-count", "2", "3", "66.667"),
      // In a test of time the slower leg is the weaker one.
      ("timed-hop", "2.5", "2", "80"), ("timed-hop", "2", "2.5", "125"),
    ])
  func `it is the involved leg against the other, by what is better`(
    measure: String, involved: String, uninvolved: String, percent: String
  ) throws {
    #expect(Measure(named: "timed-hop")?.better == .lower)
    #expect(try symmetry(measure, amount(involved), amount(uninvolved)) == amount(percent))
  }

  @Test func `one leg alone has none, nor has a leg that does nothing`() throws {
    #expect(try symmetry("step-down-count", Amount(3), nil) == nil)
    #expect(try symmetry("step-down-count", Amount(3), Amount(0)) == nil)
    #expect(try symmetry("timed-hop", Amount(0), Amount(3)) == nil)
  }

  @Test func `nothing overflows`() throws {
    let (most, least) = (Amount.maximum, Amount(thousandths: 1))
    #expect(try symmetry("step-down-count", most, least) == most)
    #expect(try symmetry("timed-hop", least, most) == most)
  }
}
