import Rehabilitation

extension [Program] {
  /// The question of a programme that is named `3`, or `graded-walking/3` beside other programmes; `nil` for none, or
  /// several.
  package func question(_ name: String) -> SafetyQuestion.ID? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let number = parts.last.flatMap({ Int($0) }) else { return nil }
    let meant = parts.count == 2 ? filter { $0.id == parts[0] } : self
    guard meant.count == 1, let program = meant.first,
      program.contraindications.indices.contains(number - 1)
    else { return nil }
    return .contraindication(program: program.id, number: number)
  }
}
