import Calendars
import Planning
import Rehabilitation
import Wording

extension Schedule {
  /// The doses of medicines that clocks bring closer together, or farther apart, than ordered, a line each; empty
  /// for none.
  ///
  /// - Parameter earlier: The plan before a change, whose lines are not repeated.
  /// - Returns: The lines.
  public func doseNotes(since earlier: Schedule? = nil) -> String {
    let known = Set(earlier?.doseGaps(from: plan.today) ?? [])
    return doseGaps(from: plan.today).filter { !known.contains($0) }
      .map { "Note: \($0.words)\n" }.joined()
  }
}
