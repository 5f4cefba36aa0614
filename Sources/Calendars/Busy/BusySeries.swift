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
  }

  /// The event that an instance follows: its own replacement, or the last one that holds on.
  func member(at key: Int, of master: BusyMember) -> BusyMember {
    futures.last { $0.key < key }?.member ?? master
  }
}
