import Rehabilitation

extension PlacementNote {
  /// Why it lies there, as a line: `Place: 48 h after strength/13, window 17:30-20:30`.
  public func words(in notation: Notation = .usual) -> String { "Place: \(reason(in: notation))" }

  /// Why it lies there.
  package func reason(in notation: Notation = .usual) -> String {
    let parts = [
      choice.words(in: notation), rest.map { "\($0.hours) h after \($0.after)" },
      window.map { "window \(notation.text(from: $0.lowerBound, to: $0.upperBound))" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension PlacementNote.Choice {
  fileprivate func words(in notation: Notation) -> String {
    switch self {
    case .fixed: "at its set time"
    case .given: "as the clinic gave it"
    case .stays: "where the calendar has it"
    case .moved(let from, let reason):
      "moved from \(from.start.map { $0.words(in: notation) } ?? from.date.withWeekday): "
        + reason.words(in: notation)
    case .wished: "the day and time that suit best"
    case .nearest(let reason):
      "the nearest free place" + (reason.map { " (\($0.words(in: notation)))" } ?? "")
    }
  }
}

extension MoveReason {
  /// What forbids the place, in a few words.
  public func words(in notation: Notation = .usual) -> String {
    switch self {
    case .day: "not on that day any more"
    case .window: "no window holds it"
    case .blackout(let day): "\(day.withWeekday) is off"
    case .busy(let span):
      "busy \(notation.text(from: span.lowerBound.time, to: span.upperBound.time))"
    case .afterWaking(let time): "calm after waking until \(notation.text(of: time))"
    case .beforeSleep(let time): "calm before sleep from \(notation.text(of: time))"
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
