import Testing

@testable import Planning
@testable import Rehabilitation

/// EVIDENCE 5.6 and 9, pair by pair.
@Suite struct SpacingRuleTests {
  private func place(_ load: LoadClass, _ start: String, minutes: Int = 30) -> TakenPlace {
    TakenPlace(
      load: load, gapHours: load.usualGapHours, start: moment(start),
      end: moment(start).advanced(byMinutes: minutes), clockShift: 0)
  }

  @Test(
    arguments: [
      (
        LoadClass.mud, "2026-03-02 08:00", LoadClass.bath, "2026-03-02 20:00",
        SpacingRule.mudAndBathOnSeparateDays
      ),
      (.bath, "2026-03-02 20:00", .mud, "2026-03-03 08:00", nil),
      (.mud, "2026-03-02 08:00", .laser, "2026-03-02 09:29", .hourBetweenMudAndDevice),
      (.mud, "2026-03-02 08:00", .laser, "2026-03-02 09:30", nil),
      (.magnet, "2026-03-02 08:00", .mud, "2026-03-02 09:29", .hourBetweenMudAndDevice),
      (
        .magnet, "2026-03-02 08:00", .electrotherapy, "2026-03-02 18:00",
        .magnetAndElectrotherapyOnSeparateDays
      ),
      (.magnet, "2026-03-02 08:00", .laser, "2026-03-02 08:30", nil),
      (.strength, "2026-03-02 08:00", .mud, "2026-03-02 08:30", nil),
      (.mud, "2026-03-02 08:00", .aerobicLow, "2026-03-02 10:29", .exerciseBeforeMudOrBath),
      (.bath, "2026-03-02 08:00", .strength, "2026-03-02 10:30", nil),
      (.heat, "2026-03-02 08:00", .strength, "2026-03-02 08:30", nil),
      (.strength, "2026-03-02 08:00", .heat, "2026-03-02 11:29", .heatBeforeExercise),
      (.strength, "2026-03-02 08:00", .heat, "2026-03-02 11:30", nil),
      (.strength, "2026-03-02 08:00", .cold, "2026-03-02 08:30", nil),
      (.heat, "2026-03-02 08:00", .cold, "2026-03-02 10:29", .heatAndColdApart),
      (.cold, "2026-03-02 08:00", .heat, "2026-03-02 10:30", nil),
      (.strength, "2026-03-02 18:00", .tendonHeavy, "2026-03-04 17:45", .heavyWorkApart),
      (.tendonHeavy, "2026-03-02 18:00", .strength, "2026-03-04 18:00", nil),
      (.running, "2026-03-02 18:00", .plyometric, "2026-03-04 17:45", .impactApart),
      (.running, "2026-03-02 08:00", .strength, "2026-03-02 08:30", nil),
      (.strength, "2026-03-02 08:00", .running, "2026-03-02 14:29", .runBeforeStrength),
      (.strength, "2026-03-02 08:00", .running, "2026-03-02 14:30", nil),
      (.injection, "2026-03-02 08:00", .bath, "2026-03-04 07:45", .calmAfterInjection),
      (.injection, "2026-03-02 08:00", .running, "2026-03-04 08:00", nil),
      (.injection, "2026-03-02 08:00", .mobility, "2026-03-02 09:00", nil),
      (.heat, "2026-03-02 08:00", .injection, "2026-03-02 09:00", nil),
      (.strength, "2026-03-02 08:00", .strength, "2026-03-04 07:59", .sameClassApart),
      (.plyometric, "2026-03-02 08:00", .plyometric, "2026-03-05 07:59", .sameClassApart),
      (.plyometric, "2026-03-02 08:00", .plyometric, "2026-03-05 08:00", nil),
      (.none, "2026-03-02 08:00", .none, "2026-03-02 08:29", .noOverlap),
      (.none, "2026-03-02 08:00", .none, "2026-03-02 08:30", nil),
    ] as [(LoadClass, String, LoadClass, String, SpacingRule?)])
  func `A pair of sessions keeps its rule, in whatever order they are asked`(
    first: LoadClass, start: String, second: LoadClass, later: String, expected: SpacingRule?
  ) {
    let (one, other) = (place(first, start), place(second, later))
    #expect(one.breach(with: other) == expected)
    #expect(other.breach(with: one) == expected)
  }

  @Test(arguments: [
    (24, "2026-03-03 07:45", true), (24, "2026-03-03 08:00", false),
    (168, "2026-03-04 07:45", true), (168, "2026-03-04 08:00", false),
  ])
  func `An injection is calm for as long as its programme says, two days at most`(
    hours: Int, later: String, isBroken: Bool
  ) {
    let jab = TakenPlace(
      load: .injection, gapHours: hours, start: moment("2026-03-02 08:00"),
      end: moment("2026-03-02 08:30"), clockShift: 0)
    #expect(jab.breach(with: place(.heat, later)) == (isBroken ? .calmAfterInjection : nil))
  }

  @Test func `The longer of two gaps counts`() {
    let long = TakenPlace(
      load: .strength, gapHours: 96, start: moment("2026-03-02 08:00"),
      end: moment("2026-03-02 09:00"), clockShift: 0)
    #expect(long.breach(with: place(.strength, "2026-03-05 08:00")) == .sameClassApart)
    #expect(long.breach(with: place(.strength, "2026-03-06 08:00")) == nil)
  }

  @Test func `A short pause is real time`() {
    var heat = place(.heat, "2026-03-29 04:15")
    #expect(place(.cold, "2026-03-29 01:30").breach(with: heat) == nil)
    heat = TakenPlace(
      load: .heat, gapHours: 2, start: heat.start, end: heat.end, clockShift: 60)
    #expect(place(.cold, "2026-03-29 01:30").breach(with: heat) == .heatAndColdApart)
  }
}
