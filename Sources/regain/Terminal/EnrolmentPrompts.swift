import RegainKit

/// The questions that shape a plan, put to a person who names a complaint.
///
/// Each is an option too; what was given as one is not asked.
struct EnrolmentPrompts {
  let programs: [Program]
  let today: CivilDate

  /// Asks, and fills in the options.
  ///
  /// - Throws: ``Failure`` where a date that is needed cannot be had.
  func ask(_ options: inout EnrolmentOptions) throws(Failure) {
    var interview = EnrolmentInterview(programs, given: options.given)
    while let question = interview.next() {
      switch question {
      case .firstDay:
        options.start = try Prompt.offer(question.words, date) ?? DateText(argument: "today")
      case .dayZero: options.dayZero = try Prompt.ask(question.words, pastDate)
      case .choices(let program, let title):
        let choices = interview.choices(of: program)
        writeError("\n" + choices.listing(of: title))
        options.requested += try chosen(question, among: choices.map(\.id))
      case .lastDay(let activity, _): try askLastDay(question, of: activity, &options)
      case .trials: options.trials = try Prompt.offer(question.words, trials)
      case .usualPain:
        options.usual = try Prompt.offer(question.words) { text in
          Int(text).flatMap { (0...10).contains($0) ? $0 : nil }
        }
      case .test(let test): try askResult(question, of: test, &options)
      case .hours: options.availability.windows = try Prompt.offer(question.words, windows)
      }
      interview.given = options.given
    }
  }

  private func date(_ text: String) throws -> DateText? {
    guard let date = DateText(argument: text) else { return nil }
    _ = try date.date(today: today)
    return date
  }

  private func pastDate(_ text: String) throws -> PastDateText? {
    guard let date = PastDateText(argument: text) else { return nil }
    _ = try date.date(today: today)
    return date
  }

  private func chosen(
    _ question: EnrolmentQuestion, among ids: [String]
  ) throws(Failure) -> [String] {
    try Prompt.offer(question.words) { text -> [String]? in
      let words = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
      return words.allSatisfy(ids.contains) ? words : nil
    } ?? []
  }

  private func askLastDay(
    _ question: EnrolmentQuestion, of activity: String, _ options: inout EnrolmentOptions
  ) throws(Failure) {
    let last = try Prompt.offer(question.words) { text in
      DateText(argument: text).flatMap { try? $0.date(today: today) }
    }
    if let last {
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
  ) throws(Failure) {
    let result = try Prompt.offer(question.words) { text in
      Amount(text).flatMap { $0 > Amount(0) ? $0 : nil }
    }
    if let result { options.test.append("\(test)=\(result)") }
  }

  private func windows(_ text: String) throws -> String {
    _ = try AvailabilityOptions.windows(text, of: "windows")
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
