import Planning
import ProgramFiles
import Rehabilitation
import Synchronization

/// Programmes that plans have pinned, each text read once for all plans that hold it.
///
/// It is keyed by the texts themselves, so that it can be thrown away at any time, and it holds only so much: whoever
/// reads many plans makes one for all of them. Several threads may use it at once.
package final class ParsedPrograms: Sendable {
  /// The bytes of texts that are kept, with what was read of them.
  private static let mostBytes = 16 << 20

  private struct Key: Hashable {
    let programs: [String]
    let exercises: String

    var size: Int { programs.reduce(exercises.utf8.count) { $0 + $1.utf8.count } }
  }

  private struct Kept {
    var editions = [Key: ProgramEdition]()
    var size = 0
  }

  private let kept = Mutex(Kept())

  /// Nothing read yet.
  package init() {}

  /// The programmes of some texts.
  ///
  /// - Throws: `UnreadableTexts` where this version cannot read one any more.
  func edition(of texts: ProgramTexts) throws(UnreadableTexts) -> ProgramEdition {
    let key = Key(programs: texts.programs, exercises: texts.exercises)
    if let known = kept.withLock({ $0.editions[key] }) { return known }
    let edition = try texts.edition()
    kept.withLock { kept in
      if kept.size + key.size > Self.mostBytes { kept = Kept() }
      if kept.editions.updateValue(edition, forKey: key) == nil { kept.size += key.size }
    }
    return edition
  }
}
