import Planning
import Rehabilitation

extension SessionBook {
  /// Finds the past sessions that days that were published stand for.
  func find(in earlier: inout [EarlierEntry], at now: CivilDateTime) {
    // A session that was laid anew after its day stands for the last day that was published of it.
    var latest = [Session.ID: (entry: Int, index: Int)]()
    for (entry, one) in earlier.enumerated() {
      guard !one.published.isHabit else { continue }
      for (index, session) in one.sessions.enumerated() where one.hasBegun(index, at: now) {
        guard let session, past[session] != nil else { continue }
        if let before = latest[session],
          earlier[before.entry].dates[before.index] > one.dates[index]
        {
          continue
        }
        latest[session] = (entry, index)
      }
    }
    for (session, place) in latest { earlier[place.entry].found[place.index] = past[session] }
    var found = Set(latest.keys)
    for entry in earlier.indices {
      for index in earlier[entry].dates.indices
      where earlier[entry].sessions[index] == nil && earlier[entry].hasBegun(index, at: now)
        && !earlier[entry].published.isHabit
      {
        let spot = earlier[entry].published.spot(on: earlier[entry].dates[index])
        guard let next = pastSpots[spot]?.first(where: { !found.contains($0.session.id) })
        else { continue }
        earlier[entry].found[index] = next
        found.insert(next.session.id)
      }
    }
    gather(in: &earlier, besides: found, at: now)
  }

  /// Finds all sessions that past days stand for: the times of a habit, and what rode on an entry, each once.
  private func gather(
    in earlier: inout [EarlierEntry], besides found: Set<Session.ID>, at now: CivilDateTime
  ) {
    var found = found
    for entry in earlier.indices {
      let published = earlier[entry].published
      for index in earlier[entry].dates.indices where earlier[entry].hasBegun(index, at: now) {
        let others = sessions(on: earlier[entry].dates[index], of: published.gathered ?? [])
          .filter { found.insert($0.session.id).inserted }
        let activity = published.session.activity
        if published.isHabit {
          let times = others.filter { $0.session.id.activity == activity }
          earlier[entry].found[index] = EntryDay(habit: times)?.shown
          earlier[entry].members[index] = times + others.filter { !times.contains($0) }
        } else {
          earlier[entry].members[index] =
            [earlier[entry].found[index]].compactMap(\.self) + others
        }
      }
    }
  }
}
