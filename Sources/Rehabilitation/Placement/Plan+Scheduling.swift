extension Plan {
  /// Gives every session its day and time.
  ///
  /// Sessions with a fixed time come first; then activity after activity in the order of clashes
  /// (EVIDENCE 9, rule 23), each placed exactly around those before it. The answer depends on
  /// nothing but the plan.
  public func scheduled() -> Schedule {
    var board = PlacementBoard(plan: self)
    let chains = chains()
    for chain in chains where chain.isFixed { board.placeFixed(chain) }
    for chain in chains.filter({ !$0.isFixed }).sorted(by: { $0.rank < $1.rank }) {
      board.placeFlexible(chain)
    }
    return board.schedule()
  }

  /// The sessions of each activity, in the order of the plan.
  private func chains() -> [SessionChain] {
    var positions = [String: Int]()
    var chains = [SessionChain]()
    for session in sessions {
      let key = "\(session.id.activity)|\(session.place.isTimeFixed || session.minutes == nil)"
      if let position = positions[key] {
        chains[position].sessions.append(session)
      } else {
        positions[key] = chains.count
        chains.append(SessionChain(position: chains.count, sessions: [session]))
      }
    }
    return chains
  }
}

/// The sessions of one activity, which follow each other.
struct SessionChain {
  let position: Int
  var sessions: [Session]

  /// Whether the sessions keep to one time, or to none.
  var isFixed: Bool { sessions.allSatisfy { $0.place.isTimeFixed || $0.minutes == nil } }

  /// The place in the order of clashes (EVIDENCE 9, rule 23), then in the plan.
  var rank: Rank {
    let first = sessions[0]
    let urgency =
      switch (first.kind, first.load) {
      case (.appointment, _): 0
      case (.procedure, .mud), (.procedure, .bath): 1
      case (.procedure, _): 2
      case (_, .running), (_, .tendonHeavy), (_, .plyometric): 3
      case (_, .strength): 4
      case (_, .neuromuscularClass), (_, .isometricHeavy): 5
      case (_, .aerobicLow): 6
      case (_, .isometricLight), (_, .mobility): 7
      default: 8
      }
    return Rank(urgency: urgency, position: position)
  }

  struct Rank: Comparable {
    let urgency: Int
    let position: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.urgency, left.position) < (right.urgency, right.position)
    }
  }
}
