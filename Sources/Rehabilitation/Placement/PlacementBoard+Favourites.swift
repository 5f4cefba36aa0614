/// The starts that cost sessions least.
///
/// No two starts of a session cost the same, since one of them is later. So where every session of an
/// activity can have its favourite, nothing is better and nothing as good, and no search is needed.
extension PlacementBoard {
  /// The wished starts of sessions, where each is open and costs nothing but the time until then.
  func ideals(of numbers: [Int]) -> [CivilDateTime?]? {
    var starts = [CivilDateTime?]()
    for number in numbers {
      let wish = sessions[number].place.wish
      guard isIdeal(number, at: wish) else { return nil }
      starts.append(wish)
    }
    return starts
  }

  private func isIdeal(_ number: Int, at wish: CivilDateTime) -> Bool {
    let session = sessions[number]
    guard !session.isFixed, anchors[number]?.start == nil, hindrance(of: number, at: wish) == nil
    else { return false }
    let minute = wish.time.minutes
    let isOnGrid = hours.windows(on: wish.date, for: session).contains {
      $0.contains(minute) && (minute - $0.lowerBound).isMultiple(of: PlacementBoard.grid)
    }
    let open = open(number, at: wish)
    return isOnGrid && open.overlaps == 0 && !open.followsMeal
      && !(traits[number].tires && open.exerciseCount > 0)
  }

  /// The best start of each session in its room; `nil` for one without any.
  func favourites(of numbers: [Int], in rooms: [Room]) -> [CivilDateTime?] {
    zip(numbers, rooms).map { number, room in
      var best: (start: CivilDateTime, cost: PlacementCost)?
      for open in room.starts {
        let cost = cost(of: open, for: number)
        if best.map({ cost < $0.cost }) ?? true { best = (open.start, cost) }
      }
      return best?.start
    }
  }

  /// Whether some starts leave each other their gaps.
  func areSpaced(_ starts: [CivilDateTime?], of numbers: [Int]) -> Bool {
    let (gaps, longest) = (gapHours(of: numbers), longestMinutes(of: numbers))
    var last: CivilDateTime?
    for (index, start) in starts.enumerated() {
      guard let start else { continue }
      if let last,
        !leaves(gaps[index], from: last, to: start, of: numbers[index], longest: longest)
      {
        return false
      }
      last = start
    }
    return true
  }
}
