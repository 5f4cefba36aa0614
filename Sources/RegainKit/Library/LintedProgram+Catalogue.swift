import ProgramFiles
import Rehabilitation

extension [LintedProgram] {
  /// The exercises of all of them, each once; those of one library share theirs.
  var catalogue: Catalogue {
    guard let first = first?.catalogue else { return Catalogue([]) }
    if allSatisfy({ $0.catalogue == first }) { return first }
    var seen = Set<String>()
    return Catalogue(flatMap(\.catalogue.exercises).filter { seen.insert($0.id).inserted })
  }
}
