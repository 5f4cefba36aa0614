import RegainKit

/// The few questions that shape a plan, put to a person who told a need.
///
/// Each is an option too; what was given as one is not asked.
struct EnrolmentInterview {
  let programs: [Program]
  let today: CivilDate

  /// Asks, and fills in the options.
  ///
  /// - Throws: ``Failure`` where a date that is needed cannot be had.
  func ask(_ options: inout EnrolmentOptions) throws(Failure) {
    try askDates(&options)
    try askChoices(&options)
    try askLastDays(&options)
    try askTests(&options)
    if options.availability.windows == nil {
      options.availability.windows = try Prompt.offer(
        "When do you have time? For example mon-fri 17:30-20:30; sat 09:00-12:00. "
          + "[any day, 07:00-21:00]"
      ) { text in
        _ = try AvailabilityOptions.windows(text, of: "windows")
        return text
      }
    }
  }

  private func askDates(_ options: inout EnrolmentOptions) throws(Failure) {
    if options.start == nil {
      let start = try Prompt.offer("When do you want to begin? [today]", date)
      options.start = start ?? DateText(argument: "today")
    }
    if options.dayZero == nil, let anchored = programs.first(where: { $0.anchor != .start }) {
      options.dayZero = try Prompt.ask(
        "On which day was the \(anchored.anchor.rawValue)? For example 2026-02-20, or -3d.", date)
    }
  }

  private func date(_ text: String) throws -> DateText? {
    guard let date = DateText(argument: text) else { return nil }
    _ = try date.date(today: today)
    return date
  }

  /// What a surgeon allows, what is at hand and what else there is stands in the programme as
  /// activities on request.
  private func askChoices(_ options: inout EnrolmentOptions) throws(Failure) {
    for program in programs {
      let known = options.requested + options.omitted
      let choices = program.choices.filter { !known.contains($0.id) }
      guard !choices.isEmpty else { continue }
      var lines = "\nThere is a choice in '\(program.title)':\n"
      for choice in choices {
        let usual = choice.replaced.flatMap { id in program.activities.first { $0.id == id }?.title
        }
        lines += "  \(choice.title) (\(choice.id))\(usual.map { ", instead of: \($0)" } ?? "")\n"
      }
      writeError(lines)
      let ids = choices.map(\.id)
      let chosen = try Prompt.offer("Type the words in brackets, with commas between. [none]") {
        text -> [String]? in
        let words = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        return words.allSatisfy(ids.contains) ? words : nil
      }
      options.requested += chosen ?? []
    }
  }

  private func askLastDays(_ options: inout EnrolmentOptions) throws(Failure) {
    for activity in programs.flatMap(\.activities) where activity.endsOnTypedDate {
      let isWanted = activity.inclusion == .always || options.requested.contains(activity.id)
      let isTold = options.until.contains { $0.hasPrefix("\(activity.id)=") }
      guard isWanted, !isTold, !options.omitted.contains(activity.id) else { continue }
      let last = try Prompt.offer(
        "Until which day, as your surgeon said: \(activity.title)? [leave it out]"
      ) { text in
        DateText(argument: text).flatMap { try? $0.date(today: today) }
      }
      if let last {
        options.until.append("\(activity.id)=\(last)")
      } else {
        options.omitted.append(activity.id)
      }
    }
  }

  private func askTests(_ options: inout EnrolmentOptions) throws(Failure) {
    let prescriptions = programs.flatMap(\.activities).flatMap(\.prescriptions)
    if options.trials == nil,
      let quota = prescriptions.first(where: { $0.progression?.name == .quota })
    {
      options.trials = try Prompt.offer(
        "The usual start is \(quota.dose). What did you manage on two to seven ordinary days, such "
          + "as 12,9,15? [the usual start]"
      ) { text in
        let parts = text.split(separator: ",").map { Amount($0.trimmed) }
        return (2...7).contains(parts.count) && !parts.contains(nil) ? text : nil
      }
    }
    var asked = options.test.map { $0.split(separator: "=").first.map(String.init) ?? "" }
    for test in prescriptions.flatMap(\.tests) where !asked.contains(test) {
      asked.append(test)
      let result = try Prompt.offer("\(test.testQuestion) [not tested]") { text in
        Amount(text).flatMap { $0 > Amount(0) ? $0 : nil }
      }
      if let result { options.test.append("\(test)=\(result)") }
    }
  }
}

extension Program {
  /// The activities of all phases.
  fileprivate var activities: [Activity] { phases.flatMap(\.activities) }

  /// The activities on request, each once, but for those that a prescriber fills.
  fileprivate var choices: [Activity] {
    activities.filter { $0.inclusion == .onRequest && $0.kind != .medicine }
      .reduce(into: []) { choices, activity in
        if !choices.contains(where: { $0.id == activity.id }) { choices.append(activity) }
      }
  }
}

extension String {
  /// How a test is asked for, by its name: `6RM leg-press`.
  fileprivate var testQuestion: String {
    switch self {
    case "flexion": return "How far does the knee bend, in degrees?"
    case "steps": return "How many steps do you take on an ordinary day of a week?"
    default:
      let words = split(separator: " ", maxSplits: 1)
      guard let count = words.first?.dropLast(2), let exercise = words.last else { return self }
      let times = count == "1" ? "once" : "\(count) times"
      return "What is the most that you can lift \(times) with good form, in kg: \(exercise)?"
    }
  }
}
