import Rehabilitation

extension Prescription {
  /// The position of its rule before the first session; `nil` where no rule moves the dose.
  func position(
    trials: [Amount], tests: [String: Amount], firstWeek: Int
  ) -> (any RulePosition)? {
    switch progression {
    case nil: return nil
    case .weekly, .linear, .quota, .steps:
      let steps = tests["steps"] ?? StepProgression.baseline(ofTrials: trials)
      return WeeklyPosition(self, trials: trials, steps: steps, firstWeek: firstWeek)
    case .ladder(let ladder):
      return ladder.rungs.isEmpty ? nil : LadderPosition(ladder)
    case .double(let rule): return DoublePosition(start: dose, rule: rule)
    case .adjustedByRepetitions(let rule):
      return (firstWeight(of: rule.table, in: tests) ?? dose.load).map {
        AdjustedPosition(rule, weight: $0)
      }
    case .tenRepetitionMaximum(let rule):
      return (test("10RM", in: tests) ?? dose.load).map { TenRepetitionPosition(rule, maximum: $0) }
    case .twoForTwo(let rule):
      return dose.load.map { TwoForTwoPosition(rule, load: $0, goal: dose.mostRepetitions) }
    case .effort(let rule): return EffortPosition(rule, load: dose.load)
    case .motion(let rule):
      return MotionPosition(rule, start: tests["flexion"], range: dose.range)
    }
  }

  /// The tests that its first dose can be made of, by name.
  public var tests: [String] {
    func named(_ test: String) -> [String] { (exercise ?? title).map { ["\(test) \($0)"] } ?? [] }
    switch progression {
    case .adjustedByRepetitions(let rule):
      return named("\(rule.table.testedRepetitions)RM") + (rule.table == .dapre ? named("1RM") : [])
    case .tenRepetitionMaximum: return named("10RM")
    case .motion: return ["flexion"]
    case .steps: return ["steps"]
    default: return []
    }
  }

  /// The first working weight: the test's, or 1RM / 1.20 for six repetitions (EVIDENCE R3; F86).
  private func firstWeight(
    of table: AdjustedProgression.Table, in tests: [String: Amount]
  ) -> Amount? {
    if let tested = test("\(table.testedRepetitions)RM", in: tests) { return tested }
    guard table == .dapre, let maximum = test("1RM", in: tests) else { return nil }
    return Amount(thousandths: maximum.thousandths * 100 / 120)
  }

  /// The result of a test of this exercise, named such as `6RM leg-press`.
  private func test(_ name: String, in tests: [String: Amount]) -> Amount? {
    (exercise ?? title).flatMap { tests["\(name) \($0)"] }.flatMap { $0 > Amount(0) ? $0 : nil }
  }
}

extension Dose {
  /// The high end of the repetitions of a set; 0 where they are not counted.
  fileprivate var mostRepetitions: Int {
    guard case .sets(_, of: .count(let repetitions)) = work else { return 0 }
    return repetitions.upperBound
  }
}
