import Rehabilitation

/// What a curve shows, in a sentence, for those who cannot see it.
package enum CurveDescription: Hashable, Sendable {
  /// The pain during some sessions and after them, 0 to 10; `worst` and `last` are those during them.
  case pain(sessions: Int, worst: Int, last: Int)
  /// The pain during the sessions of some weeks, of each the median and the range in words.
  case weeklyPain(weeks: [Int], words: [String])
  /// The pain on the mornings after some sessions, where none was logged during them.
  case mornings(sessions: Int)
  /// The sessions of some weeks, with those that were done, and those kept in the weeks that are over.
  case sessions(weeks: Int, done: Int, kept: Kept?)
  /// Effort times minutes, in the weeks that have both; the highest of a week.
  case load(weeks: Int, most: Int)
  /// The minutes of exercise that each week asks for; the highest of a week.
  case minutes(most: Int)
  /// The doses of one exercise, from the first to the last.
  case doses(of: String, from: Amount, to: Amount, unit: String, sessions: Int)
  /// The values of a measure, from the first to the last; whether more is better, where that is known.
  case measure(String, from: Amount, to: Amount, unit: String, isMoreBetter: Bool?)

  /// The sessions that were done of those that were planned.
  package struct Kept: Hashable, Sendable {
    let done: Int
    let planned: Int

    package init(_ done: Int, of planned: Int) {
      self.done = done
      self.planned = planned
    }
  }

  /// The sentence.
  package var words: String {
    switch self {
    case .pain(let sessions, let worst, let last):
      "Pain during and after \(sessions) sessions: worst \(worst), last \(last) of 10."
    case .weeklyPain(let weeks, let words):
      "Pain during sessions, median and range. "
        + zip(weeks, words).map { "Week \($0): \($1)" }.joined(separator: "; ") + "."
    case .mornings(let sessions): "Pain on the mornings after \(sessions) sessions."
    case .sessions(let weeks, let done, let kept):
      "Sessions planned in each of \(weeks) weeks" + (done > 0 ? ", \(done) done" : "")
        + (kept.map { "; \($0.done) of \($0.planned) in the weeks that are over" } ?? "") + "."
    case .load(let weeks, let most):
      "Effort times minutes in \(weeks) weeks; the most is \(most)."
    case .minutes(let most):
      "Minutes of exercise that each week asks for; the most is \(most)."
    case .doses(let title, let first, let last, let unit, let sessions):
      "\(title): from \(first) to \(last) \(unit) over \(sessions) sessions."
    case .measure(let title, let first, let last, let unit, let isMoreBetter):
      "\(title): \(first) at first, \(last) last" + (unit.isEmpty ? "" : " \(unit)")
        + (isMoreBetter.map { "; \(CurveLabel.direction(isMoreBetter: $0))" } ?? "") + "."
    }
  }
}
