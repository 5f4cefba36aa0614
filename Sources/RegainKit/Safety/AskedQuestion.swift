import Rehabilitation
import Wording

/// A question before a start, or of the weekly check, as a person reads it: one, or several near ones as
/// one.
public struct AskedQuestion: Hashable, Sendable {
  /// A part that can be answered by itself.
  public struct Part: Hashable, Sendable {
    /// The part in words.
    public let words: String
    /// The questions that a yes to it answers with yes.
    public let ids: Set<SafetyQuestion.ID>
  }

  /// The question.
  public let text: String
  /// What a yes asks for.
  public let urgency: QuestionUrgency
  /// Why it is asked, a sentence for each reason.
  public let reasons: [String]
  /// Its parts, at least one.
  public let parts: [Part]

  /// The questions that it stands for.
  public var ids: Set<SafetyQuestion.ID> { parts.reduce(into: []) { $0.formUnion($1.ids) } }

  /// Whether a yes does not say yet what holds, because its parts lead to different answers.
  public var needsPart: Bool { Set(parts.map(\.ids)).count > 1 }
}

extension AskedQuestion {
  /// Warning signs and questions of programmes as a person reads them: near ones as one, the most urgent
  /// first.
  ///
  /// - Parameters:
  ///   - flags: The warning signs.
  ///   - questions: The questions of programmes.
  /// - Returns: The questions, none of which asks what another one asks.
  static func merged(
    _ flags: [RedFlag], _ questions: [Screening.ProgramQuestion]
  ) -> [AskedQuestion] {
    let sources = flags.map(AskedSource.init) + questions.map(AskedSource.init)
    let order = Dictionary(
      sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var open = sources
    var asked = [AskedQuestion]()
    for near in NearQuestions.all {
      let parts = near.parts.compactMap {
        part -> (words: NearQuestions.Part, own: [AskedSource])? in
        let own = sources.filter { $0.isMeant(by: part) }
        return own.isEmpty ? nil : (part, own)
      }
      let own = Set(parts.flatMap(\.own).map(\.id))
      guard own.count > 1 else { continue }
      open.removeAll { own.contains($0.id) }
      asked.append(
        AskedQuestion(
          text: near.text(of: parts.map(\.words)), of: sources.filter { own.contains($0.id) },
          parts: parts.map { Part(words: $0.words, ids: Set($1.map(\.id))) }))
    }
    asked += open.map { source in
      AskedQuestion(
        text: source.text, of: [source], parts: [Part(words: source.text, ids: [source.id])])
    }
    func rank(_ question: AskedQuestion) -> (Int, Int) {
      (question.urgency.rawValue, question.ids.compactMap { order[$0] }.min() ?? 0)
    }
    return asked.sorted { rank($0) < rank($1) }
  }

  private init(text: String, of sources: [AskedSource], parts: [Part]) {
    self.text = text
    self.parts = parts
    urgency = sources.map(\.urgency).min() ?? .beforeStart
    let signs = sources.filter(\.isSign)
    reasons = (signs.isEmpty ? sources : signs).map(\.reason).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}

/// A question that is asked, and what it is.
private struct AskedSource {
  let id: SafetyQuestion.ID
  let text: String
  let urgency: QuestionUrgency
  let reason: String
  let isSign: Bool

  init(_ flag: RedFlag) {
    id = .flag(flag.id)
    text = flag.question
    urgency =
      switch flag.level {
      case .emergency: .atOnce
      case .urgent: .soon
      case .clinic, .info: .beforeStart
      }
    reason = flag.reason
    isSign = true
  }

  init(_ asked: Screening.ProgramQuestion) {
    id = .contraindication(program: asked.program, number: asked.number)
    text = asked.question.question
    urgency = .beforeStart
    reason = asked.question.reason
    isSign = false
  }

  func isMeant(by part: NearQuestions.Part) -> Bool {
    if case .flag(let id) = id { part.flags.contains(id) } else { part.questions.contains(text) }
  }
}
