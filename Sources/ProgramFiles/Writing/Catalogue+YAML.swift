import Rehabilitation

extension CatalogueFile {
  /// Writes exercises as YAML, without their pictures.
  public static func write(_ exercises: [Exercise]) -> String {
    var pairs = Pairs()
    pairs.add("exercises", .rows(exercises.map(\.yaml)))
    return pairs.block.lines.joined(separator: "\n") + "\n"
  }
}

extension Exercise {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("id", text: id)
    pairs.add("name", text: name)
    pairs.add("cues", .list(cues.map { .text($0) }))
    pairs.add("muscles", texts: muscles)
    pairs.add("load", text: load.rawValue)
    pairs.add("equipment", texts: equipment)
    pairs.add("side", text: side.rawValue)
    return pairs.block
  }
}
