extension Program {
  /// What a programme is in a plan, so that like is compared with like.
  enum Role: Hashable {
    /// It trains.
    case training
    /// It is a course of procedures.
    case course
    /// It stands around others: insoles, meals, a review.
    case companion
  }

  /// What it is in a plan.
  var role: Role {
    if kind == .physiotherapy { return .course }
    return kind == .exerciseTherapy || phases.contains { !$0.training.isEmpty }
      ? .training : .companion
  }

  /// The days of a week that its training takes where it takes most; 0 for none.
  public var daysAWeek: Int {
    phases.flatMap(\.training).map(\.frequency.daysOfWeek).max() ?? 0
  }

  /// What its training needs beside what every home has.
  public func equipment(in catalogue: Catalogue) -> Set<String> {
    let exercises = phases.flatMap(\.training).flatMap(\.prescriptions).compactMap(\.exercise)
    return Set(exercises.flatMap { catalogue[$0]?.equipment ?? [] }).subtracting(Program.household)
  }

  /// What every home has.
  static let household: Set = [
    "chair", "wall", "towel", "towel roll", "table", "stairs", "rail", "cushion", "cloth", "belt",
    "running shoes", "backpack", "low box",
  ]
}

extension Catalogue {
  /// What its exercises need beside what every home has.
  public var equipment: Set<String> {
    Set(exercises.flatMap(\.equipment)).subtracting(Program.household)
  }
}

extension Phase {
  /// The exercise that is part of it unless it is left out.
  fileprivate var training: [Activity] {
    activities.filter { $0.inclusion == .always && $0.load.isExercise }
  }
}

extension Frequency {
  /// On how many days of a week it comes, where it comes most often.
  fileprivate var daysOfWeek: Int {
    switch rhythm {
    case .perWeek(let count): min(7, count.lowerBound)
    case .perDay, .everyMinutes: daysAWeek ?? 7
    case .everyDays(let days): (7 + days - 1) / days
    case .once: 1
    }
  }
}
