extension Linter {
  /// `gate-reachable`: what must hold at the end of a phase can come about within it.
  static let gateReachable: Rule = { subject, report in
    for (path, phase) in subject.phases {
      for (index, criterion) in phase.gate.enumerated() {
        let place = path + ["leave-when", .index(index)]
        switch criterion.bare {
        case .pain(let pain, let days):
          let amber = subject.program.painLimits(in: phase).amber
          if pain > amber { report.add(.gatePain(pain, amber: amber), at: place + ["pain"]) }
          if days > phase.mostDays {
            report.add(.gateDays(days, longest: phase.mostDays), at: place + ["over"])
          }
        case .greenSessions(let count):
          let most = phase.activities.filter { $0.kind == .exercise && $0.inclusion == .always }
            .reduce(0) { $0 + $1.sessionCount(in: phase.mostDays) }
          if count > most {
            report.add(.gateSessions(count, most: most), at: place + ["green-sessions"])
          }
        case .sessionsDone:
          let isDone = phase.activities.contains { $0.load.isExercise && $0.inclusion == .always }
          if !isDone { report.add(.gateWithoutExercise, at: place) }
        case .swelling, .measure, .symmetry, .confirmed, .byClinician: break
        }
      }
    }
  }
}
