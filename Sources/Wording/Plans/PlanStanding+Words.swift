import Planning

extension PlanStanding {
  /// Where the plan stands, in a few words.
  public var words: String {
    switch self {
    case .stopped: "stopped until reviewed"
    case .begins(let start): "begins on \(start.withWeekday)"
    case .asleep(let title, let since):
      "\(title) sleeps since \(since.withWeekday): one report wakes it"
    case .over(let day): "over since \(day.withWeekday)"
    case .inPhase(let title, let week): "week \(week), \(title)"
    case .running: "running"
    }
  }
}
