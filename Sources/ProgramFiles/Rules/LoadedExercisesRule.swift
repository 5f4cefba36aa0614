import Rehabilitation

extension Linter {
  /// `loaded-exercises`: a session at home has no more than four loaded exercises, unless a publication
  /// that it cites has them.
  static let loadedExercises: Rule = { subject, report in
    for activity in subject.activities where activity.part.isAtHome {
      let loaded = activity.part.prescriptions.indices.filter {
        activity.part.prescriptions[$0].isLoaded
      }
      guard loaded.count > mostLoaded, !activity.part.citesPublication else { continue }
      report.add(
        .loadedExercises(loaded.count),
        at: activity.path + ["exercises", .index(loaded[mostLoaded])]
      )
    }
  }

  /// By convention: what a person alone gets through with care.
  private static let mostLoaded = 4
}

extension Activity {
  fileprivate var isAtHome: Bool { kind == .exercise && load != .neuromuscularClass }

  /// Whether its rhythm comes from a publication, not only from a proposal of one's own.
  fileprivate var citesPublication: Bool {
    citations.contains {
      if case .source = $0 { true } else { false }
    }
  }
}

extension Prescription {
  /// Whether it is done, now or higher up, with a weight, a machine or a band.
  fileprivate var isLoaded: Bool {
    switch progression {
    case .double, .effort, .adjustedByRepetitions, .tenRepetitionMaximum, .twoForTwo: true
    case .ladder(let ladder): ([dose] + ladder.rungs.compactMap(\.dose)).contains(where: \.isLoaded)
    case .weekly(let rows): ([dose] + rows.map(\.dose)).contains(where: \.isLoaded)
    case .linear, .quota, .motion, .steps, nil: dose.isLoaded
    }
  }
}

extension Dose {
  fileprivate var isLoaded: Bool {
    if case .loadedSets = work { return true }
    return intensities.contains { intensity in
      switch intensity {
      case .load, .repetitionMaximum, .share, .band: true
      case .bodyWeight, .effort, .reserve, .setting: false
      }
    }
  }
}
