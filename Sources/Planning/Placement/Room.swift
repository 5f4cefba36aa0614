import Rehabilitation

/// The starts of a session that break no rule, with what forbade the others.
struct Room {
  /// A start, with what else is on its day.
  struct Start {
    let start: CivilDateTime
    let overlaps: Int
    let followsMeal: Bool
    let exerciseCount: Int
  }

  var starts = [Start]()
  private(set) var hindrance: MoveReason?

  /// Keeps what forbids a start, where it explains more than what did before.
  mutating func note(_ reason: MoveReason) {
    if hindrance.map({ Room.weight(of: $0) < Room.weight(of: reason) }) ?? true {
      hindrance = reason
    }
  }

  /// Why a session has no place.
  func reason(for session: Session) -> UnplacedReason {
    guard starts.isEmpty else {
      let least = max(session.gapHours, session.place.leastDays * 24)
      return least > 24 ? .gap(hours: least) : .crowded(session.place.dates)
    }
    return UnplacedReason(hindrance ?? .window, dates: session.place.dates)
  }

  /// How much a reason explains: a rule of care more than an overlap, that more than no window.
  private static func weight(of reason: MoveReason) -> Int {
    switch reason {
    case .spacing(.noOverlap, _): 4
    case .spacing, .gap: 6
    case .restDay, .procedures: 5
    case .busy: 3
    case .blackout, .tooSoon: 2
    case .day: -1
    case .past: 0
    default: 1
    }
  }
}

extension UnplacedReason {
  /// What forbids the last place of a session, as the reason why it has none.
  init(_ reason: MoveReason, dates: ClosedRange<CivilDate>) {
    self =
      switch reason {
      case .spacing(let rule, let other): .spacing(rule, other)
      case .gap(let hours, _): .gap(hours: hours)
      case .tooSoon(let day): .tooSoon(until: day)
      case .busy(let span): .busy(span)
      case .blackout: .blackout(dates)
      case .past(let moment): .past(moment)
      case .restDay: .restDay(dates)
      case .procedures: .procedures(dates)
      case .day, .window, .afterWaking, .beforeSleep, .clockChange, .fixedTime, .betterTogether:
        .noWindow(dates)
      }
  }
}
