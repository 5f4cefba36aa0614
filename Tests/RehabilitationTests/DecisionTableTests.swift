import Testing

@testable import Planning
@testable import Rehabilitation

/// The limits of the test vectors of EVIDENCE 3.6.
let limits = PainLimits(green: 2, amber: 5, citations: [])

/// Readings of a calm knee with usual pain 2, with what a test changes.
func readings(_ change: (inout Readings) -> Void = { _ in }) -> Readings {
  var readings = Readings()
  readings.usual = 2
  change(&readings)
  return readings
}

/// What readings mean, as `red 4`.
func mark(_ readings: Readings, _ limits: PainLimits = limits) -> String {
  let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
  return "\(verdict.signal.rawValue) \(verdict.row)"
}

@Suite struct DecisionTableTests {
  @Test(
    arguments: [
      (2, 2, 0, "green 12"), (4, 2, 1, "amber 10"), (5, 3, 1, "amber 10"), (6, 2, 0, "red 4"),
      (3, 4, 1, "red 5"), (1, 2, 2, "amber 8"), (1, 1, 3, "red 3"),
    ])
  func `The test vectors of EVIDENCE 3-6 hold`(
    pain: Int, morning: Int, swelling: Int, expected: String
  ) {
    let readings = readings {
      $0.pain = pain
      $0.morning = morning
      $0.swelling = swelling
    }
    #expect(mark(readings) == expected)
  }

  @Test func `The test vectors of EVIDENCE 3-6 with more than pain hold`() {
    #expect(mark(readings { $0.flags = ["hot-swollen-joint"] }) == "stop 1")
    #expect(mark(readings { $0.weekDonePercent = 60 }) == "amber 11")
    #expect(mark(readings { $0.weeklyMeans = ["2", "2.6", "3.3"].map(amount) }) == "red 9")
  }

  @Test func `Nothing told is green`() {
    let verdict = DecisionTable.standard.verdict(for: Readings(), limits: limits)
    #expect(verdict.signal == .green && verdict.row == 12)
    #expect(verdict.observations.isEmpty)
    #expect(verdict.consequence == Consequence(dose: .progress))
  }

  @Test(
    arguments: [
      // The ceilings of EVIDENCE 3.1: green, amber.
      (2, 3), (2, 5), (3, 4), (3, 5), (2, 4), (5, 5), (2, 2), (1, 2),
    ])
  func `Pain turns amber just above green, and red just above amber`(green: Int, amber: Int) {
    let limits = PainLimits(green: green, amber: amber, citations: [])
    let marks = (0...10).map { pain in mark(readings { $0.pain = pain }, limits) }
    let expected = (0...10).map { pain in
      pain <= green ? "green 12" : pain <= amber ? "amber 10" : "red 4"
    }
    #expect(marks == expected)
  }

  @Test(arguments: 0...8)
  func `The morning counts against what is usual`(usual: Int) {
    let marks = (0...10).map { morning in
      mark(
        readings {
          $0.usual = usual
          $0.morning = morning
        })
    }
    let expected = (0...10).map { morning in
      morning <= usual ? "green 12" : morning == usual + 1 ? "amber 10" : "red 5"
    }
    #expect(marks == expected)
  }

  @Test func `Where the usual pain is not known, the green limit is`() {
    let marks = (1...4).map { morning in
      mark(
        readings {
          $0.usual = nil
          $0.morning = morning
        })
    }
    #expect(marks == ["green 12", "green 12", "amber 10", "red 5"])
  }

  @Test func `Pain that is not gone in 24 hours is red`() {
    #expect(mark(readings { $0.isSettledIn24Hours = false }) == "red 5")
    #expect(mark(readings { $0.isSettledIn24Hours = true }) == "green 12")
  }

  @Test(
    arguments: [
      (0, 0, nil, "green 12"), (1, 0, nil, "green 12"), (2, 0, nil, "amber 8"),
      (2, 1, nil, "amber 8"), (2, 2, nil, "green 12"), (3, 0, nil, "red 3"), (3, 3, nil, "red 3"),
      (4, 4, nil, "red 3"), (1, 0, 0, "green 12"), (2, 0, 1, "amber 8"), (2, 0, 0, "red 3"),
      (2, 2, 0, "red 3"), (1, 0, 3, "green 12"), (2, 0, 2, "amber 8"),
    ])
  func `12.8: Swelling counts by grade, by rise and above one's own`(
    now: Int, baseline: Int, before: Int?, expected: String
  ) {
    let readings = readings {
      $0.swelling = now
      $0.swellingBaseline = baseline
      $0.swellingBefore = before
    }
    #expect(mark(readings) == expected)
  }

  @Test(arguments: [(nil, false), (2, false), (3, true), (4, true)])
  func `Swelling of grade 3 found a second time needs a clinician`(before: Int?, needs: Bool) {
    let readings = readings {
      $0.swelling = 3
      $0.swellingBefore = before
    }
    let consequence = DecisionTable.standard.verdict(for: readings, limits: limits).consequence
    #expect(consequence.needsClinician == needs)
    #expect(consequence.recheckHours == 48)
    let free = LoadClass.allCases.filter { $0.isExercise && !consequence.held.contains($0) }
    #expect(free == [.mobility, .isometricLight])
  }

  @Test(
    arguments: zip(
      WarmUpSoreness.allCases, ["green 12", "amber 10", "red 6", "red 6"]))
  func `Soreness at the warm-up follows the rules of EVIDENCE 3-5`(
    warmUp: WarmUpSoreness, expected: String
  ) {
    let readings = readings { $0.warmUp = warmUp }
    #expect(mark(readings) == expected)
    let rest = DecisionTable.standard.verdict(for: readings, limits: limits).consequence.rest
    #expect(rest == (expected == "red 6" ? .daysOff(2) : .none))
  }

  @Test(
    arguments: zip(
      NextDaySoreness.allCases, ["green 12", "green 12", "amber 10", "red 5"]))
  func `Soreness on the next day follows the rules of EVIDENCE 3-4 and 3-5`(
    soreness: NextDaySoreness, expected: String
  ) {
    let readings = readings { $0.nextDay = soreness }
    #expect(mark(readings) == expected)
    let rest = DecisionTable.standard.verdict(for: readings, limits: limits).consequence.rest
    #expect(rest == (expected == "green 12" ? .none : .extraDays(1)))
  }

  @Test(
    arguments: [
      (0, nil, "green 12"), (1, nil, "green 12"), (2, nil, "amber 7"), (2, 1, "amber 7"),
      (2, 2, "red 7"), (7, 7, "red 7"), (1, 7, "green 12"),
    ])
  func `Nights with pain count from two in seven, and are red in a second week`(
    nights: Int, before: Int?, expected: String
  ) {
    let readings = readings {
      $0.nightWakings = nights
      $0.nightWakingsBefore = before
    }
    #expect(mark(readings) == expected)
  }

  @Test(
    arguments: [
      ([], "green 12"), (["3"], "green 12"), (["2", "2"], "green 12"), (["3", "2"], "green 12"),
      (["2", "2.09"], "green 12"), (["2", "2.1"], "amber 9"), (["2", "2", "2.1"], "amber 9"),
      (["2", "2.1", "2.2"], "red 9"), (["2", "2.1", "2.1"], "green 12"),
      (["4", "2", "2.1", "2.2"], "red 9"), (["1", "2", "3", "2"], "green 12"),
      (["1.99", "2", "2.1"], "red 9"),
    ])
  func `A weekly mean that rises one week is amber, and two weeks red`(
    means: [String], expected: String
  ) {
    #expect(mark(readings { $0.weeklyMeans = means.map(amount) }) == expected)
  }

  @Test(arguments: [(0, "amber 11"), (79, "amber 11"), (80, "green 12"), (100, "green 12")])
  func `A week counts from 80 percent done`(percent: Int, expected: String) {
    #expect(mark(readings { $0.weekDonePercent = percent }) == expected)
  }

  @Test(arguments: RedFlag.all)
  func `A flag stops, freezes or leaves a plan as its level says`(flag: RedFlag) {
    let expected =
      switch flag.level {
      case .emergency: "stop 1"
      case .urgent: flag.haltsPlan ? "stop 2" : "red 2"
      case .clinic, .info: "green 12"
      }
    #expect(mark(readings { $0.flags = [flag.id] }) == expected)
  }

  @Test(arguments: ["locked-knee", "gave-way", "calf"])
  func `Flags of row 2 stop a plan and need care within a day or two`(id: String) {
    let readings = readings { $0.flags = [id, "unclear-pain"] }
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    #expect(verdict.signal == .stop && verdict.row == 2)
    #expect(verdict.observations == [.flag(id)])
    #expect(verdict.consequence.care == .urgent)
  }

  @Test func `A stop sign of the programme ends the session and steps back`() {
    let readings = readings { $0.flags = ["sharp-pain"] }
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    #expect(verdict.signal == .red && verdict.row == 4)
    #expect(verdict.consequence.endsSession && verdict.consequence.dose == .stepBack)
    #expect(verdict.consequence.rest == .hours(48))
  }

  @Test func `A row keeps every reading that decided`() {
    let readings = readings {
      $0.pain = 4
      $0.morning = 3
      $0.warmUp = .goes
    }
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    #expect(
      verdict.observations == [.pain(4, above: 2), .morning(3, usual: 2), .warmUp(.goes)])
  }

  @Test func `A phase's own limits come before the programme's`() {
    var gentle = phase("one", days: 7, [])
    let whole = program([gentle])
    #expect(whole.painLimits(in: gentle).amber == 5)
    gentle.pain = PainLimits(green: 1, amber: 2, citations: [])
    #expect(whole.painLimits(in: gentle).amber == 2)
  }
}
