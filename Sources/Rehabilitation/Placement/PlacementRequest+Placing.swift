extension PlacementRequest {
  /// Gives every session its day and time; the answer depends on nothing but the request.
  ///
  /// No rule of care and no limit of a day is ever broken, but one: exercise waits for a meal to
  /// settle only where another place is left, since meals come last in a clash. Then count, in
  /// this order: sessions without a place, the most urgent first (EVIDENCE 9, rule 23); sessions
  /// that left the calendar's place; meals; minutes from the calendar's place; then what is liked,
  /// activity after activity in the order of clashes: no routine overlapped, the wished day and
  /// rest between exercise, the wished time, the earliest.
  ///
  /// What is exact, and how:
  /// - The clinic's times, then fixed ones, are taken as they are.
  /// - An activity is placed exactly around what is taken (``ChainSearch``), over all of its days.
  ///   What can stay where the calendar has it is taken before anything moves.
  /// - Where every activity has the missing, moves, meals and minutes that it would have alone, no
  ///   other answer is better in those, whatever rules the activities share.
  /// - Where one has not, up to twelve sessions around each that suffers, of any activities, are
  ///   placed together (``JointSearch``), exactly while the work allowed lasts. Requests of two or
  ///   three activities with few sessions are so exact in what is missing, moved and shifted.
  /// - Beyond that, and in what is only liked, the more urgent activity comes first. That is not
  ///   exact for the sum of likings: it is the order in which people give way.
  public func placed() -> Placement {
    var board = PlacementBoard(self)
    let unknown = board.placeGiven()
    let chains = board.chains()
    for chain in chains where chain.isFixed { board.placeFixed(chain) }
    let bare = board
    let flexible = chains.filter { !$0.isFixed }
    for chain in flexible { board.reserve(chain) }
    for chain in flexible { board.placeFlexible(chain) }
    board.repair(flexible, from: bare)
    return board.placement(unknown: unknown)
  }
}
