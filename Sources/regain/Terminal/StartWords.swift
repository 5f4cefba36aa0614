import RegainKit

/// The words behind `regain start`: a plan's name and programmes.
///
/// One word alone is a programme. Of two or more the first is the plan's name. With `--name` all are
/// programmes.
struct StartWords {
  private let words: [String]
  private let name: String?
  private let isSought: Bool

  /// - Parameters:
  ///   - words: The words.
  ///   - name: The name that an option gives.
  ///   - isSought: Whether a programme is picked by other words.
  init(_ words: [String], name: String?, isSought: Bool) {
    self.words = words
    self.name = name
    self.isSought = isSought
  }

  /// The plan's name, `nil` where it is to be proposed, and the programmes.
  ///
  /// - Throws: ``Failure`` where no programme is named.
  func parts(in library: ProgramLibrary) throws(Failure) -> (name: String?, programs: [String]) {
    if let name { return (name, words) }
    guard let first = words.first else { return (nil, []) }
    if words.count == 1 {
      if isSought { return (first, []) }
      return (nil, [try onlyProgram(first, in: library)])
    }
    if library.ids().contains(first) {
      guard Environment.hasPerson else {
        writeError(
          "'\(first)' is a programme too, and is taken as the plan's name; with '--name' all words "
            + "are programmes.\n")
        return (first, Array(words.dropFirst()))
      }
      let answer = try Prompt.choose(
        "'\(first)' is a programme too. What do you mean?",
        among: [
          Prompt.Choice(id: "name", label: "the plan's name"),
          Prompt.Choice(id: "programme", label: "a programme of the plan"),
        ])
      return answer == "name" ? (first, Array(words.dropFirst())) : (nil, words)
    }
    return (first, Array(words.dropFirst()))
  }

  /// A word alone, which must be a programme.
  private func onlyProgram(_ word: String, in library: ProgramLibrary) throws(Failure) -> String {
    do {
      _ = try library.path(of: word)
      return word
    } catch {
      // Nothing like a programme: it was meant as the plan's name.
      guard NearNames(library.ids()).isSlip(word) else { throw Failure(OptionFault.noProgram) }
      throw Failure(error)
    }
  }
}
