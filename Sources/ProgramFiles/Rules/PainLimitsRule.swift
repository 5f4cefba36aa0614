extension Linter {
  /// `pain-limits`: the green limit is not above the amber one.
  static let painLimits: Rule = { subject, report in
    let own = subject.phases.compactMap { path, phase in
      phase.pain.map { (path + ["pain"], $0) }
    }
    for (path, limits) in [(["pain"], subject.program.pain)] + own
    where limits.green > limits.amber {
      report.add(.painLimits(green: limits.green, amber: limits.amber), at: path + ["green"])
    }
  }
}
