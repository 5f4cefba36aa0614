import Rehabilitation

/// A programme that is being linted, with the file that it was read from.
struct Subject {
  let program: Program
  let catalogue: Catalogue
  let document: Document
  /// The programmes beside it; `nil` where they are not known.
  let siblings: Siblings?
  /// What holds all over the file.
  let defaults: FileDefaults

  /// A part of the programme and where it stands in the file.
  struct Located<Part> {
    let part: Part
    let path: Path
    let phase: Phase
  }

  /// The phases.
  let phases: [(path: Path, phase: Phase)]

  /// The activities of all phases.
  let activities: [Located<Activity>]

  /// The prescriptions of all activities; a warm-up that is inherited is none of them.
  let prescriptions: [(prescription: Prescription, path: Path, in: Located<Activity>)]

  /// A programme with its parts found once, since every rule walks over them.
  init(
    program: Program, catalogue: Catalogue, document: Document, siblings: Siblings? = nil,
    defaults: FileDefaults = FileDefaults(), lost: [Place: [Int]] = [:]
  ) {
    var document = document
    document.lost = lost
    self.defaults = defaults
    self.siblings = siblings
    self.program = program
    self.catalogue = catalogue
    self.document = document
    phases = program.phases.enumerated().map { (["phases", .index($0.offset)], $0.element) }
    activities = phases.flatMap { path, phase in
      phase.activities.enumerated().map { index, activity in
        Located(part: activity, path: path + ["activities", .index(index)], phase: phase)
      }
    }
    prescriptions = activities.flatMap { activity in
      let parts = [("warm-up", activity.part.warmUp), ("cool-down", activity.part.coolDown)]
      let routine = parts.compactMap { key, part -> (Prescription, Path)? in
        guard let part, case let path = activity.path + [.key(key)],
          document.node(at: path) != nil
        else { return nil }
        return (part, path)
      }
      // What goes on is looked at in the phase that it began in.
      let own = activity.part.continuesDoses ? [] : activity.part.prescriptions
      let listed = own.enumerated()
        .map { ($0.element, activity.path + ["exercises", .index($0.offset)]) }
      return (routine + listed).map { (prescription: $0.0, path: $0.1, in: activity) }
    }
  }
}
