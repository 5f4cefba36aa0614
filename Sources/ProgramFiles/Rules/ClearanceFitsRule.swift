import Rehabilitation

extension Linter {
  /// `clearance-fits`: an operation and a procedure need a clinician's word, and heavy tendon work and
  /// jumps at least a diagnosis (EVIDENCE 1, clearance of P06-P08 and P16-P19).
  static let clearanceFits: Rule = { subject, report in
    let program = subject.program
    let loads = Set(program.phases.flatMap(\.activities).map(\.load))
    let needed: Program.Clearance
    if program.anchor == .operation || program.anchor == .injection
      || loads.contains(where: \.isProcedure)
    {
      needed = .clinician
    } else if !loads.isDisjoint(with: [.tendonHeavy, .eccentric, .plyometric]) {
      needed = .diagnosis
    } else {
      needed = .none
    }
    if program.clearance.rank < needed.rank {
      report.add(.clearanceFits(program.clearance, needed: needed), at: ["clearance"])
    }
  }
}

extension Program.Clearance {
  fileprivate var rank: Int {
    switch self {
    case .none: 0
    case .diagnosis: 1
    case .clinician: 2
    }
  }
}
