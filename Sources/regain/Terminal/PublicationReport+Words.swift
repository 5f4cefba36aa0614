import RegainKit
import Wording

extension PublicationReport {
  /// What was published, in lines: `left-knee: 12 unchanged, 3 moved`.
  ///
  /// - Parameters:
  ///   - plan: The plan's name.
  ///   - steps: How next steps are named.
  /// - Returns: The lines, each ended.
  func text(of plan: String, offering steps: NextStepWording) -> String {
    (["\(plan): \(change)"] + notes(of: plan, offering: steps)).map { "\($0)\n" }.joined()
  }

  /// What there is to know beside what has changed.
  func notes(of plan: String, offering steps: NextStepWording) -> [String] {
    var sentences = [TargetSentence]()
    if edited > 0 { sentences.append(.edited(edited, plan: plan)) }
    if leftOut > 0 { sentences.append(.leftOut(leftOut)) }
    if !others.isEmpty { sentences.append(.others(others)) }
    let titles = change.toldTitles ? [PageSentence.toldTitles.words(offering: steps)] : []
    return titles + sentences.map { $0.words(offering: steps) }
  }
}
