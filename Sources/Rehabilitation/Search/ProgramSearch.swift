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
  }

  private let query: SearchTerms

  /// A search for words in plain English.
  public init(_ query: String) {
    self.query = SearchTerms(query)
  }

  /// What the words find among some programmes, and among the red flags, measures and topics.
  ///
  /// Of programmes that fit equally well the one with the earlier id comes first.
  public func results(among programs: [Program]) -> Results {
    Results(
      flags: RedFlag.all.filter { flag in
        SearchWords.flags[flag.id, default: []].contains { query.all.isSuperset(of: $0.all) }
      },
      programs: ranked(programs),
      measures: Measure.all.filter { measure in
        SearchWords.measures[measure.id, default: []].contains { phrase in
          !phrase.distinctive.isEmpty && query.holds(phrase)
        }
      },
      topics: Topic.all.filter { topic in
        topic.words.contains { query.holds(SearchTerms($0)) }
      })
  }

  private func ranked(_ programs: [Program]) -> [Program] {
    let found = hits(among: programs)
    let hasStrong = found.contains { !$0.fit.isOnlySummary }
    return found.filter { !hasStrong || !$0.fit.isOnlySummary }.map(\.program)
  }

  /// The programmes that fit best, with their scores, the best first: those that all words name, or
  /// else those that the longest phrase names.
  func leaders(among programs: [Program]) -> [(program: Program, score: Int)] {
    let found = hits(among: programs)
    let named = found.filter(\.fit.isNamed)
    let longest = found.map(\.fit.longest).max() ?? 0
    return (named.isEmpty ? found.filter { $0.fit.longest == longest } : named)
      .map { ($0.program, $0.fit.score) }
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

  init(of program: Program, for query: SearchTerms) {
    let conditions = program.conditions.map(SearchTerms.init)
    let phrases = conditions + program.words.map(SearchTerms.init)
    let title = SearchTerms(program.title).all
    let named = (phrases + [SearchTerms(program.id)]).reduce(into: title) { $0.formUnion($1.all) }
    longest = phrases.filter(query.holds).map(\.all.count).max() ?? 0
    let wanted = query.distinctive
    let isCovered: Bool
    if wanted.isEmpty {
      // Nothing but pain: what is for some pain fits.
      isNamed = conditions.contains { !$0.all.isDisjoint(with: query.all) }
      isCovered = isNamed
    } else {
      isNamed = wanted.isSubset(of: named)
      isCovered = wanted.isSubset(of: named.union(SearchTerms(program.summary).all))
    }
    isHit = longest > 0 || isCovered
    let isFirst = conditions.first.map(query.holds) ?? false
    score =
      longest * 4 + title.intersection(wanted).count * 3 + wanted.intersection(named).count * 2
      + (conditions.contains(where: query.holds) ? 3 : 0) + (isFirst ? 2 : 0)
  }
}
