extension PlacementRequest {
  /// Gives every session its day and time.
  ///
  /// Sessions with a fixed time come first, then those that can stay where the calendar has them,
  /// then the others, activity after activity in the order of clashes (EVIDENCE 9, rule 23), each
  /// placed exactly around those before it. The answer depends on nothing but the request.
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
