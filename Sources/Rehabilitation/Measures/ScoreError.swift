/// Why answers give no score.
public enum ScoreError: Error, Hashable, Sendable {
  /// There are so many answers, answered or not, instead of so many.
  case count(Int, expected: Int)
  /// An answer, by its position from 1, is none of 0 to 4.
  case answer(Int, position: Int)
  /// Fewer are answered than are needed.
  case tooFew(Int, needed: Int)
}

/// The answers that were given.
func checkedAnswers(
  _ answers: [Int?], count: Int, needed: Int
) throws(ScoreError) -> [Int] {
  guard answers.count == count else { throw .count(answers.count, expected: count) }
  for (index, answer) in answers.enumerated() {
    if let answer, !(0...4).contains(answer) { throw .answer(answer, position: index + 1) }
  }
  let given = answers.compactMap { $0 }
  guard given.count >= needed else { throw .tooFew(given.count, needed: needed) }
  return given
}

/// A quotient of numbers of 0 or more, rounded to the nearest.
func divided(_ number: Int, by divisor: Int) -> Int { (number + divisor / 2) / divisor }
