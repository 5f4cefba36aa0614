/// Days on which another zone's clock counts.
public struct TimeZonePeriod: Hashable, Sendable {
  /// The IANA name of the zone.
  public let zone: String
  /// The first day there.
  public let from: CivilDate
  /// The last day there; `nil` for a move for good.
  public let to: CivilDate?

  /// Days on which another zone's clock counts.
  public init(zone: String, from: CivilDate, to: CivilDate?) {
    self.zone = zone
    self.from = from
    self.to = to
  }

  /// Whether a day is one of them.
  public func holds(_ date: CivilDate) -> Bool {
    from <= date && to.map { date <= $0 } ?? true
  }
}

extension [TimeZonePeriod] {
  /// Adds a time-zone period; what others share with it falls to it.
  ///
  /// Journeys stay in order and apart from one another.
  public mutating func add(_ timeZonePeriod: TimeZonePeriod) {
    let before = map { old in
      let last = timeZonePeriod.from.advanced(by: -1)
      return TimeZonePeriod(
        zone: old.zone, from: old.from, to: old.to.map { Swift.min($0, last) } ?? last)
    }
    let after = compactMap { old in
      timeZonePeriod.to.map { end in
        TimeZonePeriod(zone: old.zone, from: Swift.max(old.from, end.advanced(by: 1)), to: old.to)
      }
    }
    self = (before + [timeZonePeriod] + after).filter { timeZonePeriod in
      timeZonePeriod.to.map { timeZonePeriod.from <= $0 } ?? true
    }.sorted { $0.from < $1.from }
  }

  /// The zone whose clock counts on a day; `nil` for the plan's own.
  public func zone(on date: CivilDate) -> String? { first { $0.holds(date) }?.zone }
}
