import ArgumentParser
import RegainKit
import Sheets

/// What a programme is picked by, where none is named.
struct NeedOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Pick the programme for a condition or a complaint, in your own words.", valueName: "words"))
  var words: String?

  @Option(help: "Pick only among programmes of a kind.")
  var kind: Program.Kind?

  @Option(
    help: ArgumentHelp(
      "Pick only a programme that takes so many days a week, or fewer.", valueName: "1-7"))
  var days: Int?

  @Option(
    help: ArgumentHelp(
      "Pick only a programme that needs no more than this: 'band, step', or none.",
      valueName: "things"))
  var equipment: String?

  @Option(
    help: ArgumentHelp(
      "Answer a question between programmes: meniscus=trimmed.", valueName: "question=answer"))
  var answer: [String] = []

  func validate() throws {
    if words == nil, kind != nil || days != nil || equipment != nil || !answer.isEmpty {
      throw ValidationError(
        .dependent(["--kind", "--days", "--equipment", "--answer"], on: "--for"))
    }
    if let days, !(1...7).contains(days) {
      throw ValidationError(.daysAWeek(option: "--days", days))
    }
    if let words, !words.isReadable || words.count > 300 {
      throw ValidationError(.search(option: "--for", most: 300))
    }
  }

  /// Makes sure that a programme is named or sought.
  ///
  /// - Throws: A usage error where there is neither.
  func require(_ programs: [String]) throws {
    guard programs.isEmpty, words == nil else { return }
    throw ValidationError(.noProgram)
  }

  /// The need; `nil` where nothing is sought.
  ///
  /// - Parameter catalogue: The exercises, which know what things there are.
  /// - Returns: What is sought.
  /// - Throws: ``Failure`` where an answer or a thing is not known.
  func need(_ catalogue: Catalogue) throws(Failure) -> ProgramChoice? {
    guard let words else { return nil }
    var need = ProgramChoice(words)
    need.kind = kind
    need.daysAWeek = days
    need.equipment = try things(catalogue)
    for text in answer {
      let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
      let questions = NearNames(DecidingQuestion.all.map(\.id))
      guard parts.count == 2, let id = questions.meant(by: parts[0]),
        let question = DecidingQuestion.all.first(where: { $0.id == id })
      else {
        throw Failure(
          TypedFault.answer(option: "--answer", text, known: DecidingQuestion.all.map(\.id)))
      }
      // A beginning of an answer is enough; what is none is refused with the answers that there are.
      need.answers[question.id] =
        NearNames(question.answers.map(\.id)).meant(by: parts[1]) ?? parts[1]
    }
    return need
  }

  private func things(_ catalogue: Catalogue) throws(Failure) -> Set<String>? {
    guard let equipment else { return nil }
    let things = equipment.split(separator: ",").map { $0.trimmed.lowercased() }
    return try worded { () throws(RegainError) in
      try catalogue.equipment(named: things.isEmpty ? [equipment] : things)
    }
  }
}
