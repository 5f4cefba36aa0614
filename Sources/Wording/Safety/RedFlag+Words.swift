import Rehabilitation

extension RedFlag {
  /// The answer, why it matters and what to do, for a worried person who may have to dial `number`.
  public func words(emergencyNumber number: String) -> String {
    """
    You said yes to: \(question)
    Why it matters: \(reason)
    What to do: \(action(emergencyNumber: number)) \(advice)
    """
  }

  /// What it is, why it matters and what to do, in a paragraph.
  public func sentences(emergencyNumber number: String) -> String {
    "\(name): \(reason) \(action(emergencyNumber: number)) \(advice)"
  }

  /// When a doctor should see an urgent flag.
  var urgency: String { isSameDay ? "today" : "today or tomorrow" }

  /// What the level of the flag asks for, in a sentence or two.
  public func action(emergencyNumber number: String) -> String {
    switch level {
    case .emergency where audience == .injured:
      "Go to an emergency department or to a doctor who has X-ray today; call \(number) if you "
        + "cannot get there."
    case .emergency:
      "This can be an emergency. Call \(number) or go to an emergency department now."
    case .urgent: "See a doctor \(urgency), and do no exercise with this leg until then."
    case .clinic: "Have it looked at in the next weeks; a gentle start is fine meanwhile."
    case .info: "You can go on."
    }
  }
}

extension RedFlag {
  /// That no warning sign has an id, with the ids that there are.
  public static func unknownWords(_ id: String, offering steps: NextStepWording) -> String {
    let names = NearNames(all.map { NearNames.Name($0.id, also: [$0.name]) })
    return "no red flag '\(id)'."
      + DidYouMean(id, among: names, all: all.map(\.id)).words()
      + " '\(steps(.listFlags))' puts most of them in a question."
  }
}

extension [RedFlag] {
  /// That a start is gentle, and why.
  public func gentleStartWords(offering steps: NextStepWording) -> String {
    map { "you said yes to: \($0.question)\n\($0.advice)\n" }.joined()
      + "Have it looked at in the next weeks; a gentle start is fine meanwhile. The plan holds the "
      + "first\nphase, with a weekly reminder. When a clinician has seen it: "
      + "\(steps(.clearedBy)) NAME."
  }
}

extension RedFlag.Level {
  package func heading(number: String) -> String {
    switch self {
    case .emergency: "Get help at once (\(number))"
    case .urgent: "See a doctor within a day or two"
    case .clinic: "See your clinician in the next weeks"
    case .info: "Good to know"
    }
  }
}

extension RedFlag.Level {
  package var label: String {
    switch self {
    case .emergency: "Red flag, an emergency"
    case .urgent: "Red flag, urgent"
    case .clinic: "Have it looked at"
    case .info: "Good to know"
    }
  }
}
