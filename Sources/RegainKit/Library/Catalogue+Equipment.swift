import ProgramFiles
import Rehabilitation

extension Catalogue {
  /// The things of some names, as a choice of programmes takes them; `none` alone means nothing at all.
  ///
  /// - Throws: `LibraryError.unknownEquipment` for the first name that no exercise has.
  public func equipment(named names: [String]) throws(RegainError) -> Set<String> {
    if names == ["none"] { return [] }
    let known = equipment
    let near = NearNames(known.sorted())
    var things = Set<String>()
    for name in names {
      guard let thing = near.meant(by: name) else {
        throw .library(.unknownEquipment(name, known: known.sorted()))
      }
      things.insert(thing)
    }
    return things
  }
}
