import Rehabilitation

extension Linter {
  /// `rule-not-executed`: what a programme asks of Regain, Regain can do.
  static let ruleNotExecuted: Rule = { subject, report in
    for (prescription, path, _) in subject.prescriptions {
      guard let name = prescription.progression?.name, !name.isExecuted else { continue }
      report.add(.ruleNotExecuted(name.rawValue), at: path + ["progress", "rule"])
    }
    for key in ["deload", "breaks", "flare"] {
      let path: Path = ["settings", .key(key)]
      guard report.document.node(at: path) != nil else { continue }
      report.add(.ruleNotExecuted(key), at: path)
    }
  }
}
