import Rehabilitation

extension Fact {
  /// What happened, in a line.
  public var words: String { words(in: .usual) }

  /// What happened, in a line, in a reader's units and times.
  public func words(in notation: Notation) -> String {
    switch self {
    case .enrolment(let enrolment, let programs):
      "'\(enrolment.name)' begins on \(enrolment.start.withWeekday) with "
        + counted(programs.programs.count, "programme")
    case .session(let record): record.words(in: notation)
    case .checkIn(let checkIn): checkIn.words
    case .measure(let reading):
      "\(reading.measure) \(reading.value)"
        + (reading.otherSide.map { ", other side \($0)" } ?? "") + " on \(reading.date.withWeekday)"
    case .gate(let answer):
      "gate of \(answer.phase), criterion \(answer.criterion): \(answer.isMet ? "met" : "not met")"
        + (answer.clinician.map { ", by \($0)" } ?? "")
    case .adjustment(let adjustment): adjustment.words(in: notation)
    case .reversal(let number): "entry \(number) taken back"
    }
  }

  /// What happened, in a line that says where it was taken back later.
  public func words(in notation: Notation, isReversed: Bool) -> String {
    words(in: notation) + (isReversed ? " (taken back)" : "")
  }
}

extension SessionRecord {
  /// What was logged of a session: `strength/3: pain 2, effort 5`.
  public func words(in notation: Notation = .usual) -> String {
    "\(session): \(readings(in: notation))"
  }

  /// What was logged, without the session: `pain 2, effort 5`.
  func readings(in notation: Notation) -> String {
    var parts = [String]()
    if let extra { parts.append("extra \(extra.title), \(extra.minutes) min") }
    if isSkipped == true { parts.append("skipped") }
    if let before { parts.append("before \(before)") }
    if let pain { parts.append("pain \(pain)") }
    if let morning { parts.append("next morning \(morning)") }
    if let effort { parts.append("effort \(effort)") }
    if let donePercent { parts.append("\(donePercent)% done") }
    if let minutes, extra == nil { parts.append("\(minutes) min") }
    if let repetitions {
      parts += repetitions.sorted { $0.key < $1.key }.map { name, counts in
        let lead = name.isEmpty ? "" : "\(name) "
        if let both = legs?[name]?.repetitionWords { return lead + both }
        guard counts.contains(where: { $0 > 0 }) else { return "\(lead)not done" }
        return "\(lead)repetitions \(counts.map(String.init).joined(separator: ","))"
      }
    }
    if let loads {
      parts += loads.sorted { $0.key < $1.key }.map { name, load in
        let lead = name.isEmpty ? "" : "\(name) "
        if let both = legs?[name]?.loadWords(in: notation) { return lead + both }
        return "\(lead)load \(notation.text(ofLoad: load))"
      }
    }
    if let swelling { parts.append("swelling \(swelling)") }
    if let warmUp { parts.append("warm-up soreness \(warmUp.rawValue)") }
    if let nextDay { parts.append("sore next day: \(nextDay.rawValue)") }
    if let isSettled { parts.append(isSettled ? "settled within 24 h" : "not settled within 24 h") }
    if let flags, !flags.isEmpty {
      parts.append("flags: \(flags.sorted().joined(separator: ", "))")
    }
    if let date { parts.append("on \(date.withWeekday)") }
    if let meanwhile { parts.append(meanwhile.words) }
    if let note { parts.append("\"\(note)\"") }
    return parts.isEmpty ? "done" : parts.joined(separator: ", ")
  }
}

extension LegRecord {
  /// The repetitions of both legs: `repetitions left 8,8,8, right 6,6,6`; `nil` where they are not logged.
  fileprivate var repetitionWords: String? {
    guard let left = leftRepetitions, let right = rightRepetitions else { return nil }
    return "repetitions left \(left.spelled), right \(right.spelled)"
  }

  /// The loads of both legs; `nil` where they are not logged.
  fileprivate func loadWords(in notation: Notation) -> String? {
    guard let left = leftLoad, let right = rightLoad else { return nil }
    return "load left \(notation.text(ofLoad: left)), right \(notation.text(ofLoad: right))"
  }
}

extension [Int] {
  /// The repetitions of sets, or that there are none.
  fileprivate var spelled: String {
    contains { $0 > 0 } ? map(String.init).joined(separator: ",") : "not done"
  }
}

extension Meanwhile {
  /// What was done in the days before, in words.
  var words: String {
    switch self {
    case .asPlanned: "trained as planned before"
    case .less: "trained less before"
    case .nothing: "did not train before"
    }
  }
}

extension CheckIn {
  /// What was logged of a morning.
  fileprivate var words: String {
    var parts = [String]()
    if let morning { parts.append("pain \(morning)") }
    if let usual { parts.append("usual \(usual)") }
    if let swelling { parts.append("swelling \(swelling)") }
    if let stiffness { parts.append("stiff for \(stiffness) min") }
    if let nightWaking { parts.append(nightWaking ? "woken by pain" : "slept through") }
    if let flags {
      parts.append(
        flags.isEmpty ? "no warning sign" : "flags: \(flags.sorted().joined(separator: ", "))")
    }
    if let meanwhile { parts.append(meanwhile.words) }
    if let note { parts.append("\"\(note)\"") }
    return "morning of \(date.withWeekday): \(parts.joined(separator: ", "))"
  }
}

extension Adjustment {
  /// What is changed, in a line.
  public func words(in notation: Notation = .usual) -> String {
    switch self {
    case .hold(let days): "hold for \(days) days"
    case .back(let activity): "one step back" + (activity.map { " in \($0)" } ?? "")
    case .forward(let activity): "one step forward" + (activity.map { " in \($0)" } ?? "")
    case .enter(let phase): "into the phase \(phase)"
    case .pause(let from, let to): "pause from \(from.withWeekday) to \(to.withWeekday)"
    case .resume(let date): "go on from \(date.withWeekday)"
    case .move(let session, let to): "\(session) to \(to.words(in: notation))"
    case .skip(let session): "\(session) left out"
    case .request(let activity, let last):
      "with \(activity)" + (last.map { " until \($0.withWeekday)" } ?? "")
    case .omit(let activity): "without \(activity)"
    case .availability(let availability):
      "time: \(availability.windows.text(writing: notation.text(from:to:)))"
        + (availability.otherWindows ?? []).map {
          ", \($0.days.words) \($0.windows.text(writing: notation.text(from:to:)))"
        }.joined()
        + (availability.busy.isEmpty ? "" : ", \(availability.busy.count) busy times")
        + (availability.blackouts.isEmpty
          ? "" : ", off \(availability.blackouts.map(\.description).joined(separator: ", "))")
    case .zone(let zone, let from, let to):
      "\(zone) from \(from.withWeekday)" + (to.map { " to \($0.withWeekday)" } ?? " on")
    case .pace(let percent): "pace \(percent)%"
    case .updateProgram: "newer texts of the programmes"
    case .reviewed(let name): "reviewed by \(name)"
    case .operation(let date): "operation on \(date.withWeekday)"
    case .limit(let name, let text): "your clinician's plan, \(name): \(text)"
    case .label(let label): "label: \(label.words)"
    case .end(let date): "ends on \(date.withWeekday)"
    }
  }
}
