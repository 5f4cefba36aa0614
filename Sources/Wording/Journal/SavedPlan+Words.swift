import JournalStore

extension SavedPlan {
  /// What was saved, and what was lost, in a sentence or two.
  var words: String {
    guard !name.isEmpty else {
      return "A plan is lost: the entry that begins it cannot be read (entries \(lost.listed))."
    }
    let saved = "Saved '\(name)': \(entries == 1 ? "1 entry" : "\(entries) entries")."
    let gone = lost.isEmpty ? "" : " Lost, since they cannot be read: \(lost.listed)."
    let changed =
      altered.isEmpty
      ? "" : " Look at these, which something has changed: \(altered.listed)."
    return saved + gone + changed
  }
}

extension [Int] {
  /// The first few of the numbers, and how many more there are.
  fileprivate var listed: String {
    let few = prefix(12).map(String.init).joined(separator: ", ")
    return count > 12 ? "\(few) and \(count - 12) more" : few
  }
}

extension String {
  /// The text without an end of line at its end.
  var withoutLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
