extension ProgramChoice {
  /// What it leads to among some programmes.
  ///
  /// The words find programmes; days and equipment leave those that can be kept to; a question is
  /// asked only where it decides between what is left.
  public func finding(among programs: [Program], catalogue: Catalogue) -> Finding {
    let offered = programs.filter { kind == nil || $0.kind == kind }
    let search = ProgramSearch(words).meant(among: programs).search
    let leaders = leaders(of: search, among: offered)
    guard let best = leaders.first else { return .nothing(search.results(among: programs)) }
    let peers = leaders.filter { $0.program.role == best.program.role }
    let fitting = peers.filter { isEnough(for: $0.program, catalogue) }
    guard let first = fitting.first else { return .tooMuch(peers.map(\.program)) }
    let reachable = offered.filter { isEnough(for: $0, catalogue) }
    var route = Route(program: first.program.id)
    let equally = fitting.filter { $0.longest == first.longest }
    if let open = route.follow(
      answers, within: Set(fitting.map(\.program.id)),
      equally: Set(equally.map(\.program.id)), then: Set(reachable.map(\.id)))
    {
      return open
    }
    let equals = fitting.prefix { $0.score == first.score }.map(\.program)
    if route.asked.isEmpty, equals.count > 1 { return .several(equals) }
    if let unasked = unasked(after: route) { return .unasked(unasked) }
    guard let found = reachable.first(where: { $0.id == route.program }) else {
      return .tooMuch(peers.map(\.program))
    }
    return .program(found, requested: route.requested)
  }

  /// The programmes that fit best.
  ///
  /// What stands around others leads only where its title is meant, or
  /// nothing else fits.
  private func leaders(
    of search: ProgramSearch, among programs: [Program]
  ) -> [ProgramSearch.Leader] {
    let companions = search.leaders(among: programs.filter { $0.role == .companion })
    if let first = companions.first, search.names(first.program) { return companions }
    let others = search.leaders(among: programs.filter { $0.role != .companion })
    return others.isEmpty ? companions : others
  }

  private func isEnough(for program: Program, _ catalogue: Catalogue) -> Bool {
    if let daysAWeek, program.daysAWeek > daysAWeek { return false }
    return equipment.map(program.equipment(in: catalogue).isSubset) ?? true
  }

  /// A question that was answered and not asked, unless its answer leads to the same programme.
  private func unasked(after route: Route) -> String? {
    answers.keys.sorted().first { id in
      guard !route.asked.contains(id),
        let question = DecidingQuestion.all.first(where: { $0.id == id })
      else {
        return !route.asked.contains(id)
      }
      return !question.answers.contains { $0.id == answers[id] && $0.program == route.program }
    }
  }
}

/// The way from the best programme to the one that the answers choose.
private struct Route {
  var program: String
  var requested = [String]()
  var asked = Set<String>()

  /// Follows answers from question to question.
  ///
  /// - Parameters:
  ///   - answers: The answers, by question.
  ///   - first: The programmes that the first question may lead to.
  ///   - equals: Those of them that the words name equally well.
  ///   - later: Those that a later one may lead to.
  /// - Returns: The question that is still open, if any.
  mutating func follow(
    _ answers: [String: String], within first: Set<String>, equally equals: Set<String>,
    then later: Set<String>
  ) -> ProgramChoice.Finding? {
    var reachable = first
    // A question that was passed over is not asked after a later one.
    for question in DecidingQuestion.all {
      let choices = question.isBetweenEquals ? reachable.intersection(equals) : reachable
      guard question.decides(program, among: choices) else { continue }
      let narrowed = question.narrowed(to: choices)
      guard let given = answers[question.id] else { return .question(narrowed, given: nil) }
      guard let answer = narrowed.answers.first(where: { $0.id == given }) else {
        return .question(narrowed, given: given)
      }
      asked.insert(question.id)
      program = answer.program
      requested = answer.requested
      // What lies beside the answer to a word of several complaints is none of this one.
      reachable =
        question.isBetweenEquals ? later.intersection([answer.program] + answer.others) : later
    }
    return nil
  }
}
