import Rehabilitation

extension Linter {
  /// `measure-exists`: every measure that a gate names is one that Regain knows.
  static let measureExists: Rule = { subject, report in
    for (key, name, path) in subject.gateMeasures where Measure(named: name) == nil {
      let like = name.nearest(in: Measure.all.map(\.id))
      report.add(.measureExists(name, like: like), at: path + [.key(key)])
    }
  }
}

extension Subject {
  /// The measures that gates name: under which key, by which name, and where.
  var gateMeasures: [(key: String, name: String, path: Path)] {
    phases.flatMap { path, phase in
      phase.gate.enumerated().compactMap { index, criterion in
        let place = path + ["leave-when", .index(index)]
        switch criterion.bare {
        case .measure(let name, _, _): return ("measure", name, place)
        case .symmetry(let test, _): return ("symmetry", test, place)
        default: return nil
        }
      }
    }
  }
}
