import Rehabilitation

/// The file of the exercises that programmes share, in YAML.
public enum CatalogueFile {
  /// Reads and checks a catalogue.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - path: The name to show in diagnostics.
  /// - Returns: The catalogue where nothing is wrong with it, and everything that was found.
  public static func read(_ bytes: [UInt8], path: String) -> Checked<Catalogue> {
    do {
      let document = try Document(SourceText.checked(bytes, path: path))
      let findings = Findings(in: document.source)
      let reader = NodeReader(node: document.root, findings: findings)
      let exercises = reader.exercises()
      let catalogue = exercises.map { Catalogue($0) }
      if let exercises, findings.hasNoErrors {
        Report(document: document, findings: findings)
          .requireUniqueIDs(exercises.map(\.id), in: ["exercises"])
      }
      return Checked(catalogue, findings.ordered)
    } catch {
      return Checked(nil, [error])
    }
  }

  /// Reads a catalogue that was checked before, by what it means.
  static func read(pinned bytes: [UInt8]) -> Checked<Catalogue> {
    Checked(pinned: bytes, path: "exercises.yaml") { reader in
      reader.exercises().map { Catalogue($0) }
    }
  }

  /// The JSON Schema (2020-12) of a catalogue's file: what its reader asks of it.
  public static var schema: JSONSchema {
    NodeReader.schema { $0.exercises() }.with([
      "title": "The exercises that programmes of regain share",
      "description": "What each line means stands at the top of exercises.yaml.",
    ])
  }
}

extension NodeReader {
  fileprivate func exercises() -> [Exercise]? {
    fields(["exercises"])?.requiredList("exercises") { $0.exercise() }
  }

  fileprivate func exercise() -> Exercise? {
    let keys = ["id", "name", "cues", "muscles", "load", "equipment", "side", "picture"]
    guard let fields = fields(keys) else { return nil }
    let id = fields.required("id")?.id()
    let name = fields.required("name")?.text(upTo: Limits.title)
    let cues = fields.requiredList("cues") { $0.text(upTo: Limits.guidance) }
    let muscles = fields.list("muscles") { $0.text(upTo: Limits.title) }
    let load = fields.required("load")?.word(LoadClass.self)
    let equipment = fields.list("equipment") { $0.text(upTo: Limits.title) }
    let side = fields.required("side")?.word(Exercise.Side.self)
    let picture = fields["picture"]?.dispensable.picture()
    if fields["picture"] == nil { add(.pictureMissing) }
    guard let id, let name, let load, let side else { return nil }
    return Exercise(
      id: id, name: name, cues: cues, muscles: muscles, load: load, equipment: equipment,
      side: side, picture: picture)
  }
}
