import Rehabilitation

/// A dose in the notation of the field, made of what somebody wrote: *3x10 reps with 5kg* is
/// `3 x 10 @ 5 kg`.
enum DoseCure {
  /// The dose that was meant; `nil` where that is not plain.
  static func dose(meantBy text: String) -> String? {
    let spelled = TypedWords(text).words.map { spellings[$0] ?? slip($0) ?? $0 }
    let words = metric(spelled.filter { !fillers.contains($0) })
    let candidates = [words, withUnits(words), withLoad(withUnits(words)), withSet(words)]
    return candidates.lazy.compactMap { try? Dose(joined($0)) }.first.map { "\($0)" }
  }

  /// The unit that a word of five letters or more was meant to be.
  private static func slip(_ word: String) -> String? {
    guard word.count >= 5, NearNames(longUnits).isSlip(word) else { return nil }
    return NearNames(longUnits).nearest(to: word).first.flatMap { spellings[$0] }
  }

  private static let longUnits = ["minutes", "seconds", "hours", "kilograms", "degrees"]

  // MARK: Words

  /// Loads in kilograms, in half ones.
  private static func metric(_ words: [String]) -> [String] {
    var words = words
    for index in words.indices.dropFirst() where ["lb", "lbs", "pounds"].contains(words[index]) {
      guard let pounds = Amount(words[index - 1]) else { continue }
      let kilograms = Amount(thousandths: pounds.thousandths * 4536 / 10_000 + 250)
      words[index - 1] = "\(kilograms.rounded(downTo: Amount(thousandths: 500)))"
      words[index] = "kg"
    }
    return words
  }

  /// Rests and holds in seconds and steps in centimetres, where no unit stands there.
  private static func withUnits(_ words: [String]) -> [String] {
    var result = [String]()
    for (index, word) in words.enumerated() {
      result.append(word)
      guard index > 0, Double(word) != nil, let unit = usualUnits[words[index - 1]] else {
        continue
      }
      let next = index + 1 < words.count ? words[index + 1] : ","
      if !units.contains(next) { result.append(unit) }
    }
    return result
  }

  /// A load behind the repetitions, with the sign that belongs before it.
  private static func withLoad(_ words: [String]) -> [String] {
    guard let unit = words.firstIndex(of: "kg"), unit > 0, !words.contains("@") else {
      return words
    }
    var words = words
    words.insert("@", at: unit - 1)
    return words
  }

  /// A bare number of repetitions as one set.
  private static func withSet(_ words: [String]) -> [String] {
    words.count == 1 && Int(words[0]) != nil ? ["1", "x"] + words : words
  }

  /// Words as one text, with spaces and commas where the notation has them.
  private static func joined(_ words: [String]) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      if word == "x", text.hasSuffix(" x") { continue }
      let isTight =
        text.isEmpty || text.hasSuffix("-") || text.hasSuffix("(")
        || ["-", "%", ",", "RM", ")"].contains(word)
      let begins = parts.contains(word) && index > 0 && !text.hasSuffix(",")
      text += (begins ? "," : "") + (isTight ? "" : " ") + word
    }
    return text
  }

  private static let parts: Set<String> = ["hold", "rest", "tempo", "step", "range"]

  private static let usualUnits = ["rest": "s", "hold": "s", "step": "cm"]

  private static let units: Set<String> = ["s", "min", "h", "cm", "m"]

  private static let fillers: Set<String> = [
    "of", "reps", "rep", "repetitions", "times", "for", "and", "the", "holds",
  ]

  /// What words are in the notation.
  private static let spellings: [String: String] = [
    "×": "x", "*": "x", "sets": "x", "set": "x", "seconds": "s", "second": "s", "sec": "s",
    "secs": "s", "minutes": "min", "minute": "min", "mins": "min", "hours": "h", "hour": "h",
    "hrs": "h", "hr": "h", "kgs": "kg", "kilo": "kg", "kilos": "kg", "kilograms": "kg",
    "with": "@", "at": "@", "centimetres": "cm", "centimeters": "cm", "degrees": "deg",
    "°": "deg", "failure": "max", "rpe": "RPE", "effort": "RPE", "rir": "RIR", "rm": "RM",
    "mvc": "MVC", "to": "-", "–": "-", ";": ",",
  ]
}
