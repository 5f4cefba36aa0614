import Rehabilitation

extension ProgressSeries {
  /// The doses of everything that changes on the way, activity after activity.
  static func doses(of sessions: [PlacedSession], course: Course) -> [Doses] {
    var order = [Key]()
    var points = [Key: [Doses.Point]]()
    for placed in sessions {
      for item in placed.session.items where item.role == .main {
        guard let dose = item.dose, let volume = DoseVolume(dose) else { continue }
        let key = Key(
          activity: placed.session.id.activity, name: item.label, unit: volume.unit)
        if points[key] == nil { order.append(key) }
        let record = course.records[placed.session.id]
        points[key, default: []].append(
          Doses.Point(
            date: placed.date, prescribed: volume.amount,
            done: record.map { volume.done(in: $0, item: item) }))
      }
    }
    return order.compactMap { key in
      let points = points[key] ?? []
      guard Set(points.map(\.prescribed)).count > 1 else { return nil }
      return Doses(title: key.name, unit: key.unit, points: points)
    }
  }

  private struct Key: Hashable {
    let activity: String
    let name: String
    let unit: String
  }
}
