/// Why programmes or exercises cannot be had.
public enum LibraryError: Error, Hashable, Sendable {
  /// None of the folders has an `exercises.yaml`.
  case noCatalogue
  /// No folder has a programme of this name; the ids that there are, in order.
  case unknown(String, known: [String])
  /// The file does not lint, with everything that was found.
  case unlinted(_ path: String, [Diagnostic])
}
