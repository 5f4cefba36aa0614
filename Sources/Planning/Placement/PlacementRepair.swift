import Rehabilitation

/// The last part of placing: makes room for sessions without a place, and leads those that left the
/// calendar's place back to it.
struct PlacementRepair {
  /// The places so far.
  private(set) var board: PlacementBoard
  /// The activities, the most urgent first.
  private let chains: [SessionChain]
  /// Whether what surely changes nothing is passed over; the places are the same.
  private let takesShortcuts: Bool
  /// The sessions for which no search can make room, by number: even without any that it could move, no
  /// start is left for them.
  private var hopeless = Set<Int>()
  /// How many sessions of an activity have no place at best, by its first number, while the fixed ones are
  /// where they were.
  private var fewestMissing = [Int: Int]()

  /// The most candidates to look at in one pass over the sessions.
  private static let workOfPass = 100_000

  /// How often sessions are led back to where the calendar has them.
  private static let mostReturns = 4

  /// A board on which every activity had its turn.
  init(_ board: consuming PlacementBoard, _ chains: [SessionChain], takesShortcuts: Bool) {
    self.board = board
    self.chains = chains
    self.takesShortcuts = takesShortcuts
  }

  /// Repairs until nothing changes any more.
  ///
  /// The last step of all is a search for room that finds none. That search looks at nothing but
  /// the places, so placing the answer again, with every place taken for the calendar's, finds none
  /// either: an answer stands.
  mutating func run() {
    var returns = 0
    while true {
      fill()
      if makeRoom(movingPublished: false) { continue }
      if makeRoom(movingPublished: true) { continue }
      guard returns < Self.mostReturns, leadBack() else { break }
      returns += 1
    }
  }

  /// The sessions that have no place, by their number on the board, with why.
  var unplaced: [Int: UnplacedReason] {
    var reasons = [Int: UnplacedReason]()
    for number in chains.flatMap(\.numbers) where board.places[number] == nil {
      reasons[number] = board.reason(for: number)
    }
    return reasons
  }

  /// Gives sessions without a place one that has become free.
  private mutating func fill() {
    for number in chains.flatMap(\.numbers)
    where board.places[number] == nil && !hopeless.contains(number) {
      let starts = board.room(for: number).starts.map {
        (start: $0.start, cost: board.cost(of: $0, for: number))
      }
      if let start = starts.min(by: { $0.cost < $1.cost })?.start {
        board.take(number, at: PublishedPlace(date: start.date, start: start))
      }
    }
  }

  /// The board with only that on it which no search moves.
  private func bareBoard() -> PlacementBoard {
    var bare = board
    for chain in chains where !chain.isFixed {
      for number in chain.numbers where board.places[number] != nil { bare.release(number) }
    }
    return bare
  }

  /// Moves sessions, as few as can be, so that one more has a place, or a more urgent one.
  ///
  /// - Returns: Whether there was a way.
  private mutating func makeRoom(movingPublished: Bool) -> Bool {
    let before = self
    if takesShortcuts, let isMade = makeRoom(movingPublished: movingPublished, isThrifty: true) {
      return isMade
    }
    self = before
    return makeRoom(movingPublished: movingPublished, isThrifty: false) ?? false
  }

  /// Moves sessions, as few as can be, so that one more has a place, or a more urgent one.
  ///
  /// - Parameters:
  ///   - movingPublished: Whether sessions may move that are where the calendar has them.
  ///   - isThrifty: Whether it is tried first whether anything around gives way, and only then worked out whether an
  ///     activity can hold more at all. The places are the same; only the work that is left can differ.
  /// - Returns: Whether there was a way; `nil` where so little work is left that it could make a difference.
  private mutating func makeRoom(movingPublished: Bool, isThrifty: Bool) -> Bool? {
    guard !self.wanting.isEmpty else { return false }
    // Where nothing stays where the calendar has it, both searches are the same.
    guard !movingPublished || board.keepsAnything else { return false }
    let bare = bareBoard()
    findHopeless(on: bare)
    let wanting = self.wanting
    guard !wanting.isEmpty else { return false }
    let (published, before) = (board.anchors, board.places)
    defer { board.anchor(at: published) }
    let isStill = { (number: Int) in
      !movingPublished && published[number] != nil && published[number] == before[number]
    }
    var work = Self.workOfPass
    for chain in wanting {
      let movable = chain.numbers.filter { !isStill($0) }
      let isWhole = takesShortcuts && !chain.isFixed && board.surelyMisses(movable)
      if isThrifty, isWhole {
        let (kept, left) = (board, work)
        guard replaceAround(chain, leaving: isStill, work: &work, isThrifty) else { return nil }
        if board.places == kept.places { continue }
        (board, work) = (kept, left)
      }
      guard chain.isFixed || canHoldMore(chain, on: bare) else { continue }
      board.anchor(at: board.places)
      if !chain.isFixed, !isWhole { replace(movable, of: chain) }
      guard replaceAround(chain, leaving: isStill, work: &work, isThrifty) else { return nil }
    }
    return board.places != before
  }

  /// Places the sessions of an activity that have no place anew, each with those around it.
  ///
  /// - Returns: Whether enough work was left, where it is to be thrifty.
  private mutating func replaceAround(
    _ chain: SessionChain, leaving isStill: (Int) -> Bool, work: inout Int, _ isThrifty: Bool
  ) -> Bool {
    for number in chain.numbers where board.places[number] == nil && work > 0 {
      guard !hopeless.contains(number) else { continue }
      guard !isThrifty || work >= JointPlacement.most else { return false }
      board.anchor(at: board.places)
      replace(around: number, leaving: isStill, work: &work)
    }
    return true
  }

  /// The activities of which a session has no place and is not hopeless.
  private var wanting: [SessionChain] {
    chains.filter { chain in
      chain.numbers.contains { board.places[$0] == nil && !hopeless.contains($0) }
    }
  }

  /// Remembers the sessions without a place for which a board with only what never moves has no start.
  ///
  /// Fixed sessions only get more, so that what is hopeless stays so.
  private mutating func findHopeless(on bare: PlacementBoard) {
    for number in chains.flatMap(\.numbers)
    where board.places[number] == nil && !hopeless.contains(number) {
      if bare.room(for: number).starts.isEmpty { hopeless.insert(number) }
    }
  }

  /// Whether more of an activity's sessions have a place on a board that has none of them.
  private mutating func canHoldMore(_ chain: SessionChain, on bare: PlacementBoard) -> Bool {
    let missing = board.missingCount(of: chain)
    guard missing > chain.numbers.count(where: hopeless.contains) else { return false }
    if let fewest = fewestMissing[chain.numbers[0]] { return fewest < missing }
    var alone = bare
    alone.anchor(at: board.places)
    alone.placeOpen(chain)
    let fewest = alone.missingCount(of: chain)
    fewestMissing[chain.numbers[0]] = fewest
    return fewest < missing
  }

  /// Leads sessions back to where the calendar has them, and away from meals.
  ///
  /// An activity that is placed as well beside the others as it would be without them cannot be placed
  /// better, so it is passed over.
  ///
  /// - Returns: Whether any moved.
  private mutating func leadBack() -> Bool {
    let astray = chains.filter { chain in
      !chain.isFixed
        && chain.numbers.contains { board.isAstray($0) && !hopeless.contains($0) }
    }
    guard !astray.isEmpty else { return false }
    let (before, bare) = (board.places, bareBoard())
    var work = Self.workOfPass
    for chain in astray {
      var alone = bare
      alone.reserve(chain)
      alone.placeOpen(chain)
      guard alone.hindrance(of: chain.numbers) < board.hindrance(of: chain.numbers) else {
        continue
      }
      replace(chain.numbers, of: chain)
      for number in chain.numbers where board.isAstray(number) && work > 0 {
        guard let place = alone.places[number], place != board.places[number] else { continue }
        replace(around: number, leaving: { _ in false }, work: &work)
      }
    }
    return board.places != before
  }

  // MARK: Placing anew

  /// Places sessions of an activity anew, if they hinder each other less then.
  private mutating func replace(_ numbers: [Int], of chain: SessionChain) {
    let (old, cost) = (board.places, board.hindrance(of: numbers))
    for number in numbers where board.places[number] != nil { board.release(number) }
    board.placeOpen(chain)
    guard board.hindrance(of: numbers) < cost else { return restore(numbers, from: old) }
  }

  /// Places a session and those around it anew, if they hinder each other less then.
  ///
  /// - Parameters:
  ///   - number: The session.
  ///   - isStill: Whether a session must stay.
  ///   - work: The number of candidates that may still be looked at.
  private mutating func replace(
    around number: Int, leaving isStill: (Int) -> Bool, work: inout Int
  ) {
    let numbers = board.neighbours(of: number, leaving: isStill)
    let (old, cost) = (board.places, board.hindrance(of: numbers))
    for number in numbers where board.places[number] != nil { board.release(number) }
    let starts = JointPlacement(of: numbers, on: board)
      .starts(betterThan: numbers.map { old[$0]?.start }, work: &work)
    for (number, start) in zip(numbers, starts ?? []) {
      guard let start else { continue }
      board.take(number, at: PublishedPlace(date: start.date, start: start))
    }
    guard starts != nil, board.hindrance(of: numbers) < cost else {
      return restore(numbers, from: old)
    }
  }

  private mutating func restore(_ numbers: [Int], from old: [PublishedPlace?]) {
    for number in numbers where board.places[number] != nil { board.release(number) }
    for number in numbers {
      if let place = old[number] { board.take(number, at: place) }
    }
  }
}

extension PlacementBoard {
  /// How many sessions of an activity have no place.
  fileprivate func missingCount(of chain: SessionChain) -> Int {
    chain.numbers.count { places[$0] == nil }
  }

  /// Whether any session is where the calendar has it.
  fileprivate var keepsAnything: Bool {
    anchors.indices.contains { anchors[$0] != nil && anchors[$0] == places[$0] }
  }

  /// Whether a session is not where the calendar has it, or is new and follows a meal.
  fileprivate func isAstray(_ number: Int) -> Bool {
    guard let anchor = anchors[number] else { return cost(of: number).meals > 0 }
    return places[number] != anchor
  }

  /// Why a session has no place beside all others.
  fileprivate func reason(for number: Int) -> UnplacedReason {
    let dates = sessions[number].place.dates
    if sessions[number].isFixed, case .nowhere(let reason) = fixedPlace(of: number) {
      return reason
    }
    let room = room(for: number)
    guard case .gap(let hours, let other) = room.hindrance else {
      return room.reason(for: sessions[number])
    }
    // Two of an activity that keep off each other's day are a matter of room, not of rest.
    let isOnItsDays = sessions.indices.contains { index in
      sessions[index].id == other && places[index].map { dates.contains($0.date) } ?? false
    }
    return hours <= 24 && isOnItsDays ? .crowded(dates) : .gap(hours: hours)
  }
}
