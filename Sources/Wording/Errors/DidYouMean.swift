import Rehabilitation

/// What can be offered to a person who typed a name that there is not.
struct DidYouMean {
  private let near: [String]
  private let count: Int
  private let all: [String]

  /// What comes near to a text among some names.
  init(_ typed: String, among names: NearNames, all: [String]) {
    near = names.nearest(to: typed)
    count = Set(all).count
    self.all = all
  }

  /// What comes near to a text among some names.
  init(_ typed: String, among names: [String]) {
    self.init(typed, among: NearNames(names), all: names)
  }

  /// The nearest names as a question, and what lists all of them; few names are listed themselves.
  ///
  /// - Parameter lister: What lists all names, such as `regain programs`; `nil` for nothing.
  /// - Returns: A sentence or two behind a full stop; empty where nothing can be offered.
  func words(lister: String? = nil) -> String {
    let question = near.isEmpty ? "" : " Did you mean \(near.orList)?"
    if near.isEmpty, !all.isEmpty, count <= 8 {
      return " There \(count == 1 ? "is" : "are"): \(all.joined(separator: ", "))."
    }
    if let lister, count > 0 {
      return "\(question) '\(lister)' lists \(count == 1 ? "it" : "all \(count)")."
    }
    if !near.isEmpty || all.isEmpty { return question }
    return " There are \(count), such as \(all.prefix(3).joined(separator: ", "))."
  }
}

extension [String] {
  /// Words in a row with `or` before the last: `a, b or c`.
  package var orList: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " or " + self[count - 1]
  }
}
