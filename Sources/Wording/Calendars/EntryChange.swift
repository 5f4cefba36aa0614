/// What an export changes of the entries of a calendar.
package enum EntryChange: String, CaseIterable, Hashable, Sendable {
  case unchanged, moved, changed
  /// It was cancelled, and is there again.
  case returned = "back again"
  case cancelled, new

  /// The entries that change in one way, a line each; of many the first ones.
  ///
  /// - Parameters:
  ///   - entries: The day and the title of each.
  ///   - most: The most lines before the rest is counted.
  /// - Returns: The lines.
  package func lines(_ entries: [String], most: Int = 20) -> [String] {
    entries.prefix(most).map { "\(rawValue): \($0)" }
      + (entries.count > most ? ["\(rawValue): and \(entries.count - most) more"] : [])
  }

  /// How many entries change in which way, in a line: `12 unchanged, 3 moved`.
  package static func summary(_ counts: [EntryChange: Int]) -> String {
    allCases.compactMap { change in
      counts[change].flatMap { $0 > 0 ? "\($0) \(change.rawValue)" : nil }
    }.joined(separator: ", ")
  }
}
