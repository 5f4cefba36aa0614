import Rehabilitation
import Wording

/// An exercise of a session in a diary: what is asked for, and blanks for what was done.
struct DiaryExercise {
  /// The number by which its values are keyed in.
  let number: String
  let name: String
  let target: String?
  /// The unit of its load, where it can have one.
  let load: String?
  /// The legs, or one without a name for what both do, each with a blank for every set.
  let legs: [Leg]
  /// Whether it is held or timed, so that nothing is counted.
  let isUncounted: Bool

  /// A leg with its sets.
  struct Leg {
    let name: String?
    let sets: [Int]
  }

  /// The sets that have room side by side.
  private static let mostSets = 6

  /// The exercises of a session that has something to count or to weigh; empty where it has not.
  static func exercises(
    of session: Session, codes: DiaryCodes, in notation: Notation
  ) -> [DiaryExercise] {
    let exercises = session.mainItems.compactMap { item in
      codes.number(ofExercise: item.loggedName, in: session.id).map {
        DiaryExercise(item, number: $0, in: notation)
      }
    }
    return exercises.contains { !$0.legs.isEmpty || $0.load != nil } ? exercises : []
  }

  private init(_ item: SessionItem, number: Int, in notation: Notation) {
    self.number = "\(number)"
    name = item.label
    target = item.target(in: notation)
    let count = item.dose?.work.mostSets ?? 0
    // A weight that is chosen by effort stands in no dose.
    load = count > 0 || item.dose?.mostKilograms != nil ? notation.unitOfLoad : nil
    // More sets than boxes are written into one.
    let sets = Array(1...max(1, count > Self.mostSets ? 1 : count))
    let isPerLeg = item.side == .each || item.dose?.isPerSide == true
    legs =
      count == 0
      ? []
      : isPerLeg
        ? [Leg(name: SheetLabel.leftLeg, sets: sets), Leg(name: SheetLabel.rightLeg, sets: sets)]
        : [Leg(name: nil, sets: sets)]
    isUncounted = legs.isEmpty
  }
}

/// A measure of a measurement in a diary, with a blank for its value.
struct DiaryMeasure {
  /// The number by which its value is keyed in.
  let number: String
  let name: String
  let unit: String
  /// The legs, or one without a name.
  let legs: [Leg]

  /// A leg, or the whole.
  struct Leg {
    let name: String?
  }

  init(_ measure: Measure, number: Int) {
    self.number = "\(number)"
    name = measure.name
    unit = measure.unitWords.typeset
    legs =
      measure.isPerSide
      ? [Leg(name: SheetLabel.leftLeg), Leg(name: SheetLabel.rightLeg)] : [Leg(name: nil)]
  }
}

extension Work {
  /// The most sets whose repetitions are counted; 0 for holds and bouts.
  fileprivate var mostSets: Int {
    switch self {
    case .sets(let sets, of: _): sets.upperBound
    case .loadedSets(let sets): sets.count
    case .holds, .bouts, .wording: 0
    }
  }
}

extension SessionItem {
  /// What is asked for, without how long to rest and at which pace, which the plan's own sheets say.
  func target(in notation: Notation) -> String? {
    dose.map { dose in
      var short = dose
      short.rest = nil
      short.tempo = nil
      return short.words(in: notation).typeset
    }
  }
}
