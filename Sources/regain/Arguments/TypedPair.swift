import RegainKit

/// A name and what is said of it, as an option takes them: `graft=kneecap-tendon`.
struct TypedPair {
  /// What stands before the first `=`, or all where there is none.
  let name: String
  /// What stands behind it; empty where nothing does.
  let text: String

  /// Takes a text apart.
  init(_ typed: String) {
    let parts = typed.split(separator: "=", maxSplits: 1).map(\.trimmed)
    name = parts.first ?? ""
    text = parts.count > 1 ? parts[1] : ""
  }

  /// A pair with the name that is meant among some: a beginning of it is enough.
  init(_ typed: String, among names: [String]) {
    let pair = TypedPair(typed)
    name = NearNames(names).meant(by: pair.name) ?? pair.name
    text = pair.text
  }
}
