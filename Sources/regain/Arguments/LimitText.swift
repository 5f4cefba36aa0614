import RegainKit

/// A limit of a clinician's plan, as it is typed: `bend=0 to 90 until 13 April`.
enum LimitText {
  /// The name among those that programmes ask for, and what the plan says of it.
  static func read(_ text: String, among names: [String]) -> (name: String, text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    let name = parts.first ?? ""
    return (NearNames(names).meant(by: name) ?? name, parts.count > 1 ? parts[1] : "")
  }
}
