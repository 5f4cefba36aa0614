/// The meanings that a text names, in any order.
struct SearchTerms: Hashable {
  /// Stems of words, each as the one that stands for its synonyms.
  let all: Set<String>

  /// The terms that distinguish programmes; pain and days are in nearly every text.
  var distinctive: Set<String> { all.subtracting(SearchTerms.common) }

  /// The terms of a text.
  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }
    var stems = words.map { word in stem(of: word.filter { $0.isLetter || $0.isNumber }) }
    for (phrase, meaning) in Synonyms.phrases where stems.contains(phrase[0]) {
      while let place = stems.firstRange(of: phrase) {
        stems.replaceSubrange(place, with: [meaning])
      }
    }
    all = Set(stems.filter { !$0.isEmpty }.map { Synonyms.words[$0] ?? $0 })
      .subtracting(SearchTerms.empty)
  }

  /// Whether every term of a phrase is among these, and one of them is distinctive.
  func holds(_ phrase: SearchTerms) -> Bool {
    guard phrase.all.isSubset(of: all) else { return false }
    return !phrase.distinctive.isEmpty || (distinctive.isEmpty && !phrase.all.isEmpty)
  }

  /// The terms that every query may have.
  static var everyday: Set<String> { common.union(empty) }

  private static let common = Set(["pain", "day", "leg", "cannot", "strong", "bad"].map(stem))

  private static let empty = Set(
    [
      "a", "about", "after", "am", "an", "and", "are", "as", "at", "be", "because", "been", "but",
      "by", "can", "do", "does", "for", "from", "get", "had", "has", "have", "how", "i", "if", "in",
      "into", "is", "it", "knee", "knees", "me", "mine", "more", "my", "of", "on", "or", "our",
      "out", "since", "so", "some", "something", "that", "the", "then", "there", "this", "to",
      "very", "was", "we", "what", "when", "which", "while", "with", "you", "your", "s",
    ].map(stem))
}
