import Rehabilitation

extension PlacementNote {
  /// Why it lies there, as a line: `Place: 48 h after strength/13, window 17:30-20:30`.
  public var words: String { "Place: \(reason)" }

  /// Why it lies there.
  package var reason: String {
    let parts = [
      choice.words, rest.map { "\($0.hours) h after \($0.after)" },
      window.map { "window \($0.lowerBound)-\($0.upperBound)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension PlacementNote.Choice {
  fileprivate var words: String {
    switch self {
    case .fixed: "at its set time"
    case .given: "as the clinic gave it"
    case .stays: "where the calendar has it"
    case .moved(let from, let reason):
      "moved from \(from.start.map { "\(from.date.withWeekday) \($0.time)" } ?? from.date.withWeekday): \(reason.words)"
    case .wished: "the day and time that suit best"
    case .nearest(let reason): "the nearest free place" + (reason.map { " (\($0.words))" } ?? "")
    }
  }
}

extension MoveReason {
  /// What forbids the place, in a few words.
  public var words: String {
    switch self {
    case .day: "not on that day any more"
    case .window: "no window holds it"
    case .blackout(let day): "\(day.withWeekday) is off"
    case .busy(let span): "busy \(span.lowerBound.time)-\(span.upperBound.time)"
    case .afterWaking(let time): "calm after waking until \(time)"
    case .beforeSleep(let time): "calm before sleep from \(time)"
    case .clockChange: "the clock changes then"
    case .past: "that time is over"
    case .tooSoon(let day): "not before \(day.withWeekday)"
    case .spacing(let rule, let other): "\(rule.words), \(other)"
    case .gap(let hours, let other): "\(hours) h to \(other)"
    case .restDay: "one day of seven stays free of strength and impact"
    case .procedures: "the day has its procedures"
    case .fixedTime: "its time is set"
    case .betterTogether: "its sessions lie better so"
    }
  }
}
