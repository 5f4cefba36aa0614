/// What the clock of one zone showed, shows and will show, by the system's tz database.
///
/// The rules are read from the zone's compiled file (TZif, RFC 8536), to the letter, rather than
/// from libical: libical 3.0.16 splits rules at 2037 and loads a table of all zones.
public struct ZoneRules: Hashable, Sendable {
  /// A state of the clock.
  struct Regime: Hashable, Sendable {
    var offset: Int
    var isDaylight: Bool
    var name: String
  }

  /// A change of the clock's state at an instant, in seconds since 1970 in UTC.
  struct Change: Hashable, Sendable {
    var instant: Int
    var regime: Regime
  }

  /// The zone's name in the database.
  public let identifier: String
  /// The state before the first change.
  let initial: Regime
  /// All changes that the file lists, in order.
  let changes: [Change]
  /// The rule after the last listed change, if it has yearly changes.
  let footer: YearlyRule?

  /// The rules of a zone of the system.
  ///
  /// Reads one small file on each call; nothing is kept.
  ///
  /// - Parameter identifier: A name such as `Europe/Berlin` or `UTC`; case matters.
  /// - Returns: The rules, for all times.
  /// - Throws: ``ZoneError``, also for a path or anything else that is not a plain name.
  public static func named(_ identifier: String) throws(ZoneError) -> ZoneRules {
    guard ZoneFile.isWellFormed(identifier) else { throw .malformedIdentifier }
    guard let bytes = ZoneFile.read(identifier), bytes.starts(with: TZifReader.magic) else {
      guard identifier == "UTC" else { throw .unknown(identifier) }
      let utc = Regime(offset: 0, isDaylight: false, name: "UTC")
      return ZoneRules(identifier: "UTC", initial: utc, changes: [], footer: nil)
    }
    var reader = TZifReader(bytes)
    guard let rules = reader.rules(identifier) else { throw .unreadable(identifier) }
    return rules
  }

  /// The names of all zones of the system, in order of their bytes; empty without a database.
  public static func identifiers() -> [String] {
    let index = ZoneFile.read("tzdata.zi") ?? []
    let names = index.split(separator: 0x0A).compactMap { line -> String? in
      let words = line.split(separator: 0x20)
      switch (line.first, words.count) {
      case (0x5A, 3...): return String(decoding: words[1], as: UTF8.self)
      case (0x4C, 3): return String(decoding: words[2], as: UTF8.self)
      default: return nil
      }
    }
    return Set(names).sorted()
  }

  /// The state of the clock at an instant, in seconds since 1970 in UTC.
  func regime(at instant: Int) -> Regime {
    let count = changeCount(through: instant)
    if count == changes.count, let footer { return footer.regime(at: instant) }
    return count == 0 ? initial : changes[count - 1].regime
  }

  /// The number of listed changes at or before an instant.
  private func changeCount(through instant: Int) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The changes of offset at instants in `from...through`, seconds since 1970 in UTC.
  ///
  /// A change of the name or the daylight mark alone is left out.
  func offsetChanges(from: Int, through: Int) -> [Change] {
    guard from <= through else { return [] }
    let first = changeCount(through: from - 1)
    let end = changeCount(through: through)
    var found = Array(changes[first..<end])
    if let footer, end == changes.count {
      let start = max(from, changes.last.map { $0.instant + 1 } ?? from)
      if start <= through { found += footer.changes(from: start, through: through) }
    }
    guard !found.isEmpty else { return [] }
    var current = regime(at: from - 1).offset
    return found.filter { change in
      defer { current = change.regime.offset }
      return change.regime.offset != current
    }
  }
}
