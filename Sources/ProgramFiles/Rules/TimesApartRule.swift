extension Linter {
  /// `times-apart`: fixed times are in order, and the load class's gap apart, also over the night.
  static let timesApart: Rule = { subject, report in
    for activity in subject.activities {
      let times = activity.part.times
      let hours = activity.part.gapHours
      let path = activity.path + ["at"]
      for (index, (first, second)) in zip(times, times.dropFirst()).enumerated()
      where second.minutes - first.minutes < max(1, hours * 60) {
        report.add(
          .timesApart(hours: hours, first: first, second: second), at: path + [.index(index + 1)])
      }
      if let first = times.first, let last = times.last, times.count > 1, hours <= 24,
        first.minutes + 1440 - last.minutes < hours * 60
      {
        report.add(.timesApart(hours: hours, first: last, second: first), at: path + [.index(0)])
      }
    }
  }
}
