import Rehabilitation

extension Prescription {
  /// The doses that are written, with the exercise that each is of and the way to it.
  var writtenDoses: [(dose: Dose, exercise: String?, path: Path)] {
    let own: (Dose, String?, Path) = (dose, exercise, ["dose"])
    switch progression {
    case .weekly(let table):
      return [own]
        + table.enumerated().map { index, row in
          (row.dose, exercise, ["progress", "doses", .index(index), "dose"])
        }
    case .ladder(let ladder):
      return [own]
        + ladder.rungs.enumerated().compactMap { index, rung in
          rung.dose.map {
            ($0, rung.exercise ?? exercise, ["progress", "rungs", .index(index), "dose"])
          }
        }
    default: return [own]
    }
  }
}
