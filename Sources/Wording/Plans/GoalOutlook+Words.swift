import Planning
import Rehabilitation

extension GoalOutlook {
  /// Where the plan will be on the day, and by how much it is late.
  public var words: String {
    let name = program.map { "\($0): " } ?? ""
    let sentence = "\(name)your day, \(date.withWeekday), \(place.words)."
    guard let lateDays else { return sentence }
    if lateDays > 0 {
      return
        "\(sentence) The plan is \(counted(lateDays, "day")) late: by its first dates that day \(planned.words). "
        + "No step is shortened to catch up."
    }
    return lateDays < 0
      ? "\(sentence) The plan is \(counted(-lateDays, "day")) ahead." : "\(sentence)"
  }
}

extension GoalOutlook.Place {
  /// Where a programme is, behind the name of a day.
  fileprivate var words: String {
    switch self {
    case .begins(let day): "is before the first day, \(day.withWeekday)"
    case .inPhase(let phase, let week): "is in week \(week), \"\(phase)\""
    case .over(let last): "is after the last day, \(last.withWeekday)"
    }
  }
}
