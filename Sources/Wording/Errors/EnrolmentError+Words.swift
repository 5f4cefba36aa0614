import Rehabilitation

extension EnrolmentError {
  /// The error in words.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .startOutOfRange(let start):
      "'\(steps(.firstDay))' must lie in the years 1900 to 2900, not on \(start)."
    case .dayZeroOutOfRange:
      "'\(steps(.dayZero))' must lie within ten years of '\(steps(.firstDay))'."
    case .goalOutOfRange(let goal):
      "'\(steps(.goal))' takes a day from '\(steps(.firstDay))' on, within ten years, not \(goal)."
    case .operationOutOfRange(let date):
      "'\(steps(.operation))' takes a day after '\(steps(.firstDay))', within ten years, not \(date)."
    case .limitsMissing(let program, let names):
      "'\(program)' sets no limits of its own: type those of your clinician's written plan, as "
        + names.map { "\(steps(.limit)) '\($0)=…'" }.joined(separator: ", ")
        + ". Does the plan not say? Ask your clinician first."
    case .unknownLimit(let name, let known):
      "no programme asks for the limit '\(name.printable(limit: 40))'."
        + (known.isEmpty
          ? " This plan's limits are in its programmes." : DidYouMean(name, among: known).words())
    case .unknownOption(let id, let known):
      "no programme of this plan asks for '\(id.printable(limit: 40))'."
        + (known.isEmpty ? " Leave it out." : DidYouMean(id, among: known).words())
    case .unknownAnswer(let answer, let option, let known):
      "'\(answer.printable(limit: 40))' is no answer to '\(option)'."
        + DidYouMean(answer, among: known).words()
    case .dayTooFar(let date, let start):
      "\(date) lies ten years or more from '\(steps(.firstDay))', \(start): check the year."
    case .unreadableName:
      "a plan's name, '\(steps(.planName))' in a build, has 1 to 300 characters that can be read."
    case .untrustedName(let name):
      "the name '\(name.printable(limit: 40))' holds characters that cannot be seen: type it anew, "
        + "without them."
    case .misleadingName(let name, let meaning):
      "'\(name)' can be no plan's name: it reads as \(meaning.words). Choose another, such as "
        + "'\(meaning == .command ? "my-\(name)" : "left-knee")'."
    case .usualPainOutOfRange(let usual):
      "'\(steps(.usualPain))' takes pain from 0 to 10, not \(usual)."
    case .namelessPrescriber(let medicine, let name):
      "'\(name)' does not say who prescribed '\(medicine)'. Name the doctor, nurse or pharmacist: a plan "
        + "repeats only what somebody has ordered."
    case .contradictoryMedicine(let text, let words):
      "'\(text)' says '\(words)', but its times do not. Type how often beside the hours, as ordered: "
        + "'\(MedicineTimesFault.examples.joined(separator: "', '"))'."
    case .trialsOutOfRange: "'\(steps(.trials))' takes 2 to 7 amounts, such as '12,9,15'."
    }
  }
}

extension EnrolmentError.Meaning {
  fileprivate var words: String {
    switch self {
    case .reading: "a reading, as 'p2' is pain 2"
    case .number: "a number"
    case .date: "a day or a time"
    case .command: "a command"
    }
  }
}
