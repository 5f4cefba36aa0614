import RegainKit

/// The few questions that shape a plan, put to a person who names a complaint.
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
        EnrolmentQuestion.hours.words
      ) { text in
        _ = try AvailabilityOptions.windows(text, of: "windows")
        return text
      }
    }
  }

  private func askDates(_ options: inout EnrolmentOptions) throws(Failure) {
    if options.start == nil {
      let start = try Prompt.offer(EnrolmentQuestion.firstDay.words, date)
      options.start = start ?? DateText(argument: "today")
    }
    if options.dayZero == nil, let anchored = programs.first(where: { $0.anchor != .start }) {
      options.dayZero = try Prompt.ask(
        EnrolmentQuestion.dayZero(anchored.anchor).words, date)
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
      let chosen = try Prompt.offer(EnrolmentQuestion.choices.words) {
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
      let isGiven = options.until.contains { $0.hasPrefix("\(activity.id)=") }
      guard isWanted, !isGiven, !options.omitted.contains(activity.id) else { continue }
      let last = try Prompt.offer(
        EnrolmentQuestion.lastDay(activity: activity.title).words
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
        EnrolmentQuestion.trials(usual: quota.dose).words
      ) { text in
        let parts = text.split(separator: ",").map { Amount($0.trimmed) }
        return (2...7).contains(parts.count) && !parts.contains(nil) ? text : nil
      }
    }
    var asked = options.test.map { $0.split(separator: "=").first.map(String.init) ?? "" }
    for test in prescriptions.flatMap(\.tests) where !asked.contains(test) {
      asked.append(test)
      let result = try Prompt.offer(EnrolmentQuestion.test(test).words) { text in
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
