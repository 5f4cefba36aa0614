import Rehabilitation

extension PlacementBoard {
  /// The most sessions that are placed together.
  private static let mostMembers = 12

  /// A session and the eleven nearest to its wished place that may move, in the order of their days.
  func neighbours(of number: Int, leaving isStill: (Int) -> Bool) -> [Int] {
    let own = sessions[number].place
    func distance(_ other: Int) -> Int {
      let start = places[other]?.start ?? sessions[other].place.wish
      return abs(start.minuteNumber - own.wish.minuteNumber)
    }
    let days =
      own.dates.lowerBound.advanced(by: -7)...own.dates.upperBound.advanced(by: 7)
    let others = (immovableCount..<sessions.count).filter { other in
      other != number && !sessions[other].isFixed && !given.contains(other) && !isStill(other)
        && days.contains(places[other]?.date ?? sessions[other].place.wishedDate)
    }
    let near = others.sorted { (distance($0), $0) < (distance($1), $1) }
    return (near.prefix(Self.mostMembers - 1) + [number]).sorted()
  }
}
