import Rehabilitation

extension DoseState {
  /// The repetitions and the load that were reported of one prescription, and whether it was done.
  struct Report: Hashable {
    let repetitions: [Int]
    let load: Amount?
    let telling: ExerciseTelling
  }
}
