import Rehabilitation

extension DoubledMedicine {
  /// What stands twice, when, and how one follows the other.
  func words(offering steps: NextStepWording) -> String {
    let first = days.lowerBound
    let when = DaySpan(days).words
    let what =
      Set(texts).count == 1
      ? "'\(texts[0])' stands twice at \(time)"
      : "\(texts.map { "'\($0)'" }.joined(separator: " and ")) both stand at \(time)"
    return "\(what) \(when). If one follows the other, give both days with \(steps(.medicine)): "
      + "'\(first)..\(first.advanced(by: 6))'."
  }
}
