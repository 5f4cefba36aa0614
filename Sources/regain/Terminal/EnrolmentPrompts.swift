import RegainKit

/// The questions that shape a plan, put to a person who names a complaint.
///
/// Each is an option too; what was given as one is not asked.
struct EnrolmentPrompts {
  let programs: [Program]
  let today: CivilDate

  /// Whether only that is asked without which a plan has no dates.
  var asksOnlyNeeded = false

  /// Asks, and fills in the options; `back` returns to the question before.
  ///
  /// - Throws: ``Failure`` where a date that is needed cannot be had.
  func ask(_ options: inout EnrolmentOptions) throws {
    var interview = EnrolmentInterview(programs, given: options.given)
    var before = [(options: EnrolmentOptions, interview: EnrolmentInterview)]()
    while true {
      let start = (options: options, interview: interview)
      guard let question = interview.next() else { return }
      if asksOnlyNeeded, !question.isNeeded { continue }
      do {
        try put(question, interview, &options)
        before.append(start)
      } catch is Prompt.Back {
        // The first question has none before it: it is put again.
        (options, interview) = before.popLast() ?? start
      }
      interview.given = options.given
    }
  }

  private func put(
    _ question: EnrolmentQuestion, _ interview: EnrolmentInterview,
    _ options: inout EnrolmentOptions
  ) throws {
    switch question {
    case .firstDay:
      options.start =
        try Prompt.offerOrBack(question.words, date) ?? DateText(argument: "today")
    case .dayZero: options.dayZero = try Prompt.askOrBack(question.words, pastDate)
    case .option(let option):
      let answers = option.answers.map { Prompt.Choice(id: $0.id, label: $0.words) }
      let answer = try Prompt.offerOrBack(question.words) { text in
        try Prompt.chosen(text, among: answers)
      }
      if let answer { options.option.append("\(option.id)=\(answer)") }
    case .choices(let program, let title):
      let choices = interview.choices(of: program)
      writeError("\n" + choices.listing(of: title))
      let named = choices.map { Prompt.Choice(id: $0.id, label: $0.title) }
      options.requested +=
        try Prompt.offerOrBack(question.words) { text in
          try Prompt.allChosen(text, among: named)
        } ?? []
    case .lastDay(let activity, _): try askLastDay(question, of: activity, &options)
    case .trials: options.trials = try Prompt.offerOrBack(question.words, trials)
    case .usualPain:
      options.usual = try Prompt.offerOrBack(question.words) { text in
        let number = try typedNumber(text, .points).amount
        return (0...10).first { Amount($0) == number }
      }
    case .test(let test): try askResult(question, of: test, &options)
    case .hours: options.availability.windows = try Prompt.offerOrBack(question.words, windows)
    }
  }

  private func date(_ text: String) throws -> DateText? {
    guard let date = DateText(argument: text) else { return nil }
    show(try date.date(today: today))
    return date
  }

  private func pastDate(_ text: String) throws -> PastDateText? {
    guard let date = PastDateText(argument: text) else { return nil }
    show(try date.date(today: today))
    return date
  }

  /// Says which day was read.
  private func show(_ date: CivilDate) {
    writeError("  \(date.withWeekday(seenFrom: today))\n")
  }

  private func askLastDay(
    _ question: EnrolmentQuestion, of activity: String, _ options: inout EnrolmentOptions
  ) throws {
    let last = try Prompt.offerOrBack(question.words) { text in
      try DateText(argument: text)?.date(today: today)
    }
    if let last {
      show(last)
      options.until.append("\(activity)=\(last)")
    } else {
      options.omitted.append(activity)
    }
  }

  private func trials(_ text: String) -> String? {
    let parts = text.split(separator: ",").map { Amount($0.trimmed) }
    return Enrolment.trialCounts.contains(parts.count) && !parts.contains(nil) ? text : nil
  }

  private func askResult(
    _ question: EnrolmentQuestion, of test: String, _ options: inout EnrolmentOptions
  ) throws {
    let result = try Prompt.offerOrBack(question.words) { text in
      let amount = try EnrolmentOptions.result(text, of: test)
      return amount > Amount(0) ? amount : nil
    }
    if let result { options.test.append("\(test)=\(result)") }
  }

  private func windows(_ text: String) throws -> String {
    writeError("  \(try AvailabilityOptions.windows(text, of: "windows"))\n")
    return text
  }
}

extension EnrolmentOptions {
  /// What was typed, as far as a question would ask for it.
  var given: GivenChoices {
    var given = GivenChoices()
    given.hasFirstDay = start != nil
    given.hasDayZero = dayZero != nil
    given.requested = Set(requested)
    given.options = Set(option.map(\.name))
    given.omitted = Set(omitted)
    given.ending = Set(until.filter { $0.contains("=") }.map(\.name))
    given.hasTrials = trials != nil
    given.tests = Set(test.map(\.name))
    given.hasUsualPain = usual != nil
    given.hasHours = availability.windows != nil
    return given
  }
}

extension String {
  /// What stands before an equals sign, or all of it.
  fileprivate var name: String { String(prefix { $0 != "=" }) }
}
