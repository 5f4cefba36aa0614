import Rehabilitation

extension Patient {
  /// The report of a session on a day of the plan, from 0, under the pain limits of its phase; `nil`
  /// where it is missed.
  func record(of session: Session, onDay day: Int, limits: PainLimits) -> SessionRecord? {
    // By the ordinal, so that the same sessions are missed each time, and evenly.
    guard session.id.ordinal * 37 % 100 >= missedPercent else { return nil }
    var record = SessionRecord(session: session.id)
    record.pain = pain
    record.donePercent = donePercent
    if let amberEvery, session.id.ordinal.isMultiple(of: amberEvery) {
      record.pain = min(limits.amber, limits.green + 1)
    }
    if let flare = flare(onDay: day) { record.pain = flare.pain }
    guard session.load.isExercise else { return record }
    record.effort = effort(in: session)
    record.repetitions = repetitions(in: session)
    return record
  }

  /// The report of a morning.
  func checkIn(on date: CivilDate, day: Int) -> CheckIn {
    var checkIn = CheckIn(date: date)
    checkIn.morning = flare(onDay: day - 1)?.pain ?? usualPain
    checkIn.swelling = 0
    return checkIn
  }

  /// The bend that is measured on the day of a session, in degrees: what its dose aims at.
  func flexion(in session: Session, of activity: Activity, on date: CivilDate) -> MeasureReading? {
    let aims = zip(session.mainItems, activity.prescriptions).compactMap { item, prescription in
      prescription.progression?.name == .motion ? item.dose?.range?.upperBound : nil
    }
    return aims.max().map {
      MeasureReading(measure: "flexion", value: Amount($0), date: date)
    }
  }

  private func flare(onDay day: Int) -> Flare? {
    flares.first { ($0.day - 1..<$0.day - 1 + $0.days).contains(day) }
  }

  /// The effort of a session, 0-10: the prescribed one, and a point less every third time, so that loads
  /// climb.
  private func effort(in session: Session) -> Int {
    let aims = session.mainItems.compactMap { $0.dose?.effort?.lowerBound }
    guard let aim = aims.max() else { return Patient.plainEffort }
    return session.id.ordinal.isMultiple(of: 3) ? max(0, aim - 1) : aim
  }

  /// The repetitions of each exercise: those prescribed, and two more in the last set.
  private func repetitions(in session: Session) -> [String: [Int]]? {
    var repetitions = [String: [Int]]()
    for item in session.mainItems {
      guard var counts = item.dose?.work.askedRepetitions, let last = counts.popLast() else {
        continue
      }
      repetitions[item.loggedName] = counts + [last + 2]
    }
    return repetitions.isEmpty ? nil : repetitions
  }

  /// The effort of a session whose doses name none, 0-10.
  private static let plainEffort = 4
}

extension Dose {
  /// The effort that it aims at, 0-10.
  var effort: ClosedRange<Int>? {
    for case .effort(let effort) in intensities { return effort }
    return nil
  }
}

extension Work {
  /// The repetitions that each set asks for, where they are counted.
  fileprivate var askedRepetitions: [Int]? {
    switch self {
    case .sets(let sets, of: let asked):
      Array(repeating: asked.reported, count: sets.lowerBound)
    case .loadedSets(let sets): sets.map(\.repetitions.reported)
    case .holds, .bouts, .wording: nil
    }
  }
}

extension Work.Repetitions {
  /// The repetitions of a person who does what is prescribed; "as many as possible" counts as six.
  fileprivate var reported: Int {
    switch self {
    case .count(let repetitions): repetitions.upperBound
    case .max: 6
    }
  }
}
