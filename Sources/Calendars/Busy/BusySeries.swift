/// The events of one identity: a series with the instances that replace some of its own, or a single
/// event.
struct BusySeries {
  /// The events that replace nothing; those of the latest revision.
  private(set) var masters: [BusyMember] = []
  /// The replaced instances, by instant.
  private(set) var replacements: [Int: BusyMember] = [:]
  /// The replacements that hold for all later instances, too, in order.
  let futures: [(key: Int, member: BusyMember)]
  /// What a later revision in the same file makes void.
  private(set) var outdated: [(member: BusyMember, by: Int)] = []
  /// The days that replacements name by a time, and those that they name alone.
  private(set) var daysOfTimes: Set<Int> = [], daysAlone: Set<Int> = []
  /// The longest of the replacements that hold on, and how much earlier and later one can be than what it
  /// replaces, in seconds.
  private(set) var longestFuture = 0, earliestShift = 0, latestShift = 0
  /// Whether one of them is busy.
  private(set) var hasBusyFuture = false

  init(_ members: [BusyMember]) {
    let latest = members.filter { $0.replaced == nil }.map(\.event.sequence).max() ?? -1
    for member in members {
      if let replaced = member.replaced {
        let older = replacements[replaced.key]
        if let older, older.event.sequence > member.event.sequence {
          outdated.append((member, older.event.sequence))
        } else {
          replacements[replaced.key] = member
          if let older { outdated.append((older, member.event.sequence)) }
        }
      } else if member.event.sequence < latest {
        outdated.append((member, latest))
      } else {
        masters.append(member)
      }
    }
    futures = replacements.filter { $0.value.event.recurrenceID?.includesFuture == true }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (_, member) in futures {
      longestFuture = max(longestFuture, member.length.seconds)
      earliestShift = min(earliestShift, member.shift)
      latestShift = max(latestShift, member.shift)
      hasBusyFuture = hasBusyFuture || member.isBusy
    }
    for member in replacements.values {
      guard let replaced = member.replaced else { continue }
      switch replaced.clock {
      case .days: daysAlone.insert(replaced.day)
      case .zone: daysOfTimes.insert(replaced.day)
      }
    }
  }

  /// The event that an instance follows: its own replacement, or the last one that holds on.
  func member(at key: Int, of master: BusyMember) -> BusyMember {
    var (low, high) = (0, futures.count)
    while low < high {
      let middle = (low + high) / 2
      if futures[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? master : futures[low - 1].member
  }

  /// The days of a master on which an instance is replaced that is named by its day alone, or by a time in a
  /// series of whole days.
  func replacedDays(of master: BusyMember) -> Set<Int> {
    switch master.start.clock {
    case .days: daysOfTimes
    case .zone: daysAlone
    }
  }
}
