import Planning
import Rehabilitation
import Wording

/// An exercise of a phase with its picture, its dose and how it is done.
struct ExerciseCard {
  let name: String
  let doses: [DoseStrand.Span]
  let details: String?
  let cues: [String]
  let picture: String?

  /// The cues that have room beside a picture.
  private static let mostCues = 2

  /// The card of an item; `nil` where it is no exercise of the catalogue.
  init?(
    _ item: SessionItem, doses: [DoseStrand.Span], in printed: PrintedPlan, showsPicture: Bool
  ) {
    guard let id = item.exercise, let exercise = printed.catalogue[id] else { return nil }
    let side = item.side ?? exercise.side
    let parts =
      (side == .both ? [] : [side.words])
      + (exercise.equipment.isEmpty ? [] : [SheetSentence.equipment(exercise.equipment)])
      + [item.note].compactMap { $0 }
    name = exercise.name
    self.doses = doses
    details = parts.isEmpty ? nil : parts.joined(separator: " · ")
    cues = Array(exercise.cues.prefix(Self.mostCues))
    picture = showsPicture ? printed.pictures.picture(of: id, side: side) : nil
  }
}
