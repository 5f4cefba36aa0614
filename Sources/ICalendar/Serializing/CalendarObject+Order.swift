extension CalendarObject {
  /// An event or to-do by its place in the calendar's lists, with what orders it.
  struct Part: Comparable {
    var start: Int
    var uid: UID
    var isTodo: Bool
    var index: Int

    static func < (left: Part, right: Part) -> Bool {
      if left.start != right.start { return left.start < right.start }
      if left.uid != right.uid { return left.uid < right.uid }
      if left.isTodo != right.isTodo { return right.isTodo }
      return left.index < right.index
    }
  }

  /// The events and to-dos by start as written, and UID.
  func orderedParts() -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(events.count + todos.count)
    // By index: a copy of each event would count up all that it refers to.
    for index in events.indices {
      parts.append(Self.part(events[index], at: events[index].start, isTodo: false, index))
    }
    for (index, todo) in todos.enumerated() {
      parts.append(Self.part(todo, at: todo.start ?? todo.due, isTodo: true, index))
    }
    let isSorted = zip(parts, parts.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? parts : parts.sorted()
  }

  private static func part(
    _ details: some Details, at start: DateTime?, isTodo: Bool, _ index: Int
  ) -> Part {
    Part(
      start: start.map(place(of:)) ?? Int.max, uid: details.uid, isTodo: isTodo, index: index)
  }

  /// The seconds of a time as written.
  ///
  /// A time that the calendar has not goes last: it is refused when its turn comes, and its seconds
  /// might not fit into an `Int`.
  private static func place(of time: DateTime) -> Int {
    let local = time.local
    return local.isValid ? local.secondsSinceEpoch : Int.max
  }
}
