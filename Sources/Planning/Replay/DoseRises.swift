import Rehabilitation

/// The rises of an activity's doses by the days on which they are first asked for.
///
/// A rule counts the days on which a rise was earned, and the next session may come sooner after it than the last
/// one did. So a rise that would be asked for too soon after others waits for one more session.
struct DoseRises: Hashable {
  /// A rise that no session has asked for yet.
  private struct Fresh: Hashable {
    let before: DosePosition
    let most: Int
  }

  /// Those rises, by prescription.
  private var fresh = [Int: Fresh]()
  /// The days on which rises were first asked for in the last week, by prescription.
  private var days = [Int: [CivilDate]]()

  /// Notes a rise from a position, of which so many may be asked for in seven days.
  mutating func add(_ index: Int, from before: DosePosition, most: Int) {
    fresh[index] = Fresh(before: before, most: most)
  }

  /// Forgets a rise that was not granted.
  mutating func drop(_ index: Int) { fresh[index] = nil }

  /// Notes that a session asks for the doses on a day.
  ///
  /// - Returns: The prescriptions whose rise comes too soon, with the position to go back to and the most rises in
  ///   seven days.
  mutating func ask(on date: CivilDate) -> [(index: Int, position: DosePosition, most: Int)] {
    defer { fresh = [:] }
    return fresh.sorted { $0.key < $1.key }.compactMap { index, rise in
      let lately = (days[index] ?? []).filter { $0.days(to: date) < 7 }
      guard lately.count >= rise.most else {
        days[index] = lately + [date]
        return nil
      }
      return (index, rise.before, rise.most)
    }
  }
}
