import Rehabilitation

/// Programmes as a journal entry pinned them, read.
public struct ProgramEdition: Hashable, Sendable {
  /// The programmes, in the order they were named.
  public let programs: [Program]
  /// The exercises that they use.
  public let catalogue: Catalogue

  /// Programmes with their exercises.
  package init(programs: [Program], catalogue: Catalogue) {
    self.programs = programs
    self.catalogue = catalogue
  }
}
