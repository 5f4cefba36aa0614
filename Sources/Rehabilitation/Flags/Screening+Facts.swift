extension Screening {
  /// An answer to a question of a programme that nobody needs to give.
  public struct KnownAnswer: Hashable, Sendable {
    /// Whether it is yes.
    public let isYes: Bool
    /// What it follows from.
    public let fact: PersonFact
  }

  /// A question of a programme, as it is asked.
  public struct ProgramQuestion: Hashable, Sendable {
    /// The programme, by id.
    public let program: String
    /// The question's number in the programme's list, from 1.
    public let number: Int
    /// The question.
    public let question: Program.Contraindication
  }

  /// What is known of a question before a start with some programmes; `nil` where it must be asked.
  ///
  /// A fact that rules it out counts before one that raises it.
  public func knownAnswer(
    to question: Program.Contraindication, in programs: [Program]
  ) -> KnownAnswer? {
    if let fact = question.ruledOutBy.first(where: { holds($0, in: programs) }) {
      return KnownAnswer(isYes: false, fact: fact)
    }
    return question.raisedBy.first { holds($0, in: programs) }
      .map { KnownAnswer(isYes: true, fact: $0) }
  }

  /// The questions of the programmes that no fact settles.
  ///
  /// One that several programmes ask in the same words is asked once, with the first of them; one that a
  /// warning sign asks, with that.
  public func programQuestions(for programs: [Program]) -> [ProgramQuestion] {
    var asked = Set(questions(for: programs).map(\.question))
    return programs.flatMap(\.numberedQuestions).filter { item in
      knownAnswer(to: item.question, in: programs) == nil
        && asked.insert(item.question.question).inserted
    }
  }

  /// Whether a fact is known to hold before a start with some programmes.
  ///
  /// A joint that the operation of a programme has put in is known.
  public func holds(_ fact: PersonFact, in programs: [Program]) -> Bool {
    switch fact {
    case .age(let years): age.map(years.contains) ?? false
    case .prosthesis(let isThere):
      programs.contains(where: \.putsJointIn) ? isThere : hasProsthesis == isThere
    case .pregnancy(let isSo): isPregnant == isSo
    case .bloodThinner(let isTaken):
      medicines.contains(where: BloodThinner.isNamed) ? isTaken : takesBloodThinner == isTaken
    case .recent(let anchor, let days):
      programs.contains { $0.anchor == anchor } && daysSinceDayZero.map { $0 < days } ?? false
    case .operationDated: operation != nil && programs.contains(where: \.leadsToOperation)
    case .diagnosed: diagnosedBy != nil
    case .cleared: clearedBy != nil
    case .prescribed: !medicines.isEmpty
    }
  }

  private var daysSinceDayZero: Int? {
    guard let start, let dayZero else { return nil }
    return dayZero.days(to: start)
  }

  /// What is known from the choices of a start.
  public mutating func takeFacts(from enrolment: Enrolment) {
    start = enrolment.start
    dayZero = enrolment.dayZero
    operation = enrolment.operation
    medicines = enrolment.medicines.map(\.text)
  }
}

extension Program {
  /// Its questions with their numbers.
  var numberedQuestions: [Screening.ProgramQuestion] {
    contraindications.enumerated().map {
      Screening.ProgramQuestion(program: id, number: $0.offset + 1, question: $0.element)
    }
  }

  /// Whether it is for people with an artificial knee joint.
  var followsReplacement: Bool { conditions.contains { $0.contains("replacement") } }

  /// Whether it counts from the operation in which a joint was put in.
  fileprivate var putsJointIn: Bool { anchor == .operation && followsReplacement }
}
