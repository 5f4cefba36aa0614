/// The exercises that programmes name.
public struct Catalogue: Hashable, Sendable {
  /// The exercises, in the order of the file.
  public let exercises: [Exercise]

  private let positions: [String: Int]

  /// The exercises of a catalogue; of two with the same id the first counts.
  public init(_ exercises: [Exercise]) {
    self.exercises = exercises
    positions = Dictionary(
      exercises.indices.map { (exercises[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The exercise with an id.
  public subscript(id: String) -> Exercise? {
    positions[id].map { exercises[$0] }
  }
}
