import RegainKit
import Wording

/// The question whether a value is right that looks like a slip of the hand.
enum SureQuestion {
  /// Puts a question, and goes on only where the answer is yes.
  static func confirm(_ question: String) throws(Failure) {
    let isRight = try Prompt.ask("\(question) yes or no? Enter = no.", SureQuestion.answer)
    if !isRight { throw Failure(OptionFault.declined) }
  }

  private static func answer(_ typed: String) -> Bool? {
    switch typed.lowercased() {
    case "y", "yes": true
    case "", "n", "no": false
    default: nil
    }
  }
}

extension OpenPlan {
  /// Logs a report, and asks a person for each value that is doubted.
  ///
  /// - Throws: The doubt where nobody can be asked, or ``Failure`` where somebody said no.
  mutating func logAsking(_ report: SessionReport) throws -> LogReport {
    let doubts: [ReportDoubt]
    do {
      return try log(report)
    } catch {
      guard case .report(.doubtful(let found)) = error, Environment.hasPerson else { throw error }
      doubts = found
    }
    for doubt in doubts { try SureQuestion.confirm(doubt.question) }
    var sure = report
    sure.isSure = true
    return try log(sure)
  }
}
