import Planning
import Rehabilitation

extension FollowingSession {
  /// What differs of the doses, without what stays: `3 x 10 → 3 x 8 in Squat and Step up`; `nil` where
  /// nothing does.
  public var changesAtAGlance: String? {
    guard !changes.isEmpty else { return nil }
    var order = [String]()
    var names = [String: [String]]()
    for change in changes {
      let words = change.difference
      if names[words] == nil { order.append(words) }
      names[words, default: []].append(change.name)
    }
    return order.map { "\($0) in \(FollowingSession.listed(names[$0] ?? []))" }
      .joined(separator: "; ")
  }

  /// Whether every dose that differs asks for less.
  var isEasier: Bool { !changes.isEmpty && changes.allSatisfy(\.isLighter) }

  /// The most exercises that are named one by one.
  private static let mostNamed = 3

  private static func listed(_ names: [String]) -> String {
    if names.count > mostNamed {
      return names.prefix(mostNamed - 1).joined(separator: ", ")
        + " and \(names.count - mostNamed + 1) more exercises"
    }
    return names.count > 1
      ? names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])"
      : names.joined()
  }
}

extension FollowingSession.Change {
  /// The parts of the dose that differ, before and after: `3 x 10 → 3 x 8`.
  fileprivate var difference: String {
    let (old, new) = (parts(of: before), parts(of: after))
    guard old.count == new.count else { return "\(before.words) → \(after.words)" }
    let differing = zip(old, new).filter { $0 != $1 }
    return differing.map { "\($0) → \($1)" }.joined(separator: ", ")
  }

  /// Whether no figure of the dose but its rest is higher, and one is lower.
  fileprivate var isLighter: Bool {
    let (old, new) = (parts(of: before), parts(of: after))
    guard old.count == new.count else { return false }
    let differing = zip(old, new).filter { $0 != $1 && !$0.hasPrefix("rest ") }
    return !differing.isEmpty
      && differing.allSatisfy { old, new in
        let (one, other) = (old.figures, new.figures)
        return one.count == other.count && one != other && zip(one, other).allSatisfy { $0 >= $1 }
      }
  }

  private func parts(of dose: Dose) -> [String] {
    dose.words.replacing(" @ ", with: ", ").split(separator: ", ").map(String.init)
  }
}

extension String {
  /// The numbers in the text, in order.
  fileprivate var figures: [Amount] {
    split { !$0.isNumber && $0 != "." }.compactMap { Amount(String($0)) }
  }
}
