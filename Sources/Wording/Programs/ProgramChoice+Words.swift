import Rehabilitation

extension ProgramChoice.Finding {
  /// Why no programme is picked, and what to do.
  public func words(
    for need: ProgramChoice, in catalogue: Catalogue, offering steps: NextStepWording
  ) -> String {
    switch self {
    case .tooMuch(let programs):
      "what fits '\(need.words)' asks for more:\n"
        + programs.prefix(6).map { "  \($0.id)\($0.demandWords(in: catalogue))\n" }.joined()
        + "Give more with '\(steps(.daysAWeek))' and '\(steps(.equipment))', or name the programme."
    case .unasked(let id):
      "'\(steps(.answer)) \(id)=…' answers a question that '\(need.words)' does not raise; leave it out."
    case .nothing(let results) where isFlagged:
      "no plan was made: a doctor comes before any programme for '\(need.words)'."
        + results.topics.askedFirst.map { " \($0.text(offering: steps))" }.joined()
    case .nothing(let results) where !results.topics.askedFirst.isEmpty:
      "no plan was made for '\(need.words)': something is asked first.\n"
        + results.topics.askedFirst.map { "\($0.text(offering: steps))\n" }.joined()
        + "Then name what the knee has: \(steps(.search)) 'knee hurts on stairs'."
    default:
      "no programme fits '\(need.words)'. Try other words: "
        + "\(steps(.findPrograms(need.words))); or see all: \(steps(.listPrograms))."
    }
  }
}

extension [Topic] {
  /// Those that are asked about before any plan.
  public var askedFirst: [Topic] { filter(\.subject.isAskedFirst) }
}

extension DecidingQuestion {
  /// Which option is missing, or wrong, with what it can be.
  public func missing(
    for words: String, given: String?, offering steps: NextStepWording
  ) -> String {
    let heading =
      given.map { "'\(id)=\($0)' is no answer to: \(question)" }
      ?? "one question decides for '\(words)': \(question)"
    return heading + "\n"
      + answers.map { "  \(steps(.answer)) \(id)=\($0.id)  \($0.words) (\($0.program))\n" }.joined()
      + "Add one of these options."
  }
}

extension Program {
  /// What the programme asks for, as it follows its name: `: 3 days a week; 12 weeks; band`.
  public func demandWords(in catalogue: Catalogue) -> String {
    let days = daysAWeek
    let things = equipment(in: catalogue).sorted()
    let parts =
      (days > 0 ? [days == 1 ? "1 day a week" : "\(days) days a week"] : [])
      + [counted(weeks, "week")] + (things.isEmpty ? [] : [things.joined(separator: ", ")])
    return ": " + parts.joined(separator: "; ")
  }
}
