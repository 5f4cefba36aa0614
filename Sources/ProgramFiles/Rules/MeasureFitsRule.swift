import Rehabilitation

extension Linter {
  /// `measure-fits`: a gate's limit has the unit of its measure and is possible, and legs are compared
  /// only in tests of one leg.
  static let measureFits: Rule = { subject, report in
    for (path, phase) in subject.phases {
      for (index, criterion) in phase.gate.enumerated() {
        let place = path + ["leave-when", .index(index)]
        switch criterion.bare {
        case .measure(let name, let comparison, let limit):
          guard let finding = Measure(named: name)?.finding(for: limit) else { continue }
          report.add(finding, at: place + [comparison == .atLeast ? "at-least" : "at-most"])
        case .symmetry(let test, _):
          guard let measure = Measure(named: test), !measure.isPerSide else { continue }
          report.add(.measureWithoutSides(measure.id), at: place + ["symmetry"])
        case .sessionsDone, .greenSessions, .pain, .swelling, .confirmed, .byClinician: break
        }
      }
    }
  }
}

extension Measure {
  /// What is wrong with a limit of this measure.
  fileprivate func finding(for limit: Quantity) -> Finding? {
    guard let expected = unit.ofLimits else { return .measureWithoutLimit(id) }
    guard limit.unit == expected else { return .measureUnit(id, unit: expected) }
    let isPossible = range.contains(limit.low) && range.contains(limit.amounts.upperBound)
    return isPossible ? nil : .measureRange(limit, range)
  }
}
