import Rehabilitation
import Testing

@testable import Wording

@Suite struct VerdictWordsTests {
  private func verdict(_ change: (inout Readings) -> Void) -> Verdict {
    var readings = Readings()
    readings.usual = 2
    change(&readings)
    let limits = PainLimits(green: 2, amber: 5, citations: [])
    return DecisionTable.standard.verdict(for: readings, limits: limits)
  }

  @Test func `A verdict is one line with its readings and its row`() {
    #expect(verdict { $0.pain = 6 }.words == "red: pain 6 of 10, above 5 (row 4)")
    #expect(verdict { $0.pain = 1 }.words == "green: no complaint (row 12)")
    #expect(verdict { $0.flags = ["locked-knee"] }.words == "stop: locked knee (row 2)")
    #expect(
      verdict { $0.swelling = 2 }.words == "amber: swelling grade 2, above your own 0 (row 8)")
    #expect(
      verdict {
        $0.pain = 4
        $0.morning = 3
      }.words == "amber: pain 4 of 10, above 2; morning pain 3 of 10, usual is 2 (row 10)")
    #expect(
      verdict {
        $0.weeklyMeans = ["2", "2.6", "3.333"].compactMap { text in Amount(text) }
      }.words == "red: weekly pain rose: 2.0, 2.6, 3.3 (row 9)")
    #expect(
      verdict {
        $0.nightWakings = 3
        $0.nightWakingsBefore = 2
      }.words == "red: woken by pain in 3 of 7 nights, and in 2 the week before (row 7)")
    #expect(
      verdict { $0.weekDonePercent = 60 }.words == "amber: 60% of the week done, below 80% (row 11)"
    )
  }

  @Test func `Usual pain is named only where the person reported it`() {
    let assumed = verdict {
      $0.usual = nil
      $0.assumedUsual = 2
      $0.morning = 5
    }
    #expect(assumed.words == "red: morning pain 5 of 10, above 3 (row 5)")
    #expect(verdict { $0.morning = 5 }.words == "red: morning pain 5 of 10, usual is 2 (row 5)")
  }

  @Test func `A verdict gives advice, and announces no change of the plan`() {
    #expect(verdict { $0.pain = 6 }.advice.isEmpty)
    #expect(verdict { $0.swelling = 3 }.advice == ["Look at the knee again in 48 hours."])
    #expect(verdict { $0.flags = ["chest-pain"] }.advice == ["Get help at once."])
    #expect(verdict { $0.pain = 0 }.advice.isEmpty)
  }
}
