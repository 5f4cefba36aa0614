/// The words that a search knows, by which a slip of the hand in a query is mended.
struct SearchVocabulary {
  /// Whole words by their stems, the first one of each.
  private var words: [String: String]

  /// The words of what can be found: programmes, flags, topics and measures.
  init(_ programs: [Program]) {
    words = SearchVocabulary.always
    for program in programs {
      add(program.title)
      add(program.id)
      for phrase in program.conditions + program.words { add(phrase) }
      add(program.summary)
    }
  }

  private mutating func add(_ text: String) {
    for word in SearchVocabulary.words(of: text) { words[stem(of: word), default: word] = word }
  }

  /// A text with each word that is not known replaced by the nearest known one; the words that were.
  ///
  /// A word of four letters may have one slip, a longer one two.
  func mended(_ text: String) -> (text: String, replaced: [(typed: String, read: String)]) {
    var replaced = [(typed: String, read: String)]()
    let mended = SearchVocabulary.words(of: text).map { word -> String in
      guard word.utf8.count >= 4, words[stem(of: word)] == nil, let near = nearest(to: word) else {
        return word
      }
      replaced.append((word, near))
      return near
    }
    return (mended.joined(separator: " "), replaced)
  }

  private func nearest(to word: String) -> String? {
    let most = word.utf8.count < 6 ? 1 : 2
    let letters = Array(word.utf8)
    return words.values.filter { $0.utf8.count >= 4 }
      .map { ($0, NearNames.distance(letters, Array($0.utf8), most: most)) }
      .filter { $0.1 <= most }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }
      .map { $0.filter { $0.isLetter || $0.isNumber } }
  }

  /// What is known whatever the programmes are.
  private static let always: [String: String] = {
    let topics = Topic.all.flatMap(\.words).flatMap(words(of:))
    let known =
      Synonyms.allWords + topics + RedFlag.all.flatMap { words(of: $0.name) }
      + Measure.all.flatMap { words(of: $0.name) }
    var pairs = Dictionary(
      known.map { (stem(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    for term in SearchTerms.everyday.union(SearchWords.allTerms) where pairs[term] == nil {
      pairs[term] = term
    }
    return pairs
  }()
}
