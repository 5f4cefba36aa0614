import Wording

/// One thing to do as sheets list it: only when it is new, with what it takes the place of.
protocol ListedItem: Hashable {
  /// What it is called.
  var name: String { get }
  /// What it is called in the last session that it is listed for.
  var lastName: String { get }
  /// The exercise whose place it took since it was listed last, with no word of it since.
  var replaced: String? { get set }
}

extension ListedItem {
  /// The name, with what it takes the place of.
  var fullName: String { replaced.map { SheetSentence.name(name, insteadOf: $0) } ?? name }
}

extension Array where Element: ListedItem {
  /// The items that are new against those of before; all of them where some have gone.
  func new(after before: [Element]) -> [Element] {
    guard before.count == count else {
      return before.allSatisfy(contains) ? filter { !before.contains($0) } : self
    }
    return zip(before, self).filter { $0 != $1 }.map { old, item in
      var item = item
      if !item.name.goesOn(from: old.lastName) { item.replaced = old.lastName }
      return item
    }
  }
}

extension String {
  /// Whether it plainly follows an earlier name in its place: the same, or a rung of one exercise,
  /// as `Lunge: longer step` follows `Lunge: no hands`.
  fileprivate func goesOn(from earlier: String) -> Bool {
    guard !hasPrefix(earlier), let end = earlier.firstIndex(of: ":") else {
      return hasPrefix(earlier)
    }
    return hasPrefix(earlier[...end])
  }
}
