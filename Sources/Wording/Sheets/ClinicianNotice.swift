import Rehabilitation

extension Notice {
  /// What a clinician should look at, in a line.
  package var clinicianWords: String {
    switch self {
    case .stopped(let lock):
      "Stopped on \(lock.moment.date.withWeekday), until it is reviewed: \(lock.verdict.words)"
    case .concern(let concern, let isUrgent):
      "\(concern.flag.name), reported \(concern.since.withWeekday): not reviewed yet"
        + (isUrgent ? "; only gentle movement goes on" : "")
    case .flagCheckDue(let last): "Warning signs were asked last on \(last.withWeekday)"
    case .surgicalOpinion(let episodes, let since):
      "The knee gave way \(counted(episodes, "time")): a surgical opinion is due, and nothing rises "
        + "since \(since.withWeekday)"
    case .overdue(let phase):
      "“\(phase.title)” has lasted \(counted(phase.days, "day")); \(phase.longestDays) is the longest planned"
    case .asleep(let phase, let since):
      "Nothing is planned in “\(phase.title)” since \(since.withWeekday): nothing was logged for eight weeks"
    case .flares(let count, let days): "\(counted(count, "flare")) in \(days) days"
    case .care(_, let verdict): verdict.words.prefix(1).uppercased() + verdict.words.dropFirst()
    case .motion(.extensionDeficit(let degrees)):
      "\(counted(degrees, "degree")) missing to a straight knee"
    case .motion(.almostStraight(let degrees, let isLate)):
      "\(counted(degrees, "degree")) missing to a straight knee" + (isLate ? ", late" : "")
    case .motion(.plateau(let degrees, let gain)):
      "Flexion \(counted(degrees, "degree")), \(gain) more than two weeks ago"
    case .leftOut(let exercise, let since):
      "\(exercise) is left out since \(since.withWeekday), after three red sessions in a row"
    case .retest(let days, let measures, let tests):
      "After a break of \(counted(days, "day")), due again: "
        + (measures + tests).joined(separator: ", ")
    case .finished(let program): "“\(program)” is over"
    }
  }
}
