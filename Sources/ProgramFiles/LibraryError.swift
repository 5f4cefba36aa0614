/// Why programmes or exercises cannot be had.
public enum LibraryError: Error, Hashable, Sendable {
  /// None of the folders has an `exercises.yaml`.
  case noCatalogue
  /// No folder has a programme of this name; the ids that there are, in order.
  case unknown(String, known: [String])
  /// Neither the journal nor a folder has this name; the names of the plans, in order.
  case neitherPlanNorProgram(String, plans: [String], programs: [String])
  /// No exercise needs a thing of this name; the things that there are, in order.
  case unknownEquipment(String, known: [String])
  /// The file does not lint, with everything that was found.
  case unlinted(_ path: String, [Diagnostic])
}
