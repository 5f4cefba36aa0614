import Rehabilitation
import Wording

extension EntryAnswer.Value {
  /// What is filled in of a measure's line: `Pain: 4 (0-10)` where `Pain: __ (0-10)` was told.
  ///
  /// Such a line is of the measure alone: the same word can be a reading of the session that it rides on. It is
  /// `nil` where the line is another one, or the first blank holds no value of the measure's range.
  ///
  /// - Parameters:
  ///   - line: The line as it stands now.
  ///   - told: The lines that were told.
  init?(in line: String, of told: some Sequence<String>) {
    for blank in told where blank.contains(Self.gap) {
      guard let measure = Measure.all.first(where: { $0.blank == blank }),
        let figures = Self.figures(in: line, of: blank), let value = figures.first.flatMap(\.self),
        measure.range.contains(value)
      else { continue }
      let other = measure.isPerSide ? figures.dropFirst().first.flatMap(\.self) : nil
      self.init(measure: measure.id, value: value, other: other)
      return
    }
    return nil
  }

  private static let gap = "__"

  /// What stands in the gaps of a line, `nil` for each that is left open; `nil` where the rest is another.
  private static func figures(in line: String, of blank: String) -> [Amount?]? {
    var rest = line[...]
    var figures = [Amount?]()
    for (index, part) in blank.split(separator: gap, omittingEmptySubsequences: false).enumerated()
    {
      let part = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if index == 0 {
        guard rest.hasPrefix(part) else { return nil }
        rest = rest.dropFirst(part.count)
        continue
      }
      let end = part.isEmpty ? rest.endIndex : rest.firstRange(of: part)?.lowerBound
      guard let end else { return nil }
      let text = rest[..<end].filter { !$0.isWhitespace && $0 != "_" }
      let amount = Amount(text.replacing(",", with: "."))
      guard text.isEmpty || amount != nil else { return nil }
      figures.append(amount)
      rest = rest[end...].dropFirst(part.count)
    }
    return rest.allSatisfy(\.isWhitespace) ? figures : nil
  }
}
