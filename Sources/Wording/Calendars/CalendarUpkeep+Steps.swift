import Planning

extension CalendarUpkeep {
  /// What brings a plan's calendars up to date; `nil` where they follow by themselves.
  public func step(for plan: String) -> NextStep? {
    switch self {
    case .unpublished: .exportCalendar(plan: plan)
    case .byHand: .publish(plan: plan)
    case .automatic: nil
    }
  }
}
