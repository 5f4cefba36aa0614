import Rehabilitation

/// Reads the repetitions of an exercise's sets as people write them: `8,8,8`, `8 8 8`, `3x8`, `skipped`, and
/// of each leg, left first, `8,8,8/6,6,6`.
///
/// ```swift
/// let sets = try SetsReader().sets("3 x 8")  // .whole([8, 8, 8])
/// ```
public struct SetsReader: Hashable, Sendable {
  /// The repetitions that a set can have, and the most sets.
  public static let repetitions = 0...500, mostSets = 12

  /// A reader of sets.
  public init() {}

  /// The repetitions of each set that a text means; one set of none where it was not done.
  ///
  /// - Throws: ``SetsFault`` that shows forms that can be read.
  public func sets(_ text: String) throws(SetsFault) -> Sided<[Int]> {
    let legs = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let read = legs.compactMap(SetsReader.counts)
    guard read.count == legs.count, (1...2).contains(legs.count) else {
      throw SetsFault(text: text)
    }
    return read.count == 1 ? .whole(read[0]) : .legs(left: read[0], right: read[1])
  }

  private static let undone: Set<String> = [
    "skipped", "skip", "x", "none", "no", "nothing", "notdone", "leftout", "-",
  ]

  private static func counts(_ text: String) -> [Int]? {
    let plain = String(text.map { $0 == "×" || $0 == "*" ? "x" : $0 })
    guard let tokens = TypedToken.tokens(of: plain), !tokens.isEmpty else { return nil }
    if undone.contains(tokens.map(\.spelled).joined()) { return [0] }
    // "3 sets of 8" is "3 x 8".
    let words = tokens.filter { token in
      !["sets", "set", "reps", "rep", "repetitions", "and"].contains(token.word ?? "")
    }
    if words.count == 3, ["x", "of"].contains(words[1].word ?? ""), let sets = words[0].count,
      let count = words[2].count
    {
      return (1...mostSets).contains(sets) ? Array(repeating: count, count: sets).checked : nil
    }
    var counts = [Int]()
    var isOpen = true
    for word in words {
      if let count = word.count {
        counts.append(count)
        isOpen = false
      } else if word.isMark(",") || word.isMark(";") || word.isMark("+"), !isOpen {
        isOpen = true
      } else {
        return nil
      }
    }
    return isOpen ? nil : counts.checked
  }
}

/// Why a typed text is not read as the repetitions of sets.
public struct SetsFault: Error, Hashable, Sendable {
  /// What was typed.
  public let text: String

  /// What is wrong, with forms that can be read.
  public var words: String {
    "I can't read '\(text.printable(limit: 60))' as repetitions, 0 to 500 in up to 12 sets. Try "
      + "'10,9,9', '3x10' or 'skipped'; of each leg, left first, '10,9,9/8,8,8'."
  }
}

extension TypedToken {
  /// The number that it stands for, as a figure or a word.
  fileprivate var count: Int? { number ?? word.flatMap(NumberWord.value) }
}

extension [Int] {
  /// The counts, where each can be that of a set.
  fileprivate var checked: [Int]? {
    count <= SetsReader.mostSets && allSatisfy(SetsReader.repetitions.contains) ? self : nil
  }
}
