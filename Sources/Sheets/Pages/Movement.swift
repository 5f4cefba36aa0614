import Wording

/// How an exercise is done, with its picture.
struct Movement {
  let name: String
  let details: String?
  let cues: [String]
  let picture: String?

  /// The exercises of the weeks that are printed, in the order in which they come up.
  static func all(in printed: PrintedPlan, options: PageOptions) -> [Movement] {
    var seen = Set<String>()
    let sessions =
      options.weeks == nil
      ? printed.schedule.sessions
      : printed.weeks(in: options.weeks).flatMap(\.sessions).map(\.session)
    return sessions.flatMap(\.items).compactMap { item in
      guard let id = item.exercise, seen.insert(id).inserted,
        let exercise = printed.catalogue[id]
      else { return nil }
      let side = item.side ?? exercise.side
      let details =
        (side == .both ? [] : [side.words])
        + (exercise.equipment.isEmpty
          ? [] : [SheetSentence.equipment(exercise.equipment)])
      return Movement(
        name: exercise.name, details: details.isEmpty ? nil : details.joined(separator: " · "),
        cues: exercise.cues,
        picture: options.showsPictures ? printed.pictures.picture(of: id, side: side) : nil)
    }
  }
}
