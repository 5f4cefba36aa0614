import Rehabilitation

/// The names of what programmes have in a plan of several of them, each led by its programme's:
/// `graded-walking.walk`.
struct LedNames {
  private let names: Set<String>

  init(_ names: some Sequence<String>) { self.names = Set(names) }

  /// The name that is meant without doubt: typed whole or begun, as `NearNames` has it, or without its
  /// programme, where only one programme has such a name; `nil` for none, or several.
  func meant(by typed: String) -> String? {
    if let name = NearNames(names.sorted()).meant(by: typed) { return name }
    let short = Dictionary(grouping: names) { $0.split(separator: ".").last.map(String.init) ?? "" }
    let meant = NearNames(short.keys.sorted()).meant(by: typed).flatMap { short[$0] }
    return meant?.count == 1 ? meant?.first : nil
  }
}
