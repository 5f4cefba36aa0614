import Planning
import Rehabilitation
import Wording

extension ProgressSeries {
  /// The doses of everything that changes on the way, activity after activity.
  static func doses(of sessions: [PlacedSession], course: Course) -> [Doses] {
    var order = [Key]()
    var points = [Key: [Doses.Point]]()
    for placed in sessions {
      for item in placed.session.mainItems {
        guard let dose = item.dose, let volume = DoseVolume(dose) else { continue }
        let key = Key(
          activity: placed.session.id.activity, name: item.label, unit: volume.unit)
        if points[key] == nil { order.append(key) }
        let record = course.records[placed.session.id]
        points[key, default: []].append(
          Doses.Point(
            date: placed.date, prescribed: volume.amount,
            done: record.flatMap {
              volume.done(in: $0, item: item, among: placed.session.mainItems.count)
            }))
      }
    }
    let changing = order.filter { Set((points[$0] ?? []).map(\.prescribed)).count > 1 }
    return together(changing.map { Curve(key: $0, points: points[$0] ?? []) })
  }

  /// The curves, with those of an activity that are the same drawn once, under all their names.
  private static func together(_ curves: [Curve]) -> [Doses] {
    var order = [[Curve]]()
    for curve in curves {
      let same = order.firstIndex {
        $0[0].key.activity == curve.key.activity && $0[0].key.unit == curve.key.unit
          && $0[0].points == curve.points
      }
      if let same { order[same].append(curve) } else { order.append([curve]) }
    }
    return order.map { group in
      Doses(
        title: group.map(\.key.name).joined(separator: "; "), unit: group[0].key.unit,
        points: group[0].points)
    }
  }

  private struct Curve {
    let key: Key
    let points: [Doses.Point]
  }

  private struct Key: Hashable {
    let activity: String
    let name: String
    let unit: String
  }
}

extension ProgressSeries.Doses {
  /// The same in a reader's units.
  func shown(in notation: Notation) -> ProgressSeries.Doses {
    let most = points.flatMap { [$0.prescribed, $0.done].compactMap { $0 } }.max()
    guard let most, let conversion = notation.conversion(of: unit, upTo: most) else { return self }
    return ProgressSeries.Doses(
      title: title, unit: conversion.unit,
      points: points.map { point in
        Point(
          date: point.date, prescribed: conversion.amount(point.prescribed),
          done: point.done.map(conversion.amount))
      })
  }
}
