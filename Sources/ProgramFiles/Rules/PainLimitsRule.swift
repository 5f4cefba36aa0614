extension Linter {
  /// `pain-limits`: the limit to climb is not above the green one, and that not above the amber one.
  static let painLimits: Rule = { subject, report in
    let own = subject.phases.compactMap { path, phase in
      phase.pain.map { (path + ["pain"], $0) }
    }
    for (path, limits) in [(["pain"], subject.program.pain)] + own {
      if limits.green > limits.amber {
        report.add(.painLimits(green: limits.green, amber: limits.amber), at: path + ["green"])
      }
      if limits.climb > limits.green {
        report.add(.climbLimit(limits.climb, green: limits.green), at: path + ["climb"])
      }
    }
  }
}
