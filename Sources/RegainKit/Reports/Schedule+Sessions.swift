import Planning
import Rehabilitation

extension Schedule {
  /// The sessions of some days, in order.
  public func sessions(on days: ClosedRange<CivilDate>) -> [PlacedSession] {
    placed.filter { days.contains($0.date) }
  }

  /// The session of an identity such as `strength/14`, or else the latest exercise up to now that is not
  /// logged yet; where none was due so far, the next one of today.
  ///
  /// - Throws: ``ReportError`` that names sessions near today, or that none waits.
  package func session(
    named name: String?, today: CivilDate, on date: CivilDate? = nil
  ) throws(RegainError) -> PlacedSession {
    if let name {
      if let found = placed.first(where: { "\($0.session.id)" == name }) { return found }
      return try session(like: name, today: today)
    }
    let days = date.map { $0...$0 } ?? today.advanced(by: -7)...today
    let open = unlogged(on: days) { $0.session.load.isExercise }
    guard let last = open.last(where: hasBegun) ?? open.first else {
      let exercise = placed.filter { $0.session.isLogged && $0.session.load.isExercise }
      throw .report(
        .nothingWaits(
          plan: plan.enrolment.name,
          last: exercise.last { plan.course.records[$0.session.id] != nil }?.session.id,
          next: exercise.first { $0.date >= today && $0.session.status.isOpen }))
    }
    return last
  }

  /// The session of a typed identity whose activity is only begun, such as `str/14`.
  ///
  /// - Throws: ``ReportError/unknownSession(_:plan:near:)`` with those that are near, in name or in time.
  private func session(like name: String, today: CivilDate) throws(RegainError) -> PlacedSession {
    let logged = placed.filter(\.session.isLogged)
    if let slash = name.lastIndex(of: "/") {
      let activities = LedNames(placed.map(\.session.id.activity))
      let number = name[slash...]
      if let activity = activities.meant(by: String(name[..<slash])),
        let found = placed.first(where: { "\($0.session.id)" == "\(activity)\(number)" })
      {
        return found
      }
    }
    // A number that is not there is meant near today, a word that is not there near in its letters.
    let soon = logged.sorted { abs($0.date.days(to: today)) < abs($1.date.days(to: today)) }
    let own = soon.filter { name.hasPrefix("\($0.session.id.activity)/") }.map(\.session.id)
    let alike = NearNames(logged.map { "\($0.session.id)" }).nearest(to: name)
      .compactMap { id in logged.first { "\($0.session.id)" == id }?.session.id }
    let near = [own, alike].first { !$0.isEmpty } ?? soon.map(\.session.id)
    throw .report(
      .unknownSession(name, plan: plan.enrolment.name, near: Array(near.prefix(3))))
  }

  /// The measurement that a reading is the first word of: the one next to its day, three days from it
  /// at most.
  func measurement(of reading: MeasureReading) -> Session.ID? {
    placed.filter { placed in
      abs(placed.date.days(to: reading.date)) <= 3
        && plan.course.records[placed.session.id] == nil
        && placed.session.measures.contains { $0.id == reading.measure }
    }
    .min { abs($0.date.days(to: reading.date)) < abs($1.date.days(to: reading.date)) }?.session.id
  }
}
