import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// What holds in every rule after any outcomes.
@Suite struct ProgressionPropertyTests {
  private static let prescriptions = DosePositionTests.prescriptions

  private static func outcome(
    _ random: inout SeededGenerator, on date: CivilDate
  ) -> SessionOutcome {
    let count = Int.random(in: 0...4, using: &random)
    return SessionOutcome(
      date: date,
      signal: [.green, .green, .green, .amber, .red, .stop].randomElement(using: &random) ?? .stop,
      donePercent: [0, 50, 80, 100, 100, 100].randomElement(using: &random) ?? 0,
      repetitions: (0..<count).map { _ in Int.random(in: 0...20, using: &random) },
      load: Bool.random(using: &random)
        ? nil : Amount(thousandths: Int.random(in: 0...60_000, using: &random)),
      effort: Bool.random(using: &random) ? nil : Int.random(in: 0...10, using: &random),
      measured: Bool.random(using: &random)
        ? nil : Quantity(Amount(Int.random(in: 0...140, using: &random)), .degrees),
      pain: Bool.random(using: &random) ? nil : Int.random(in: 0...10, using: &random))
  }

  /// A walk through sessions and weeks, with what each step was.
  private static func walk(
    _ prescription: Prescription, seed: UInt64, each: (DoseStep, SessionOutcome?) -> Void
  ) -> DosePosition {
    var random = SeededGenerator(seed: seed)
    var position = position(prescription)
    for number in 0..<120 {
      let date = day("2026-03-02").advanced(by: number * 2)
      let outcome = outcome(&random, on: date)
      each(position.record(outcome), outcome)
      guard number % 3 == 2 else { continue }
      let missed = Int.random(in: 0...3, using: &random)
      let signal = Signal.allCases.randomElement(using: &random) ?? .stop
      each(position.closeWeek(WeekOutcome(signal: signal, planned: 3, missed: missed)), nil)
    }
    return position
  }

  /// The amount that a dose climbs by: its heaviest load, or its bend, or its bout or repetitions.
  private static func demand(_ projected: ProjectedDose) -> [Int] {
    let dose = projected.dose
    let load: Int =
      if case .loadedSets(let sets) = dose.work {
        sets.compactMap(\.load?.low.thousandths).max() ?? 0
      } else {
        dose.load?.thousandths ?? 0
      }
    let bout = dose.quantity(movedBy: .quota)?.low.thousandths ?? 0
    let bend = dose.range?.upperBound ?? 0
    return [load, bend, bout, dose.work.setsAndRepetitions?.repetitions ?? 0]
  }

  @Test(arguments: prescriptions, 0..<12 as Range<UInt64>)
  func `nothing rises on amber, red, stop or what was not done`(
    prescription: Prescription, seed: UInt64
  ) {
    _ = Self.walk(prescription, seed: seed) { step, outcome in
      guard let outcome else { return }
      if outcome.signal == .green, outcome.donePercent >= 80 { return }
      #expect(step.change != .raised)
      let (before, after) = (Self.demand(step.before), Self.demand(step.after))
      // Back from a load to more repetitions of a lighter one is a step back.
      guard case .loadedSets = step.before.dose.work else {
        #expect(!before.lexicographicallyPrecedes(after), "\(step)")
        return
      }
      #expect(after[0] <= before[0], "\(step)")
    }
  }

  @Test(arguments: prescriptions, 0..<12 as Range<UInt64>)
  func `a dose stays what its rule says, and changes only as it says`(
    prescription: Prescription, seed: UInt64
  ) {
    _ = Self.walk(prescription, seed: seed) { step, _ in
      #expect((step.change == .raised || step.change == .lowered) == (step.before != step.after))
      let shown = step.after.dose
      #expect((try? Dose("\(shown)")) == shown)
      #expect(step.after.exercise == "squat")
    }
  }

  @Test(arguments: prescriptions, 0..<12 as Range<UInt64>)
  func `a session takes one step at most`(prescription: Prescription, seed: UInt64) {
    _ = Self.walk(prescription, seed: seed) { step, outcome in
      // What a generic step gives back is no step of the rule.
      if case .returned = step.reason { return }
      if case .leftOut = step.reason { return }
      guard outcome != nil else { return }
      let (before, after) = (Self.demand(step.before), Self.demand(step.after))
      switch prescription.progression {
      case .ladder: #expect(abs(after[2] - before[2]) <= 1000)
      case .double: #expect(abs(after[0] - before[0]) <= 1000)
      case .effort: #expect(after[0] * 100 <= before[0] * 108)
      case .twoForTwo: #expect(after[0] * 100 <= before[0] * 110)
      case .adjustedByRepetitions: #expect(after[0] <= before[0] + 10_000)
      case .tenRepetitionMaximum: #expect(after[0] <= before[0] + 8_250)
      case .motion: #expect(abs(after[1] - before[1]) <= 5)
      case .weekly, .linear, .quota, .steps: #expect(after[2] <= before[2])
      case nil: Issue.record("no rule")
      }
    }
  }

  @Test(arguments: prescriptions, 0..<4 as Range<UInt64>)
  func `the same outcomes give the same position`(prescription: Prescription, seed: UInt64) {
    var steps = [[DoseStep](), []]
    let positions = (0..<2).map { index in
      Self.walk(prescription, seed: seed) { step, _ in steps[index].append(step) }
    }
    #expect(positions[0] == positions[1])
    #expect(steps[0] == steps[1])
  }

  @Test(arguments: prescriptions)
  func `only green sessions and weeks never lower a dose`(prescription: Prescription) {
    var position = position(prescription)
    for number in 0..<60 {
      let date = day("2026-03-02").advanced(by: number * 2)
      #expect(position.record(SessionOutcome(date: date, signal: .green)).change != .lowered)
      #expect(position.closeWeek(.of(.green)).change != .lowered)
    }
  }
}
