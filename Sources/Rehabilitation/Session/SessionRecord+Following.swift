extension SessionRecord {
  /// Takes from what each leg did what the rule follows: of the planned leg, or the lower of both.
  ///
  /// - Parameters:
  ///   - session: The session, whose exercises say which leg works.
  ///   - knee: The sore knee, where it is known.
  package mutating func followLegs(of session: Session, knee: Knee?) {
    for (name, legs) in legs ?? [:] {
      let item = session.mainItems.first { $0.loggedName == name || name.isEmpty }
      let leg = item?.side == .affected ? knee : nil
      if let counts = legs.repetitions(of: leg) {
        repetitions = (repetitions ?? [:]).merging([name: counts]) { $1 }
      }
      if let load = legs.load(of: leg) { loads = (loads ?? [:]).merging([name: load]) { $1 } }
    }
  }

  /// Takes the share that was done from the minutes, where no share is logged.
  package mutating func followMinutes(of session: Session) {
    guard donePercent == nil, let minutes, let ordered = session.minutes, ordered > 0 else {
      return
    }
    donePercent = min(100, minutes * 100 / ordered)
  }

  /// Whether every exercise of a session is logged as not done.
  package func leavesOutAll(of session: Session) -> Bool {
    let items = session.mainItems
    guard donePercent == nil, !items.isEmpty else { return false }
    return items.allSatisfy { item in
      guard let dose = item.dose else { return false }
      let name = item.loggedName
      return telling(of: name, dose: dose, among: items.count) == .notDone
    }
  }
}

extension Session {
  /// The exercise of the session that a typed name means: its id, its title or a beginning of the id; empty for
  /// the only one where no name was typed; `nil` for none.
  package func exercise(named typed: String) -> String? {
    let items = mainItems
    if typed.isEmpty { return items.count == 1 ? "" : nil }
    let named = items.first { $0.name.lowercased() == typed.lowercased() }
    if let named { return named.loggedName }
    return NearNames(exercises).meant(by: typed)
  }

  /// The exercises of the session, by id, or by title where they have none.
  package var exercises: [String] { mainItems.map(\.loggedName) }
}

extension SessionItem {
  /// What a record calls the exercise: its id, or its title where it has none.
  package var loggedName: String { exercise ?? name }
}
