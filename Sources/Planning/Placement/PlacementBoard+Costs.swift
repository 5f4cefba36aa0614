import Rehabilitation

extension PlacementBoard {
  /// The cost of leaving a session out; one that had a place counts as moved, too.
  func missingCost(of number: Int) -> PlacementCost {
    PlacementCost(
      missing: 1, moved: anchors[number]?.start == nil ? 0 : 1)
  }

  /// The cost of a start of a session.
  func cost(of open: Room.Start, for number: Int) -> PlacementCost {
    let place = sessions[number].place
    let start = open.start
    let anchor = anchors[number].flatMap { $0.start == nil ? nil : $0 }
    let own = PublishedPlace(date: start.date, start: start)
    return PlacementCost(
      moved: anchor.map { $0 == own ? 0 : 1 } ?? 0, meals: open.followsMeal ? 1 : 0,
      shift: anchor.map { $0.distance(to: own) } ?? 0,
      overlaps: open.overlaps,
      days: days(to: start.date, beside: open.exerciseCount, for: number),
      minutes: abs(start.time.minutes - place.wishedTime.minutes),
      lateness: start.minuteNumber - origin.minuteNumber)
  }

  /// The cost of a day for a session: the days from the wished one, and two for each other exercise on it.
  func days(to date: CivilDate, beside exerciseCount: Int, for number: Int) -> Int {
    (traits[number].tires ? 2 * exerciseCount : 0)
      + abs(sessions[number].place.wishedDate.days(to: date))
  }

  /// The cost of a session's present place, or of having none.
  func cost(of number: Int) -> PlacementCost {
    guard let start = places[number]?.start else { return missingCost(of: number) }
    return cost(of: open(number, at: start), for: number)
  }

  /// The cost of some sessions together, as far as they hinder each other.
  func hindrance(of numbers: [Int]) -> JointCost {
    numbers.reduce(JointCost()) { sum, number in
      let cost = cost(of: number).hindered
      return sum
        + (places[number] == nil
          ? JointCost(missing: urgency(of: number), cost) : JointCost(cost))
    }
  }
}
