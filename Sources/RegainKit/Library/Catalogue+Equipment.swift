import ProgramFiles
import Rehabilitation

extension Catalogue {
  /// The things of some names, as a choice of programmes takes them; `none` alone means nothing at all.
  ///
  /// - Throws: `LibraryError.unknownEquipment` for the first name that no exercise has.
  public func equipment(named names: [String]) throws(RegainError) -> Set<String> {
    if names == ["none"] { return [] }
    let known = equipment
    if let unknown = names.first(where: { !known.contains($0) }) {
      throw .library(.unknownEquipment(unknown, known: known.sorted()))
    }
    return Set(names)
  }
}
