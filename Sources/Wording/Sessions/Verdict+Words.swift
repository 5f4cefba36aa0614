import Rehabilitation

extension Verdict {
  /// The verdict in a line: `red: pain 6 of 10, above 5 (row 4)`.
  public var words: String {
    let reasons = observations.map(\.words).joined(separator: "; ")
    return "\(signal.rawValue): \(reasons.isEmpty ? "no complaint" : reasons) (row \(row))"
  }
}

extension Verdict {
  /// What to do beside the plan, a sentence for each part; a sign that can wait no night says so.
  ///
  /// What changes in the plan is read off the plan itself: see ``LogReport/reaction``.
  public var advice: [String] {
    let flags = observations.compactMap { observation in
      if case .flag(let id) = observation { RedFlag(id) } else { nil }
    }
    return consequence.advice(isSameDay: flags.contains(where: \.isSameDay))
  }

  /// What was found, without codes: `pain 6 of 10, above 5`; empty where nothing complained.
  var findings: String { observations.map(\.words).joined(separator: "; ") }
}

extension Observation {
  /// The reading in a person's words, beside what it was measured against.
  public var words: String {
    switch self {
    case .flag(let id): RedFlag(id)?.name.lowercased() ?? String(id.map { $0 == "-" ? " " : $0 })
    case .swelling(let grade, let baseline):
      "swelling grade \(grade)" + (grade > baseline ? ", above your own \(baseline)" : "")
    case .swellingRise(let grade, let before): "swelling grade \(grade), up from \(before)"
    case .pain(let pain, let limit): "pain \(pain) of 10, above \(limit)"
    case .morning(let pain, let usual): "morning pain \(pain) of 10, usual is \(usual)"
    case .morningPain(let pain, let limit): "morning pain \(pain) of 10, above \(limit)"
    case .unsettled: "not settled within 24 hours"
    case .warmUp(.none): "no soreness at the warm-up"
    case .warmUp(.goes): "sore at the warm-up, then gone"
    case .warmUp(.stays): "sore at the warm-up, and it stayed"
    case .warmUp(.returns): "sore at the warm-up, gone, and back again"
    case .nextDay(.none): "nothing sore the next day"
    case .nextDay(.muscle): "muscles sore the next day"
    case .nextDay(.joint): "the joint sore the next day"
    case .nextDay(.lasting): "sore or swollen for more than 72 hours"
    case .nightWakings(let nights, let before):
      "woken by pain in \(nights) of 7 nights"
        + (before > 0 ? ", and in \(before) the week before" : "")
    case .weeklyMeans(let means): "weekly pain rose: \(means.map(\.shown).joined(separator: ", "))"
    case .weekDone(let percent): "\(percent)% of the week done, below 80%"
    }
  }
}

extension Consequence {
  /// What to do beside the plan, a sentence for each part; empty for nothing.
  func advice(isSameDay: Bool) -> [String] {
    (recheckHours.map { ["Look at the knee again in \($0) hours."] } ?? [])
      + (care.sentence(isSameDay: isSameDay).map { [$0] } ?? [])
  }

  /// What is still done until a day on which other work is due again.
  func heldSentence(until day: CivilDate) -> String {
    held.contains(.isometricLight)
      ? "Only gentle movement until \(day.withWeekday)."
      : "Only gentle movement and light tensing until \(day.withWeekday)."
  }
}

extension Consequence.Care {
  fileprivate func sentence(isSameDay: Bool) -> String? {
    switch self {
    case .none: nil
    case .clinician: "See your clinician."
    case .urgent: isSameDay ? "See a doctor today." : "See a doctor today or tomorrow."
    case .emergency: "Get help at once."
    }
  }
}

extension Amount {
  /// A mean as it is displayed, with one place.
  fileprivate var shown: String {
    let tenths = thousandths / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}
