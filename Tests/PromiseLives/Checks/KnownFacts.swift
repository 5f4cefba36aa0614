import RegainKit
import TestSupport

/// Promises 7 and 8, at a start: what is known is not asked, and counts; what excludes each other is refused.
///
/// Facts are read from the words in which a programme writes them.
struct KnownFacts {
  private let age: Int
  private let isPregnant: Bool
  private let hasProsthesis: Bool
  private let takesBloodThinner: Bool

  /// The facts of a person as chance has it.
  init(using chance: inout SeededGenerator) {
    age = Int.random(in: 8...90, using: &chance)
    isPregnant = Int.random(in: 0..<8, using: &chance) == 0
    hasProsthesis = Int.random(in: 0..<5, using: &chance) == 0
    takesBloodThinner = Int.random(in: 0..<5, using: &chance) == 0
  }

  private var answers: SafetyAnswers {
    var answers = SafetyAnswers.none
    answers.age = age
    answers.isPregnant = isPregnant
    answers.hasProsthesis = hasProsthesis
    answers.takesBloodThinner = takesBloodThinner
    return answers
  }

  /// What is asked though it is known, asked twice, or known and ignored.
  func faults(of gate: SafetyGate) -> [String] {
    let asked = gate.questions(after: answers).map(\.text)
    let twice = Dictionary(grouping: asked) { $0 }.filter { $1.count > 1 }.keys.sorted()
    let settled = gate.programs.flatMap(\.contraindications).filter { question in
      (question.raisedBy + question.ruledOutBy).contains { holds("\($0)") == true }
    }
    let refusing = gate.programs.flatMap(\.contraindications).filter { question in
      question.consequence == .refuse && question.raisedBy.contains { holds("\($0)") == true }
        && !question.ruledOutBy.contains { holds("\($0)") != false }
    }
    let isIgnored = !refusing.isEmpty && gate.refusal(of: answers) == nil
    return twice.map { "'\($0)' is asked twice" }
      + settled.map(\.question).filter(asked.contains).map { "'\($0)' is known, and asked" }
      + (isIgnored ? ["'\(refusing[0].question)' holds, and nothing is refused"] : [])
  }

  /// Whether a fact holds, by its words; `nil` for one that is not about the person.
  private func holds(_ fact: String) -> Bool? {
    let words = fact.split(separator: " ").map(String.init)
    let numbers = fact.split { !$0.isNumber }.compactMap { Int($0) }
    switch (words.first, words.dropFirst().first) {
    case ("age", "under"): return numbers.first.map { age < $0 }
    case ("age", "from"): return numbers.first.map { age >= $0 }
    case ("age", _): return numbers.count == 2 ? numbers[0] <= age && age <= numbers[1] : nil
    case ("prosthesis", nil): return hasProsthesis
    case ("pregnant", nil): return isPregnant
    case ("not", "pregnant"): return !isPregnant
    case ("blood", "thinner"): return takesBloodThinner
    case ("no", "blood"): return !takesBloodThinner
    default: return nil
    }
  }

  /// What stands together though one of the programmes says that it must not.
  static func exclusions(in gate: SafetyGate) -> [String] {
    var answers = SafetyAnswers.none
    (answers.diagnosedBy, answers.clearedBy) = ("Dr Weber", "Dr Weber")
    let excluded = gate.programs.flatMap { program in
      program.exclusions.flatMap { entry in
        gate.programs.filter { other in
          let loads = other.phases.flatMap { $0.activities.map(\.load.rawValue) }
          return other.id != program.id && (other.id == "\(entry)" || loads.contains("\(entry)"))
        }.map { "\(program.id) excludes \($0.id), and both begin" }
      }
    }
    return gate.refusal(of: answers) == nil ? excluded : []
  }
}
