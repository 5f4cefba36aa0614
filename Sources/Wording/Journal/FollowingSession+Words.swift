import Planning
import Rehabilitation

extension FollowingSession {
  /// What differs of the doses, without what stays: `3 x 10 → 3 x 8 in Squat and Step up`; `nil` where
  /// nothing does.
  public func changesAtAGlance(in notation: Notation = .usual) -> String? {
    changes.isEmpty ? nil : changes.atAGlance(in: notation)
  }

  /// Whether every dose that differs asks for less.
  var isEasier: Bool { !changes.isEmpty && changes.allSatisfy(\.isLighter) }
}

extension [FollowingSession.Change] {
  /// What differs of the doses, without what stays: `3 x 10 → 3 x 8 in Squat and Step up`.
  ///
  /// - Parameters:
  ///   - notation: How quantities are written.
  ///   - total: The number of exercises of the session, where all of them are named as such.
  /// - Returns: The differences.
  package func atAGlance(in notation: Notation, ofAll total: Int? = nil) -> String {
    var order = [String]()
    var names = [String: [String]]()
    for change in self {
      let words = change.difference(in: notation)
      if names[words] == nil { order.append(words) }
      names[words, default: []].append(change.name)
    }
    return order.map { words in
      let names = names[words] ?? []
      return names.count > 2 && names.count == total
        ? "\(words) in all \(names.count) exercises" : "\(words) in \(names.listed)"
    }.joined(separator: "; ")
  }
}

extension [String] {
  /// The most exercises that are named one by one.
  private static var mostNamed: Int { 3 }

  /// Some exercises in a sentence, the last ones by their number where they are many.
  fileprivate var listed: String {
    if count > Self.mostNamed {
      return prefix(Self.mostNamed - 1).joined(separator: ", ")
        + " and \(count - Self.mostNamed + 1) more exercises"
    }
    return count > 1
      ? dropLast().joined(separator: ", ") + " and \(self[count - 1])" : joined()
  }
}

extension FollowingSession.Change {
  /// The parts of the dose that differ, before and after: `3 x 10 → 3 x 8`.
  ///
  /// A difference that the reader's units are too coarse for is shown in those of the plan.
  fileprivate func difference(in notation: Notation) -> String {
    let (old, new) = (parts(of: before, in: notation), parts(of: after, in: notation))
    guard old.count == new.count else {
      return "\(before.words(in: notation)) → \(after.words(in: notation))"
    }
    let differing = zip(old, new).filter { $0 != $1 }
    guard !differing.isEmpty || notation.units == .metric else { return difference(in: .usual) }
    return differing.map { "\($0) → \($1)" }.joined(separator: ", ")
  }

  /// Whether no figure of the dose but its rest is higher, and one is lower.
  fileprivate var isLighter: Bool {
    let (old, new) = (parts(of: before, in: .usual), parts(of: after, in: .usual))
    guard old.count == new.count else { return false }
    let differing = zip(old, new).filter { $0 != $1 && !$0.hasPrefix("rest ") }
    return !differing.isEmpty
      && differing.allSatisfy { old, new in
        let (one, other) = (old.figures, new.figures)
        return one.count == other.count && one != other && zip(one, other).allSatisfy { $0 >= $1 }
      }
  }

  private func parts(of dose: Dose, in notation: Notation) -> [String] {
    dose.words(in: notation).replacing(" @ ", with: ", ").split(separator: ", ").map(String.init)
  }
}

extension String {
  /// The numbers in the text, in order.
  fileprivate var figures: [Amount] {
    split { !$0.isNumber && $0 != "." }.compactMap { Amount(String($0)) }
  }
}
