import ProgramFiles
import Rehabilitation

extension Finding {
  /// What is wrong, and what to do; every word that a person reads of a finding is made here.
  ///
  /// - Parameters:
  ///   - key: The key whose value it is about, which the cure names.
  ///   - text: The value as it is written, from which the cure is made.
  ///   - steps: How next steps are named.
  /// - Returns: The words.
  func words(
    ofKey key: String? = nil, text: String? = nil, offering steps: NextStepWording
  ) -> (message: String, hint: String) {
    switch self {
    case .fileTooLarge(let bytes):
      ("the file has \(bytes) bytes", "a programme has at most \(Limits.fileBytes)")
    case .byteOrderMark(let encoding):
      ("the file is \(encoding) with a byte order mark", "save it as plain UTF-8")
    case .notUTF8: ("this byte is no UTF-8", "save the file as UTF-8")
    case .controlCharacter(let code):
      ("here stands the control character \(hexadecimal(code))", "delete it")
    case .tabIndentation: ("a tab indents this line", "indent with spaces")
    case .lineTooLong:
      ("the line is longer than \(Limits.lineBytes) bytes", "break it, or shorten the text")
    case .yamlSyntax(let problem, let line):
      (
        "this is no YAML: \(problem)" + (line.map { ", in what begins in line \($0)" } ?? ""),
        "look for a missing quote, bracket, colon or space"
      )
    case .nestedTooDeep:
      ("more than \(Limits.depth) levels are nested", "close the brackets before this one")
    case .severalDocuments:
      ("a second document begins", "keep one programme in a file, without '---' between")
    case .emptyFile: ("the file is empty", "begin with 'id: '")
    case .anchorOrAlias:
      ("a name after '&' or '*' is an anchor or an alias of YAML", "write the value out")
    case .yamlTag(let tag): ("a tag of YAML stands here (\(tag))", "leave out the word after '!'")
    case .duplicateKey(let key): ("the key '\(key)' is given twice", "delete one of the two")
    case .wrongKind(let expected, let found):
      ("a \(expected.rawValue) belongs here, not a \(found.rawValue)", expected.advice)
    case .unknownKey(let key, let like, let allowed):
      ("there is no key '\(key)' here", keySuggestion(key, like, of: allowed))
    case .routineProgress:
      (
        "a warm-up or cool-down stays as it is, without 'progress'",
        "delete the key, or make this one of the 'exercises'"
      )
    case .missingKey(let key):
      ("the key '\(key)' is missing", "add it, such as '\(KeyExample.line(of: key))'")
    case .keyChoice(let keys, let found):
      (
        found.isEmpty
          ? "none of the keys \(list(keys)) is here" : "\(list(found, "and")) do not go together",
        "give one of \(list(keys))"
      )
    case .unknownWord(let word, let like, let allowed):
      (
        "'\(word)' is none of the words for this",
        suggestion(like, of: allowed, whole: steps(.explainRules))
      )
    case .notation(let text, let example):
      (
        "'\(text)' is not written as it must be",
        cure(ValueCure.value(meantBy: text, like: example), like: example, of: key)
      )
    case .numberRange(let text, let least, let most):
      (
        "\(text) is not in \(least) to \(most)",
        "give \(key.map { "'\($0)' " } ?? "")a number from \(least) to \(most)"
      )
    case .amountZero(let text): ("'\(text)' is not above 0", "give an amount above 0")
    case .emptyText: ("the value is empty", "write it, or delete the key")
    case .emptyList: ("the list is empty", "add at least one entry")
    case .textTooLong(let count, let most):
      ("the text has \(count) characters", "shorten it to \(most); this is the first too many")
    case .idForm(let id, let near):
      (
        "'\(id)' is no id",
        key == "exercise"
          ? exerciseCure(near, offering: steps) : idCure(id, of: key)
      )
    case .linkForm(let link): ("'\(link)' is no address", "begin with 'https://'")
    case .doseNotation(let error):
      error.words(
        cure: cure(
          text.flatMap(DoseCure.dose), like: "3 x 8-12 @ 5 kg, rest 90 s", of: key))
    case .frequencyNotation(let error):
      error.words(
        cure: cure(text.flatMap(FrequencyCure.frequency), like: "3 per week", of: key))
    case .sourceMissing:
      ("the figures here have no source", "add 'source: ' with an id of 'sources', DES or UNC")
    case .pictureMissing:
      ("the exercise has no picture", "add 'picture: ' with 'shows' and 'poses'")
    case .poseCount(let count):
      ("\(count) poses are too many to be seen", "keep at most \(Picture.mostPoses)")
    case .ghostLast:
      ("no pose follows this ghost", "add the pose that it turns into, or delete 'as: ghost'")
    default: programWords(offering: steps)
    }
  }

  /// The keys that can be meant; of none the first three.
  private func keySuggestion(_ key: String, _ like: String?, of allowed: [String]) -> String {
    if let meant = like ?? KeySynonym.key(for: key, in: allowed) {
      return "did you mean '\(meant)'?"
    }
    let near = NearNames(allowed).nearest(to: key)
    return near.isEmpty
      ? suggestion(nil, of: allowed) : "did you mean \(list(near.map { "'\($0)'" }))?"
  }

  /// The nearest of some words; of many the three nearest, and what lists all of them.
  private func suggestion(_ like: String?, of allowed: [String], whole: String? = nil) -> String {
    if let like { return "did you mean '\(like)'?" }
    guard allowed.count > 8 else { return "use one of \(list(allowed))" }
    let lister = whole.map { "; '\($0)' explains all \(allowed.count)" } ?? ""
    return "use one of \(allowed.count), such as \(list(Array(allowed.prefix(3))))\(lister)"
  }
}

extension Finding.Kind {
  fileprivate var advice: String {
    switch self {
    case .mapping: "write '{key: value}', or lines of 'key: value'"
    case .list: "write '[one, two]', or lines that begin with '- '"
    case .text: "write a single value"
    }
  }
}

extension DoseError {
  fileprivate func words(cure: String) -> (message: String, hint: String) {
    switch reason {
    case .expected(let expected, let found): ("\(expected) belongs here, not \(found)", cure)
    case .outOfRange(let number, let limit):
      ("\(number) is more than \(limit)", "give at most \(limit)")
    case .descendingRange(let range):
      ("the range \(range) runs downwards", "put the smaller number first")
    case .repeated(let part): ("'\(part)' is given twice", "delete one of the two")
    }
  }
}

/// Words in a row: `a, b or c`.
func list(_ words: [String], _ last: String = "or") -> String {
  guard let end = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) \(end)"
}

private func hexadecimal(_ code: UInt32) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
