import Planning

extension EmptyStart {
  /// What is missing, with the detail to give.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .needsMedicine(let program):
      "'\(program)' needs at least one medicine: `\(steps(.medicine)) 'NAME; 08:00,20:00; PRESCRIBER'`."
    case .needsChoice(let program, let activities):
      "'\(program)' needs at least one choice: `\(steps(.request)) \(activities.first ?? "ACTIVITY")`. "
        + "There \(activities.count == 1 ? "is" : "are"): \(activities.joined(separator: ", "))."
    case .needsLastDay(let program, let activity):
      "'\(program)' needs the last day that your surgeon gave: `\(steps(.lastDay)) \(activity)=DATE`."
    case .leftOut(let program):
      "'\(program)' has nothing left to do: leave out fewer of its activities, or leave out the programme."
    case .noRoom(let program):
      "nothing of '\(program)' fits in your times: give more with `\(steps(.hours))`."
    }
  }
}
