import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct DecisionTablePropertyTests {
  /// Each way in which readings can be worse by one, as far as the scale goes.
  private static let worsenings: [@Sendable (inout Readings) -> Void] = [
    { $0.pain = min(10, ($0.pain ?? -1) + 1) },
    { $0.morning = min(10, ($0.morning ?? -1) + 1) },
    { $0.swelling = min(4, ($0.swelling ?? -1) + 1) },
    { $0.nightWakings = min(7, ($0.nightWakings ?? -1) + 1) },
    { $0.nightWakingsBefore = min(7, ($0.nightWakingsBefore ?? -1) + 1) },
    { $0.isSettledIn24Hours = false },
    { $0.warmUp = .stays },
    { $0.nextDay = .lasting },
    { $0.weekDonePercent = max(0, ($0.weekDonePercent ?? 101) - 1) },
    {
      guard let last = $0.weeklyMeans.popLast() else { return }
      $0.weeklyMeans.append(last + Amount(thousandths: 100))
    },
    { $0.flags.insert("calf") },
    { $0.flags.insert("chest-pain") },
    { $0.flags.insert("night-pain") },
    { $0.flags.insert("sharp-pain") },
  ]

  @Test(arguments: 0..<8)
  func `Worse readings never give a milder signal`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 {
      let limits = randomLimits(&random)
      let calm = randomReadings(&random)
      let before = DecisionTable.standard.verdict(for: calm, limits: limits)
      for worsen in Self.worsenings {
        var worse = calm
        worsen(&worse)
        let after = DecisionTable.standard.verdict(for: worse, limits: limits)
        #expect(after.signal >= before.signal, "\(calm) gives \(before), \(worse) \(after)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `The first row that matches wins`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rows = DecisionTable.standard.rows
    for _ in 0..<200 {
      let limits = randomLimits(&random)
      let readings = randomReadings(&random)
      let first = try #require(
        rows.firstIndex { $0.observations(in: readings, limits: limits) != nil })
      let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
      #expect(verdict.row == rows[first].number && verdict.signal == rows[first].signal)
      #expect(verdict.consequence == rows[first].consequence)
      // Rows in another order give another winner where several match.
      let reversed = DecisionTable(rows: rows.reversed())
      #expect(reversed.verdict(for: readings, limits: limits).row == 12)
    }
  }

  @Test func `Rows stand from the gravest signal to the mildest, and use every number`() {
    let rows = DecisionTable.standard.rows
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.signal >= $1.signal })
    #expect(Set(rows.map(\.number)) == Set(1...12))
    #expect(rows.allSatisfy { !$0.citations.isEmpty && !$0.conditions.isEmpty })
  }

  @Test func `Every row is the first to match for some readings`() {
    var seen = Set<DecisionRow>()
    for seed in 0..<4000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let readings = randomReadings(&random)
      let row = DecisionTable.standard.rows.first {
        $0.observations(in: readings, limits: limits) != nil
      }
      if let row { seen.insert(row) }
    }
    #expect(seen.count == DecisionTable.standard.rows.count)
  }

  private func randomLimits(_ random: inout SeededGenerator) -> PainLimits {
    let green = Int.random(in: 0...5, using: &random)
    return PainLimits(
      green: green, amber: Int.random(in: green...5, using: &random), citations: [])
  }

  /// Readings of which most are calm or not known, so that every row has its turn.
  private func randomReadings(_ random: inout SeededGenerator) -> Readings {
    var readings = Readings()
    func maybe(_ value: Int) -> Int? {
      Int.random(in: 0..<4, using: &random) == 0 ? value : nil
    }
    readings.usual = maybe(Int.random(in: 0...6, using: &random))
    readings.pain = maybe(Int.random(in: 0...10, using: &random))
    readings.morning = maybe(Int.random(in: 0...8, using: &random))
    readings.swelling = maybe(Int.random(in: 0...4, using: &random))
    readings.swellingBefore = maybe(Int.random(in: 0...4, using: &random))
    readings.swellingBaseline = Int.random(in: 0...2, using: &random)
    readings.nightWakings = maybe(Int.random(in: 0...4, using: &random))
    readings.nightWakingsBefore = maybe(Int.random(in: 0...4, using: &random))
    readings.weekDonePercent = maybe(Int.random(in: 60...100, using: &random))
    readings.isSettledIn24Hours = maybe(0).map { _ in Bool.random(using: &random) }
    readings.warmUp = maybe(0).flatMap { _ in
      WarmUpSoreness.allCases.randomElement(using: &random)
    }
    readings.nextDay = maybe(0).flatMap { _ in
      NextDaySoreness.allCases.randomElement(using: &random)
    }
    readings.weeklyMeans = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Amount(thousandths: Int.random(in: 0...40, using: &random) * 100)
    }
    let signs = ["calf", "night-pain", "chest-pain", "sharp-pain", "unclear-pain"]
    if Int.random(in: 0..<6, using: &random) == 0 {
      readings.flags = Set(signs.shuffled(using: &random).prefix(2))
    }
    return readings
  }
}
