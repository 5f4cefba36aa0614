import Rehabilitation

/// The sessions of one activity, which follow each other.
struct SessionChain {
  /// The sessions by their number on the board, in the order of their days.
  let numbers: [Int]
  /// Whether the sessions keep to one time, or to none.
  let isFixed: Bool
  /// The place in the order of clashes (EVIDENCE 9, rule 23).
  let rank: Rank

  /// What a leading programme holds comes first (EVIDENCE 12.18).
  ///
  /// Of two equally urgent activities the one that began earlier comes first, then the name decides.
  struct Rank: Comparable {
    let yields: Bool
    let urgency: Int
    let load: LoadClass
    let firstDay: CivilDate
    let activity: String

    static func < (left: Rank, right: Rank) -> Bool {
      if left.yields != right.yields { return right.yields }
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      if left.load != right.load { return left.load.position < right.load.position }
      return (left.firstDay, left.activity) < (right.firstDay, right.activity)
    }
  }
}

extension Session {
  /// Whether it keeps to one time, or to none.
  var isFixed: Bool { place.isTimeFixed || minutes == nil }

  /// Whether other sessions may be at the same time: a routine that asks nothing of the body.
  var isWalkedAround: Bool { kind.isRoutine && load == .none }

  /// Whether a day is one of its weekdays.
  func allows(_ date: CivilDate) -> Bool {
    weekdays.isEmpty || weekdays.contains(date.weekday)
  }

  /// The place in the order of clashes, the most urgent first (EVIDENCE 9, rule 23).
  var urgency: Int {
    switch (kind, load) {
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
  }
}

extension LoadClass {
  /// The position among all classes.
  fileprivate var position: Int { LoadClass.allCases.firstIndex(of: self) ?? 0 }
}
