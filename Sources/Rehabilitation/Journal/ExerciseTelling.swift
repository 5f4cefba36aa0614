/// What a record says of whether one exercise of a session was done.
///
/// Not done, done badly and not logged are three things: only what was done moves a rule's counters.
public enum ExerciseTelling: Hashable, Sendable {
  /// It was done, in full or in part; so is every exercise of a session with no word on any.
  case done
  /// It was left out: no set of it has a repetition.
  case notDone
  /// Other exercises of the session were logged one by one, and this one was not.
  case untold
}

extension SessionRecord {
  /// What the record says of one exercise.
  ///
  /// ```swift
  /// record.repetitions = ["sit-to-stand": [8, 8, 8], "step-up": [0]]
  /// let telling = record.telling(of: "step-up", dose: dose, among: 2)  // notDone
  /// ```
  ///
  /// - Parameters:
  ///   - name: The exercise's id, or its title where it has none.
  ///   - dose: What was prescribed of it.
  ///   - count: How many exercises the session has.
  /// - Returns: Whether it was done; ``ExerciseTelling/untold`` where others have repetitions or a load, this
  ///   one could have them, and no share of the whole was logged.
  public func telling(of name: String, dose: Dose, among count: Int) -> ExerciseTelling {
    let own = repetitions?[name] ?? (count == 1 ? repetitions?[""] : nil)
    if let own, !own.isEmpty, own.allSatisfy({ $0 == 0 }) { return .notDone }
    guard own == nil, loads?[name] == nil, count > 1, donePercent == nil else { return .done }
    let couldCount = repetitions?.isEmpty == false && dose.work.hasRepetitions
    let couldWeigh = loads?.isEmpty == false && dose.mostKilograms != nil
    return couldCount || couldWeigh ? .untold : .done
  }
}

extension Session {
  /// The exercises of the session that a record leaves out while it tells others.
  public func untold(in record: SessionRecord) -> [SessionItem] {
    mainItems.filter { item in
      guard let dose = item.dose else { return false }
      let name = item.loggedName
      return record.telling(of: name, dose: dose, among: mainItems.count) == .untold
    }
  }
}

extension Work {
  /// Whether it is counted in repetitions of sets, and not in time or length.
  public var hasRepetitions: Bool {
    switch self {
    case .sets, .loadedSets: true
    case .holds, .bouts, .wording: false
    }
  }
}
