import RegainKit

extension Prompt {
  /// Something that can be chosen.
  struct Choice {
    /// The word that stands for it.
    let id: String
    /// What is shown of it.
    let label: String
  }

  /// Shows choices with their numbers, and takes one of them.
  ///
  /// - Returns: The chosen word.
  /// - Throws: ``Failure`` where the input is over.
  static func choose(_ question: String, among choices: [Choice]) throws(Failure) -> String {
    writeError("\n" + listing(choices))
    return try ask("\(question) \(hint(choices))") { try chosen($0, among: choices) }
  }

  /// Shows choices with their numbers, and takes one of them, or `back`.
  ///
  /// - Throws: ``Back``, or ``Failure`` where the input is over.
  static func chooseOrBack(_ question: String, among choices: [Choice]) throws -> String {
    writeError("\n" + listing(choices))
    return try askOrBack("\(question) \(hint(choices))") { try chosen($0, among: choices) }
  }

  /// The choices, one a line with its number, and its word where that is not all that is shown.
  static func listing(_ choices: [Choice]) -> String {
    choices.enumerated().map { number, choice in
      let word = choice.label.contains(choice.id) ? "" : " (\(choice.id))"
      return "  \(number + 1)  \(choice.label)\(word)\n"
    }.joined()
  }

  private static func hint(_ choices: [Choice]) -> String {
    "[1-\(choices.count), or the beginning of a word]"
  }

  /// The word that a typed number, beginning or label stands for.
  ///
  /// - Throws: ``Failure`` that says what can be typed.
  static func chosen(_ text: String, among choices: [Choice]) throws(Failure) -> String {
    if let number = Int(text), choices.indices.contains(number - 1) {
      return choices[number - 1].id
    }
    let ids = NearNames(choices.map(\.id))
    let labels = NearNames(choices.map(\.label))
    if let id = ids.meant(by: text) { return id }
    if let label = labels.meant(by: text), let choice = choices.first(where: { $0.label == label })
    {
      return choice.id
    }
    let near = NearNames(choices.map { NearNames.Name($0.id, also: [$0.label]) }).nearest(to: text)
    throw Failure(
      .usage,
      "'\(text)' is no answer."
        + (near.isEmpty ? "" : " Did you mean \(near.orList)?")
        + " Type a number from 1 to \(choices.count), or the beginning of a word.")
  }

  /// The words that several typed choices stand for, with commas between; numbers also with spaces.
  static func allChosen(_ text: String, among choices: [Choice]) throws(Failure) -> [String] {
    let isNumbers = text.allSatisfy { $0.isNumber || $0 == " " || $0 == "," }
    let words = text.split { $0 == "," || (isNumbers && $0 == " ") }.map(\.trimmed)
    var ids = [String]()
    for word in words where !word.isEmpty {
      let id = try chosen(word, among: choices)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
