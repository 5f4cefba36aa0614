import Rehabilitation

extension ProgramFile {
  /// A copy of a programme's file under another id, with its comments.
  ///
  /// Other programmes do not know the copy: what it stood apart from by id is left out of `not-with`, and the
  /// classes of load stay.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - original: The programme's id.
  ///   - id: The id of the copy.
  /// - Returns: The file; `nil` where `id` is none, or the text has no line with the original's.
  public static func copy(of text: String, id original: String, as id: String) -> String? {
    guard isID(id) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let index = lines.firstIndex(where: { $0.hasPrefix("id: ") }) else { return nil }
    lines[index] = "id: \(id)"
    if let line = lines.firstIndex(where: { $0.hasPrefix("not-with: [") && $0.hasSuffix("]") }) {
      let names = lines[line].dropFirst("not-with: [".count).dropLast().split(separator: ",")
        .map { $0.drop { $0 == " " } }
      let loads = names.filter { LoadClass(rawValue: String($0)) != nil }
      let left = names.filter { LoadClass(rawValue: String($0)) == nil }
      lines[line] = loads.isEmpty ? "" : "not-with: [\(loads.joined(separator: ", "))]"
      if !left.isEmpty {
        lines[line] +=
          (loads.isEmpty ? "" : "\n")
          + "# '\(original)' stands apart from \(left.joined(separator: ", "))"
          + ", too: programmes that do so name each other."
      }
    }
    lines.insert(
      "# A copy of '\(original)': change its title, and what you like. Then: regain check \(id).yaml",
      at: index)
    return lines.joined(separator: "\n")
  }
}
