/// A search by the words that a person would type: `knee hurts at night`.
public struct ProgramSearch: Hashable, Sendable {
  /// What was found.
  public struct Results: Hashable, Sendable {
    /// Signs to have looked at first, most urgent first.
    public var flags: [RedFlag]
    /// Programmes, the best first.
    public var programs: [Program]
    /// Measures.
    public var measures: [Measure]
    /// What is only good to know.
    public var topics: [Topic]
    /// Why each programme fits, by its id: the words of it that were meant.
    public var reasons = [String: String]()
    /// The words that were read as others, since nothing fits them as they were typed.
    public var mended = [MendedWord]()
    /// Words that come near, where nothing fits at all.
    public var near = [String]()

    /// Whether nothing was found.
    public var isEmpty: Bool {
      flags.isEmpty && programs.isEmpty && measures.isEmpty && topics.isEmpty
    }

    /// Whether the words are about a ligament, which a clinician names before any plan.
    public var isAboutLigaments: Bool { topics.contains { $0.subject == .ligaments } }
  }

  /// A word that was read as another.
  public struct MendedWord: Hashable, Sendable {
    /// As it was typed.
    public let typed: String
    /// As it was read.
    public let read: String
  }

  private let text: String
  private let query: SearchTerms

  /// A search for words in plain English.
  public init(_ query: String) {
    text = query
    self.query = SearchTerms(query)
  }

  /// What the words find among some programmes, and among the red flags, measures and topics.
  ///
  /// Of programmes that fit equally well the one with the earlier id comes first.
  ///
  /// Where nothing is found, or a slip of the hand keeps the words from naming a programme, it is mended; where still
  /// nothing is found, near words are named.
  public func results(among programs: [Program]) -> Results {
    let (search, replaced) = meant(among: programs)
    var found = search.plainResults(among: programs)
    found.mended = replaced
    guard found.isEmpty else { return found }
    let phrases = programs.flatMap { $0.conditions + $0.words }
    found.near = NearNames(Set(phrases).sorted()).nearest(to: self.text)
    return found
  }

  /// The search with slips of the hand mended, where that finds what the words as they were typed do not; and the
  /// words that were read as others.
  func meant(among programs: [Program]) -> (search: ProgramSearch, replaced: [MendedWord]) {
    let isFound = !plainResults(among: programs).isEmpty
    guard !isFound || !names(anyOf: programs) else { return (self, []) }
    let (text, replaced) = SearchVocabulary(programs).mended(text)
    let search = ProgramSearch(text)
    let isBetter =
      isFound
      ? search.names(anyOf: programs) : !search.plainResults(among: programs).isEmpty
    guard !replaced.isEmpty, isBetter else { return (self, []) }
    return (search, replaced.map { MendedWord(typed: $0.typed, read: $0.read) })
  }

  /// Whether all words name one of some programmes.
  private func names(anyOf programs: [Program]) -> Bool {
    hits(among: programs).contains(where: \.fit.isNamed)
  }

  private func plainResults(among programs: [Program]) -> Results {
    let hits = ranked(programs)
    return Results(
      flags: RedFlag.all.filter { flag in
        SearchWords.flags[flag.id, default: []].contains { query.all.isSuperset(of: $0.all) }
      },
      programs: hits.map(\.program),
      measures: Measure.all.filter { measure in
        SearchWords.measures[measure.id, default: []].contains { phrase in
          !phrase.distinctive.isEmpty && query.holds(phrase)
        }
      },
      topics: Topic.all.filter { topic in
        topic.words.contains { query.holds(SearchTerms($0)) }
      },
      reasons: Dictionary(
        hits.compactMap { hit in hit.fit.reason.map { (hit.program.id, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }

  private func ranked(_ programs: [Program]) -> [(program: Program, fit: Fit)] {
    let found = hits(among: programs)
    let hasStrong = found.contains { !$0.fit.isOnlySummary }
    return found.filter { !hasStrong || !$0.fit.isOnlySummary }
  }

  /// A programme that fits, and how well.
  struct Leader {
    let program: Program
    /// More is better.
    let score: Int
    /// How many terms its longest phrase has that is typed whole.
    let longest: Int
  }

  /// The programmes that fit best, the best first: those that all words name, or
  /// else those that the longest phrase names.
  func leaders(among programs: [Program]) -> [Leader] {
    let found = hits(among: programs)
    let named = found.filter(\.fit.isNamed)
    let longest = found.map(\.fit.longest).max() ?? 0
    return (named.isEmpty ? found.filter { $0.fit.longest == longest } : named)
      .map { Leader(program: $0.program, score: $0.fit.score, longest: $0.fit.longest) }
  }

  /// Whether the title of a programme holds a word that is sought.
  func names(_ program: Program) -> Bool {
    !SearchTerms(program.title).all.isDisjoint(with: query.distinctive)
  }

  private func hits(among programs: [Program]) -> [(program: Program, fit: Fit)] {
    programs.map { (program: $0, fit: Fit(of: $0, for: query)) }.filter { $0.fit.isHit }
      .sorted { ($1.fit.score, $0.program.id) < ($0.fit.score, $1.program.id) }
  }
}

/// How well a programme fits a search.
private struct Fit {
  /// Whether the programme is shown.
  let isHit: Bool
  /// Whether the title, the conditions and the words that people use name all that is sought.
  let isNamed: Bool
  /// How many terms the longest phrase has that is typed whole.
  let longest: Int
  /// Whether some word stands in the summary only.
  var isOnlySummary: Bool { longest == 0 && !isNamed }
  /// More is better.
  let score: Int
  /// The words of the programme that were meant, the longest; `nil` where its summary alone has them.
  let reason: String?

  init(of program: Program, for query: SearchTerms) {
    let conditions = program.conditions.map(SearchTerms.init)
    let phrases = conditions + program.words.map(SearchTerms.init)
    let named = zip(program.conditions + program.words, phrases)
      .filter { query.holds($1) }.max { $0.1.all.count < $1.1.all.count }?.0
    let title = SearchTerms(program.title).all
    let names = (phrases + [SearchTerms(program.id)]).reduce(into: title) { $0.formUnion($1.all) }
    longest = phrases.filter(query.holds).map(\.all.count).max() ?? 0
    let wanted = query.distinctive
    let isCovered: Bool
    if wanted.isEmpty {
      // Nothing but pain: what is for some pain fits.
      isNamed = conditions.contains { !$0.all.isDisjoint(with: query.all) }
      isCovered = isNamed
    } else {
      isNamed = wanted.isSubset(of: names)
      isCovered = wanted.isSubset(of: names.union(SearchTerms(program.summary).all))
    }
    isHit = longest > 0 || isCovered
    reason =
      named
      ?? (isNamed && !title.isDisjoint(with: wanted)
        ? program.title : isHit ? "what its summary says" : nil)
    let isFirst = conditions.first.map(query.holds) ?? false
    score =
      longest * 4 + title.intersection(wanted).count * 3 + wanted.intersection(names).count * 2
      + (conditions.contains(where: query.holds) ? 3 : 0) + (isFirst ? 2 : 0)
  }
}
