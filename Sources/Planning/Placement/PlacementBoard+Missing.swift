import Rehabilitation

/// How few sessions of an activity can be without a place, without working out the best places.
extension PlacementBoard {
  /// Whether some sessions of an activity, placed anew, surely leave as many of them without a place as now.
  ///
  /// Then nothing is gained where each of them should stay where it is. It looks at the gap to the session before
  /// alone: whatever else is asked makes no room. Sessions that are not equally urgent, and those that others are not
  /// placed around, are not judged.
  ///
  /// - Parameter numbers: The sessions, in the order of their days.
  /// - Returns: `false` where more of them may have a place.
  func surelyMisses(_ numbers: [Int]) -> Bool {
    guard let first = numbers.first else { return true }
    let urgency = urgency(of: first)
    guard numbers.allSatisfy({ self.urgency(of: $0) == urgency }),
      !sessions[immovableCount...].contains(where: { !$0.isFixed && $0.isWalkedAround })
    else { return false }
    let missing = numbers.count { places[$0] == nil }
    var open = self
    open.anchor(at: places)
    for number in numbers where places[number] != nil { open.release(number) }
    return !open.canPlace(numbers, missing: missing - 1)
  }

  /// Whether sessions without a place can follow each other at their gaps, with so many left out at most.
  ///
  /// Of all choices that leave out as many, the one that ends earliest leaves the most room.
  private func canPlace(_ numbers: [Int], missing most: Int) -> Bool {
    guard most >= 0 else { return false }
    let spacing = ChainSpacing(of: numbers.map { sessions[$0] }, clockChanges)
    // The last start by how many were left out; `.some(nil)` where none is placed yet, `nil` where there is no way.
    var ends: [CivilDateTime??] = [.some(nil)] + Array(repeating: nil, count: most)
    for (index, number) in numbers.enumerated() {
      var next: [CivilDateTime??] = Array(repeating: nil, count: most + 1)
      for (count, end) in ends.enumerated() {
        guard let end else { continue }
        if count < most, next[count + 1].map({ $0.isLater(than: end) }) ?? true {
          next[count + 1] = .some(end)
        }
        let start = earliestStart(of: number, from: end) { start in
          end.map { spacing.isKept(by: index, at: start, after: $0) } ?? true
        }
        if let start, next[count].map({ $0.isLater(than: start) }) ?? true {
          next[count] = .some(start)
        }
      }
      ends = next
      if ends.allSatisfy({ $0 == nil }) { return false }
    }
    return true
  }

  /// The earliest open start of a session that a rule allows.
  private func earliestStart(
    of number: Int, from moment: CivilDateTime?, where isAllowed: (CivilDateTime) -> Bool
  ) -> CivilDateTime? {
    // Where it should stay may be off the grid, and on any day.
    let anchor = anchors[number]?.start.flatMap { start in
      isAllowed(start) && hindrance(of: number, at: start) == nil ? start : nil
    }
    for date in hours.days(of: sessions[number]).eachDay
    where moment.map({ $0.date <= date }) ?? true {
      if let anchor, anchor.date < date { return anchor }
      var room = Room()
      add(startsOf: number, on: date, to: &room)
      guard let found = room.starts.first(where: { isAllowed($0.start) }) else { continue }
      return min(found.start, anchor ?? found.start)
    }
    return anchor
  }
}

extension CivilDateTime? {
  /// Whether a last start leaves less room than another one; no start at all leaves the most.
  fileprivate func isLater(than other: CivilDateTime?) -> Bool {
    guard let self else { return false }
    return other.map { $0 < self } ?? true
  }
}
