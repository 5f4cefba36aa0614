import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct MotionTests {
  private func start(
    _ text: String = "3 x 10, range 0-60 deg", mostPerWeek: Int = 1, tests: [String: Amount] = [:]
  ) -> DosePosition {
    let rule = MotionProgression(step: 5, goal: 110, mostPerWeek: mostPerWeek)
    return position(prescription(text, .motion(rule)), tests: tests)
  }

  private func session(_ date: Int, _ degrees: Int, pain: Int? = nil) -> SessionOutcome {
    SessionOutcome(
      date: day("2026-03-01").advanced(by: date - 1), signal: .green,
      measured: Quantity(Amount(degrees), .degrees), pain: pain)
  }

  @Test(
    arguments: [
      (nil, "3 x 10, range 0-60 deg"), ("64", "3 x 10, range 0-60 deg"),
      ("65", "3 x 10, range 0-65 deg"), ("64.9", "3 x 10, range 0-60 deg"),
      ("3", "3 x 10, range 0-0 deg"), ("140", "3 x 10, range 0-110 deg"),
    ] as [(String?, String)])
  func `the start is the measured bend, down to five degrees`(measured: String?, shown: String) {
    // EVIDENCE R9.
    let tests = measured.map { ["flexion": amount($0)] } ?? [:]
    #expect(start(tests: tests).shown == shown)
  }

  @Test func `a rung is passed on two measuring days with little pain`() {
    // EVIDENCE R9.
    var position = start()
    #expect(position.record(session(1, 60, pain: 4)).reason == .building(streak: 1, of: 2))
    #expect(position.record(session(1, 62)).reason == .building(streak: 1, of: 2))
    #expect(position.record(session(2, 70, pain: 5)).reason == .painAbove(5))
    #expect(position.record(session(3, 59)).reason == .measured(59, target: 60))
    #expect(position.record(.green).reason == .notReported)
    let step = position.record(session(4, 61))
    #expect(step.change == .raised)
    #expect(step.reason == .measured(61, target: 60))
    #expect(position.shown == "3 x 10, range 0-65 deg")
  }

  @Test(arguments: [
    (1, [60, 60, 65, 65, 65, 65, 65, 65, 65, 70]), (2, [60, 60, 65, 65, 70, 70, 70, 70, 70, 75]),
  ])
  func `one rung a week, or two early after an operation`(mostPerWeek: Int, expected: [Int]) {
    var position = start(mostPerWeek: mostPerWeek)
    let targets = (1...10).map { date in
      defer { _ = position.record(session(date, 100)) }
      return position.projected.dose.range?.upperBound ?? 0
    }
    #expect(targets == expected)
  }

  @Test func `the goal ends it`() {
    var position = start("3 x 10, range 0-107 deg")
    _ = position.record(session(1, 110))
    _ = position.record(session(2, 110))
    #expect(position.shown == "3 x 10, range 0-110 deg")
    #expect(position.record(session(9, 120)).reason == .topReached)
  }

  @Test func `red takes a rung back, and what was passed of it`() {
    var position = start()
    _ = position.stepForward()
    _ = position.record(session(1, 80))
    #expect(position.record(.red).after.dose.range == 0...60)
    #expect(position.record(session(3, 80)).reason == .building(streak: 1, of: 2))
  }

  @Test(
    arguments: [
      // EVIDENCE R9: less than 5 degrees in 14 days below 90 after week 4; more than 5 missing.
      // Up to 5 are worked on (EVIDENCE 12.14).
      (80, 84, 0, 29, [MotionWarning.plateau(degrees: 84, gain: 4)]), (80, 85, 0, 29, []),
      (88, 90, 0, 29, []), (88, 89, 0, 29, [.plateau(degrees: 89, gain: 1)]), (80, 80, 9, 28, []),
      (80, 70, 0, 29, [.plateau(degrees: 70, gain: -10)]),
      (100, 100, 5, 29, [.almostStraight(degrees: 5, isLate: true)]),
      (100, 100, 6, 29, [.extensionDeficit(degrees: 6)]),
      (80, 80, 6, 60, [.extensionDeficit(degrees: 6), .plateau(degrees: 80, gain: 0)]),
    ])
  func `a joint that does not come along is told`(
    before: Int, now: Int, missing: Int, onDay: Int, expected: [MotionWarning]
  ) {
    let today = day("2026-03-01").advanced(by: onDay)
    func reading(_ value: Int, daysAgo: Int) -> MeasureReading {
      MeasureReading(
        measure: "flexion", value: Amount(value), date: today.advanced(by: -daysAgo))
    }
    let warnings = MotionWarning.warnings(
      flexion: [reading(now, daysAgo: 0), reading(before, daysAgo: 14), reading(1, daysAgo: 20)],
      extensionDeficit: [reading(missing, daysAgo: 1), reading(40, daysAgo: -1)],
      dayZero: day("2026-03-01"), on: today)
    #expect(warnings == expected)
  }

  @Test func `without an older reading there is no plateau`() {
    let today = day("2026-06-01")
    let reading = MeasureReading(measure: "flexion", value: Amount(80), date: today)
    #expect(
      MotionWarning.warnings(
        flexion: [reading], extensionDeficit: [], dayZero: day("2026-03-01"), on: today) == [])
  }
}
