/// How much a file may hold.
enum Limits {
  /// A programme is some 30 kB; a file above this is something else, and takes over a second.
  static let fileBytes = 1 << 19
  /// Longer than any sentence that a person reads.
  static let lineBytes = 10_000
  /// The deepest place of a programme is 9 levels down.
  static let depth = 24
  /// What a person would read through; the rest is left out.
  static let diagnostics = 100

  static let title = 70
  /// What a phone shows of an event without a tap, by convention.
  static let phoneTitle = 50
  static let summary = 300
  static let guidance = 200
  /// Three years.
  static let days = 1096
  static let sessions = 20_000
}
