import RegainKit

/// The size of a dose as a person feels it: how heavy, and how much.
///
/// Made from the dose alone, by arithmetic of its own.
struct DoseSize {
  /// The load in thousandths of a kilogram, 0 for none; of a repetition maximum, less for more repetitions.
  let load: Int
  /// The repetitions of all sets, or the seconds of all holds and bouts.
  let volume: Int
  /// The height of the step, in thousandths of a centimetre.
  let height: Int

  private static let easyManners: Set = ["easy", "walk"]

  init?(_ dose: Dose) {
    switch dose.work {
    case .sets(let sets, of: .count(let repetitions)):
      volume = sets.lowerBound * repetitions.lowerBound
    case .holds(let count, of: let length):
      guard let seconds = length.seconds else { return nil }
      volume = count.lowerBound * seconds
    case .bouts(let bouts):
      let timed = bouts.flatMap { bout in
        switch bout {
        case .single(let interval): [(times: 1, interval: interval)]
        case .group(let times, let intervals): intervals.map { (times: times, interval: $0) }
        }
      }
      // The easy part of a bout is rest for the other.
      let hard = timed.filter { !DoseSize.easyManners.contains($0.interval.manner ?? "") }
      var sum = 0
      for (times, interval) in hard.isEmpty ? timed : hard {
        guard let seconds = interval.quantity.seconds else { return nil }
        sum += times * seconds
      }
      volume = sum
    case .sets, .loadedSets, .wording: return nil
    }
    var load = 0
    for intensity in dose.intensities {
      switch intensity {
      case .load(let quantity): load = quantity.low.thousandths
      case .repetitionMaximum(let count): load = -count
      default: continue
      }
    }
    self.load = load
    height = dose.stepHeight?.low.thousandths ?? 0
  }

  /// Whether this is more than another: heavier, higher, or more of the same.
  func isMore(than other: DoseSize) -> Bool {
    if load != other.load { return load > other.load }
    if height != other.height { return height > other.height }
    return volume > other.volume
  }
}

extension Session {
  /// The items of this session whose dose is more than in an earlier one, in words; on a ladder, what a later
  /// rung asks for is more.
  func rises(above earlier: Session, ladders: [[Dose]]) -> [String] {
    guard mainItems.count == earlier.mainItems.count else { return [] }
    return zip(earlier.mainItems, mainItems).compactMap { before, after in
      guard before.exercise == after.exercise, before.name == after.name,
        let old = before.dose, let new = after.dose,
        let one = DoseSize(old), let other = DoseSize(new), other.isMore(than: one),
        !ladders.contains(where: { $0.isStepBack(from: old, to: new) })
      else { return nil }
      return "\(after.name) \(old) -> \(new)"
    }
  }
}

extension [Dose] {
  /// Whether a dose is that of an earlier rung than another one's, by their work.
  fileprivate func isStepBack(from old: Dose, to new: Dose) -> Bool {
    guard let from = firstIndex(where: { $0.work == old.work }),
      let to = firstIndex(where: { $0.work == new.work })
    else { return false }
    return to < from
  }
}
