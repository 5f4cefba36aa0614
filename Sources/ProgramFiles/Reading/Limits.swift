/// How much a file may hold.
package enum Limits {
  /// A programme is some 30 kB; a file above this is something else, and takes over a second.
  package static let fileBytes = 1 << 19
  /// Longer than any sentence that a person reads.
  package static let lineBytes = 10_000
  /// The deepest place of a programme is 9 levels down.
  package static let depth = 24
  /// What a person would read through; the rest is left out.
  package static let diagnostics = 100

  package static let title = 70
  /// What a phone shows of an event without a tap, by convention.
  package static let phoneTitle = 50
  package static let summary = 300
  package static let guidance = 200
  /// Three years.
  package static let days = 1096
  package static let sessions = 20_000
}
