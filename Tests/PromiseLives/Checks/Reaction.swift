import RegainKit

/// What a report did to the plan (promises 2, 3 and 5).
struct Reaction {
  let report: LogReport
  let session: PlacedSession

  /// What breaks a promise, with the promise's number.
  var faults: [(promise: Int, seen: String)] {
    rises.map { (5, $0) } + early.map { (2, $0) } + words.map { (3, $0) }
  }

  private var verdict: Verdict? { report.schedule.plan.course.verdicts[session.session.id] }

  /// The next session of the same activity that is still to come.
  private var next: PlacedSession? {
    guard let now = report.schedule.plan.course.moment else { return nil }
    return report.schedule.placed.first {
      $0.session.id.activity == session.session.id.activity && $0.session.status.isOpen
        && $0.start.map { $0 >= now } ?? ($0.date > now.date)
        && $0.session.id.ordinal > session.session.id.ordinal
        && $0.session.phase == session.session.phase
    }
  }

  /// Whether a later session of the same activity was reported before this one, and was green.
  private var wasGreenSince: Bool {
    report.schedule.plan.course.verdicts.contains { id, verdict in
      id.activity == session.session.id.activity && id.ordinal > session.session.id.ordinal
        && verdict.signal == .green
    }
  }

  /// After amber or red nothing of the same activity is more than what was just done.
  private var rises: [String] {
    guard let verdict, verdict.signal == .amber || verdict.signal == .red, let next,
      !wasGreenSince
    else { return [] }
    return next.session.rises(above: session.session, ladders: ladders).map {
      "\(verdict.signal) at \(session.session.id), yet \(next.session.id) rises: \($0)"
    }
  }

  /// The rungs of the ladders of the session's activity, in their published order.
  private var ladders: [[Dose]] {
    let name = session.session.id.activity
    return report.schedule.plan.programs.filter { $0.id == session.session.program }
      .flatMap(\.phases).filter { $0.id == session.session.phase }.flatMap(\.activities)
      .filter { name == $0.id || name.hasSuffix(".\($0.id)") }.flatMap(\.prescriptions)
      .compactMap {
        guard case .ladder(let ladder) = $0.progression else { return nil }
        return ladder.rungs.compactMap(\.dose)
      }
  }

  /// After pain above the limit the next session of the activity lies 48 hours or more behind its end.
  private var early: [String] {
    guard let verdict, verdict.row == 4, let end = session.end, let next, let start = next.start,
      [.strength, .plyometric, .running, .tendonHeavy].contains(session.session.load)
    else { return [] }
    let hours = (start.minuteNumber - end.minuteNumber) / 60
    return hours >= 48 ? [] : ["red at \(session.session.id), \(next.session.id) \(hours) h later"]
  }

  /// Where nothing changes ahead, no change is announced.
  private var words: [String] {
    let difference = report.difference
    guard difference.moved.isEmpty, difference.changed.isEmpty, difference.gone.isEmpty,
      difference.new.isEmpty
    else { return [] }
    let text = report.text(offering: .plain)
    return ["step back", "easier", "not before"].filter { text.contains($0) }.map {
      "nothing changes after \(session.session.id), yet it says '\($0)'"
    }
  }
}
