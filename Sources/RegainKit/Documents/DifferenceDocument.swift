import Planning
import Rehabilitation
import Wording

/// A difference between two schedules, as JSON.
public struct DifferenceDocument: Encodable {
  struct Move: Encodable {
    let id: String
    let title: String
    let from: String
    let to: String
    let zone: String?
  }

  struct Change: Encodable {
    let id: String
    let title: String
    let when: String
    let before: [String]
    let after: [String]
  }

  struct Item: Encodable {
    let id: String
    let title: String
    let when: String
    let status: String
  }

  let moved: [Move]
  let changed: [Change]
  let reworded: [Item]
  let settled: [Item]
  let gone: [Item]
  let new: [Item]
  let stored: Bool

  /// A difference, and whether it was stored.
  public init(_ difference: ScheduleDifference, isStored: Bool) {
    moved = difference.moved.map {
      Move(
        id: "\($0.after.session.id)", title: $0.after.session.title, from: $0.before.stamp,
        to: $0.after.stamp, zone: $0.zone)
    }
    changed = difference.changed.map {
      Change(
        id: "\($0.after.session.id)", title: $0.after.session.title, when: $0.after.stamp,
        before: $0.before.session.items.map(\.line), after: $0.after.session.items.map(\.line))
    }
    reworded = difference.reworded.map { Item($0.after) }
    settled = difference.statusChanged.map { Item($0.after) }
    gone = difference.gone.map(Item.init)
    new = difference.new.map(Item.init)
    stored = isStored
  }
}

extension DifferenceDocument.Item {
  init(_ placed: PlacedSession) {
    self.init(
      id: "\(placed.session.id)", title: placed.session.title, when: placed.stamp,
      status: placed.session.status.rawValue)
  }
}

extension PlacedSession {
  /// The start, or the day, as ISO 8601.
  fileprivate var stamp: String { start?.description ?? date.description }
}
