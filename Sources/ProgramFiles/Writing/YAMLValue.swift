/// A value to be written as YAML for people: small things on one line, the rest in blocks.
indirect enum YAMLValue {
  /// A number or a word that needs no quotes.
  case plain(String)
  /// A text, in quotes where it needs them.
  case text(String)
  case list([YAMLValue])
  /// A list whose elements always stand on lines of their own.
  case rows([YAMLValue])
  /// A mapping on one line where it fits.
  case mapping([(key: String, value: YAMLValue)])
  /// A mapping whose keys always stand on lines of their own.
  case block([(key: String, value: YAMLValue)])

  /// The value as lines, none with a margin.
  var lines: [String] {
    switch self {
    case .plain, .text: [flow(within: false) ?? ""]
    case .list(let values), .rows(let values):
      values.isEmpty ? ["[]"] : values.flatMap { $0.lines(after: "- ") }
    case .mapping(let pairs), .block(let pairs):
      pairs.flatMap { $0.value.lines(ofKey: $0.key) }
    }
  }

  /// The value as an entry of a list.
  private func lines(after dash: String) -> [String] {
    if let line = oneLine, isScalar || line.count <= Self.width { return [dash + line] }
    let lines = lines
    return zip([dash] + Array(repeating: "  ", count: lines.count), lines).map { $0 + $1 }
  }

  /// The value as an entry of a mapping.
  private func lines(ofKey key: String) -> [String] {
    if let line = oneLine, isScalar || key.count + line.count <= Self.width {
      return ["\(key): \(line)"]
    }
    return ["\(key):"] + lines.map { "  " + $0 }
  }

  /// Whether it cannot be broken.
  private var isScalar: Bool {
    switch self {
    case .plain, .text: true
    case .list(let values), .rows(let values): values.isEmpty
    case .mapping, .block: false
    }
  }

  /// The value on one line; `nil` where it is never written so.
  private var oneLine: String? {
    switch self {
    case .rows(let values): values.isEmpty ? "[]" : nil
    case .plain, .text, .list, .mapping, .block: flow(within: false)
    }
  }

  private func flow(within: Bool) -> String? {
    switch self {
    case .plain(let word): return word
    case .text(let text): return text.quoted(inFlow: within)
    case .list(let values):
      let parts = values.compactMap { $0.flow(within: true) }
      return parts.count == values.count ? "[\(parts.joined(separator: ", "))]" : nil
    case .mapping(let pairs):
      let parts = pairs.compactMap { pair in
        pair.value.flow(within: true).map { "\(pair.key): \($0)" }
      }
      return parts.count == pairs.count ? "{\(parts.joined(separator: ", "))}" : nil
    case .rows, .block: return nil
    }
  }

  /// What one line holds beside its margin.
  private static let width = 88
}
