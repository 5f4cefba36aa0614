import Rehabilitation

extension Linter {
  /// `unit-missing`: of what is held, every dose says for how long.
  ///
  /// What is counted is so by convention up to twenty raises of light isometric work, and up to fifty
  /// repetitions of other work: `5 x 45` of a hold, or `2 x 90` of a squat, means seconds.
  static let holdTime: Rule = { subject, report in
    for (prescription, path, activity) in subject.prescriptions {
      for (dose, exercise, place) in prescription.writtenDoses {
        guard let count = dose.countWithoutTime else { continue }
        let load = exercise.flatMap { subject.catalogue[$0] }?.load ?? activity.part.load
        if count > load.mostRepetitions {
          report.add(.holdWithoutTime(dose), at: path + place)
        }
      }
    }
  }
}

extension LoadClass {
  /// The most repetitions of a set that can be counted.
  fileprivate var mostRepetitions: Int {
    switch self {
    case .isometricHeavy: 0
    case .isometricLight: 20
    default: 50
    }
  }
}

extension Dose {
  /// The most repetitions of a set, where nothing says how long each one takes.
  fileprivate var countWithoutTime: Int? {
    guard case .sets(_, of: .count(let count)) = work, hold == nil, tempo == nil else { return nil }
    return count.upperBound
  }
}
