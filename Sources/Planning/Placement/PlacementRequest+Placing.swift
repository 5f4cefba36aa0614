import Rehabilitation

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
  /// What holds exactly, and how:
  /// - The clinic's times are taken as they are, then fixed ones; what is new and fixed makes way for
  ///   what the calendar has, and is seen to like a session without a place.
  /// - What can stay where the calendar has it is taken before anything moves. It moves only where
  ///   another, which would have no place, gets one then. So a busy hour moves what it touches, and
  ///   an answer that is placed again is the same.
  /// - An activity is placed exactly around what is taken (``ChainSearch``), over all of its days.
  /// - Where every activity has the missing, moves, meals and minutes that it would have alone, no
  ///   other answer is better in those, whatever rules the activities share.
  /// - Where one has not, up to twelve sessions around each that suffers, of any activities, are
  ///   placed together (``JointSearch``), exactly while the work allowed lasts. Requests of two or
  ///   three activities with few sessions are so exact in what is missing, moved and shifted.
  /// - Beyond that, and in what is only liked, the more urgent activity comes first. That is not
  ///   exact for the sum of likings: it is the order in which people give way.
  public func placed() -> Placement { placed(takingShortcuts: true) }

  /// The same, with or without the shortcuts that pass over what surely changes nothing.
  func placed(takingShortcuts: Bool) -> Placement {
    let (board, chains, unknown) = laidOut()
    var repair = PlacementRepair(board, chains, takesShortcuts: takingShortcuts)
    repair.run()
    return repair.board.placement(unplaced: repair.unplaced, unknown: unknown)
  }

  /// Every activity in its turn, before any makes way for another.
  func laidOut() -> (
    board: PlacementBoard, chains: [SessionChain], unknown: [ClinicAppointment]
  ) {
    var board = PlacementBoard(self)
    let unknown = board.placeGiven()
    let chains = board.chains()
    let (fixed, flexible) = (chains.filter(\.isFixed), chains.filter { !$0.isFixed })
    for chain in fixed { board.placeFixed(chain, .standing) }
    for chain in fixed { board.placeFixed(chain, .moved) }
    for chain in flexible { board.reserve(chain) }
    for chain in fixed { board.placeFixed(chain, .new) }
    for chain in flexible { board.placeOpen(chain) }
    return (board, chains, unknown)
  }
}
