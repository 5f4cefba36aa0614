import Rehabilitation

/// The starts that cost sessions least.
///
/// No two starts of a session cost the same, since one of them is later. So where every session of an
/// activity can have its favourite, nothing is better and nothing as good, and no search is needed.
extension PlacementBoard {
  /// The best start of a session, beside all that has a place; `nil` where it has none.
  func favourite(of number: Int) -> CivilDateTime? {
    let session = sessions[number]
    // Where it should stay outweighs the day, and may be off the grid.
    guard !session.isFixed, anchors[number]?.start == nil else {
      if !session.isFixed, let start = openAnchor(of: number) { return start }
      return best(of: room(for: number).starts, for: number)?.start
    }
    if isIdeal(number, at: session.place.wish) { return session.place.wish }
    var best: Priced?
    for dates in datesByCost(of: number) {
      var room = Room()
      for date in dates { add(startsOf: number, on: date, to: &room) }
      guard let own = self.best(of: room.starts, for: number) else { continue }
      if best.map({ own.cost < $0.cost }) ?? true { best = own }
      // Only its day and its time speak against it: no dearer day has a better one.
      if own.cost.meals + own.cost.overlaps == 0 { break }
    }
    return best?.start
  }

  /// The start at which a session should stay, where it is open: any other one moves it.
  private func openAnchor(of number: Int) -> CivilDateTime? {
    guard let anchor = anchors[number], let start = anchor.start, start.date == anchor.date,
      hindrance(of: number, at: start) == nil
    else { return nil }
    return start
  }

  private typealias Priced = (start: CivilDateTime, cost: PlacementCost)

  /// The days of a session, those first that cost least; those together that cost the same.
  private func datesByCost(of number: Int) -> [[CivilDate]] {
    Dictionary(grouping: hours.days(of: sessions[number]).eachDay) {
      days(to: $0, beside: book[$0].exerciseCount, for: number)
    }.sorted { $0.key < $1.key }.map(\.value)
  }

  private func best(of starts: [Room.Start], for number: Int) -> Priced? {
    starts.map { ($0.start, cost(of: $0, for: number)) }.min { $0.cost < $1.cost }
  }

  /// Whether the wished start is open, and costs nothing but the time until then.
  private func isIdeal(_ number: Int, at wish: CivilDateTime) -> Bool {
    let session = sessions[number]
    guard hindrance(of: number, at: wish) == nil else { return false }
    let minute = wish.time.minutes
    let isOnGrid = hours.windows(on: wish.date, for: session).contains {
      $0.contains(minute) && (minute - $0.lowerBound).isMultiple(of: PlacementBoard.grid)
    }
    let open = open(number, at: wish)
    return isOnGrid && open.overlaps == 0 && !open.followsMeal
      && !(traits[number].tires && open.exerciseCount > 0)
  }
}
