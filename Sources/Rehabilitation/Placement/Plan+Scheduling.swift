extension Plan {
  /// Gives every session its day and time.
  ///
  /// Sessions with a fixed time come first, then the others; both activity after activity in the
  /// order of clashes (EVIDENCE 9, rule 23), each placed exactly around those before it. The answer depends on
  /// nothing but the plan.
  public func scheduled() -> Schedule {
    var board = PlacementBoard(plan: self)
    let chains = chains().sorted { $0.rank < $1.rank }
    for chain in chains where chain.isFixed { board.placeFixed(chain) }
    for chain in chains where !chain.isFixed { board.placeFlexible(chain) }
    return board.schedule()
  }

  /// The sessions of each activity, in the order of the plan.
  private func chains() -> [SessionChain] {
    var positions = [ChainKey: Int]()
    var chains = [SessionChain]()
    for session in sessions {
      let key = ChainKey(activity: session.id.activity, isFixed: session.isFixed)
      if let position = positions[key] {
        chains[position].sessions.append(session)
      } else {
        positions[key] = chains.count
        chains.append(SessionChain(position: chains.count, sessions: [session]))
      }
    }
    return chains
  }

  private struct ChainKey: Hashable {
    let activity: String
    let isFixed: Bool
  }
}

extension Session {
  /// Whether it keeps to one time, or to none.
  fileprivate var isFixed: Bool { place.isTimeFixed || minutes == nil }
}

/// The sessions of one activity, which follow each other.
struct SessionChain {
  let position: Int
  var sessions: [Session]

  /// Whether the sessions keep to one time, or to none.
  var isFixed: Bool { sessions.allSatisfy(\.isFixed) }

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
      case (_, .neuromuscularClass), (_, .isometricHeavy), (_, .eccentric): 5
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
