import Rehabilitation

/// Why something that was named is not found.
public enum LookupFault: Hashable, Sendable {
  /// No exercise of the catalogue has the id, or what was typed in its words; ids that are near, and how
  /// many there are.
  case exercise(String, near: [String], count: Int)
  /// The exercise has no picture.
  case picture(of: String)
  /// Nothing that is cited has the id; ids that are like it.
  case source(String, like: [String])
  /// A folder holds no programme.
  case programs(in: String)
  /// No folder of the person's own is known for the journal.
  case home
  /// A plan has no activity and no phase of a name; those that there are.
  case planPart(String, known: [String])
  /// No session of a plan has an exercise; those that are near, and how many there are.
  case planExercise(String, near: [String], count: Int)
  /// A diary is no text.
  case diaryText(String)
  /// A diary has no row.
  case diaryRows(String)

  /// The reason, with what lists or gives the right thing.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .exercise(let id, let near, let count):
      "no exercise '\(id)'." + (near.isEmpty ? "" : " Did you mean \(near.orList)?")
        + " '\(steps(.listExercises))' lists all \(count)."
    case .picture(let id): "'\(id)' has no picture."
    case .source(let text, let like):
      "no source, rule or section '\(text)'."
        + (like.isEmpty ? "" : " Did you mean \(like.joined(separator: ", "))?")
        + " '\(steps(.listSources))' lists them all."
    case .programs(let folder): "no .yaml files in \(folder)."
    case .home:
      "no home folder to keep the journal in: name its file with \(steps(.journal)) FILE."
    case .planPart(let name, let known):
      "this plan has no '\(name)'. It has \(known.prefix(8).joined(separator: ", "))"
        + (known.count > 8 ? " and \(known.count - 8) more." : ".")
    case .planExercise(let id, let near, let count):
      "no session has the exercise '\(id.printable(limit: 60))'."
        + (near.isEmpty ? " There are \(count)." : " Did you mean \(near.orList)?")
    case .diaryText(let name): "\(name) is no diary: it is not text in UTF-8."
    case .diaryRows(let name): "\(name) tells nothing: it has no row."
    }
  }
}
