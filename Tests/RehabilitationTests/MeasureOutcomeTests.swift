import Testing

@testable import Rehabilitation

/// What became of a measure beside the change that matters.
@Suite struct MeasureOutcomeTests {
  /// A measure's id, its first and last value, and what became of it.
  private typealias Row = (String, Double, Double, MeasureOutcome.Direction, MeasureOutcome.Extent)

  private static let rows: [Row] = [
    // Higher is better, and 9 points matter.
    ("lefs", 40.0, 52.0, .better, .matters),
    ("lefs", 40, 49, .better, .matters), ("lefs", 40, 48, .better, .little),
    ("lefs", 52, 40, .worse, .matters),
    // The error of measuring is 5 to 10 degrees.
    ("flexion", 105, 109, .better, .little), ("flexion", 105, 112, .better, .mayMatter),
    ("flexion", 105, 115, .better, .matters), ("flexion", 105, 105, .same, .little),
    // Lower is better.
    ("timed-up-and-go", 12, 10.5, .better, .matters),
    ("timed-up-and-go", 12, 10.9, .better, .mayMatter),
    ("swelling", 1, 2, .worse, .matters),
    // 12% of the first value.
    ("womac", 50, 44, .better, .matters), ("womac", 50, 45, .better, .little),
    // No figure is known, and neither way is the better one.
    ("stair-climb", 20, 15, .better, .unknown), ("effort", 5, 7, .changed, .unknown),
  ]

  @Test(arguments: rows)
  func `a change is beside the one that matters`(
    id: String, first: Double, last: Double, direction: MeasureOutcome.Direction,
    extent: MeasureOutcome.Extent
  ) throws {
    let measure = try #require(Measure(named: id))
    let outcome = MeasureOutcome(of: measure, from: amount(first), to: amount(last))
    #expect(outcome.direction == direction)
    #expect(outcome.extent == extent)
    #expect(outcome.amount == amount(abs(last - first)))
  }

  @Test func `of an unknown measure only the amount is known`() {
    let outcome = MeasureOutcome(of: nil, from: Amount(3), to: Amount(5))
    #expect(outcome.direction == .changed)
    #expect(outcome.extent == .unknown)
    #expect(outcome.amount == Amount(2))
  }

  private func amount(_ value: Double) -> Amount {
    Amount(thousandths: Int((value * 1000).rounded()))
  }
}
