import Planning
import ProgramFiles
import Rehabilitation

extension Finding {
  /// The words of the findings of the linter, which looks at a programme as a whole.
  func programWords(offering steps: NextStepWording) -> (message: String, hint: String) {
    switch self {
    case .fileName(let id, let expected):
      ("the file of '\(id)' is not named \(expected)", "rename the file, or change the id")
    case .uniqueID(let id, let line):
      ("'\(id)' is also the id in line \(line)", "give this one another id")
    case .sourceExists(let id, let like):
      (
        "'\(id)' is not in 'sources'",
        like.map { "did you mean '\($0)'?" } ?? "add it to 'sources', or cite DES or UNC"
      )
    case .weakSource(let ids):
      (
        "nothing but \(ids.joined(separator: ", ")) stands behind this, and nobody knows who wrote it",
        "cite a better source, or say with UNC that it is uncertain, or with DES that it is yours"
      )
    case .sourceUnused(let id): ("nothing cites '\(id)'", "cite it where it belongs, or delete it")
    case .exerciseExists(let id, let near):
      (
        "'\(id)' is not in the catalogue",
        near.isEmpty
          ? "add it to exercises.yaml, or give 'title' instead"
          : exerciseCure(near, offering: steps)
      )
    case .uncertaintyNote:
      ("UNC is cited, but no note says what is uncertain", "add to 'notes' a text with source UNC")
    case .painLimits(let green, let amber):
      ("green \(green) is above amber \(amber)", "amber is the higher limit")
    case .climbLimit(let climb, let green):
      ("climb \(climb) is above green \(green)", "lower it to what is green, or leave it out")
    case .earliestAfterLength(let earliest, let days):
      ("earliest \(earliest) days is after the length, \(days) days", "lower it, or lengthen")
    case .longestBeforeLength(let longest, let days):
      ("longest \(longest) days is less than the length, \(days) days", "raise it, or shorten")
    case .gatePain(let pain, let amber):
      (
        "pain \(pain) opens the gate, but above \(amber) is red",
        "lower it to \(amber) or less"
      )
    case .gateDays(let days, let longest):
      ("\(days) days are more than the longest stay, \(longest)", "shorten 'over'")
    case .gateSessions(let count, let most):
      ("\(count) sessions do not fit: the phase has \(most)", "lower the number")
    case .gateWithoutExercise:
      ("this phase has no exercise of which sessions could be done", "use another criterion")
    case .measureExists(let id, let like):
      (
        "'\(id)' is no measure",
        like.map { "did you mean '\($0)'?" } ?? "give one such as 'flexion', or use 'confirmed'"
      )
    case .measureUnit(let id, let unit):
      ("the unit is not that of '\(id)'", "give it in \(unit.rawValue)")
    case .measureWithoutLimit(let id):
      ("no limit can be written for '\(id)'", "use 'confirmed' instead")
    case .measureRange(let limit, let range):
      (
        "\(limit) is not possible", "give a limit from \(range.lowerBound) to \(range.upperBound)"
      )
    case .measureWithoutSides(let id):
      ("'\(id)' is not a measure of one leg", "use 'measure', or name a test of one leg")
    case .weeksBeyondPhase(let weeks, let count):
      ("week \(written(weeks)) is beyond the phase, \(count) weeks", "end in week \(count)")
    case .dayBeyondPhase(let day, let days):
      ("day \(day) is beyond the phase, \(days) days", "name a day up to \(days)")
    case .replacesNothing(let id, let like):
      (
        "no other activity of this phase is called '\(id)'",
        like.map { "did you mean '\($0)'?" } ?? "name the activity that it stands in for"
      )
    case .replacesAlways:
      ("only an activity on request stands in for another", "add 'include: on-request'")
    case .continuesNothing(let id, let like):
      (
        "the phase before has no activity '\(id)' with exercises that could go on",
        like.map { "did you mean '\($0)'?" } ?? "list the exercises here"
      )
    case .gapPossible(let frequency, let gap):
      ("'\(frequency)' leaves less than \(gap) h between sessions", "make it less often")
    case .courseFits(let total, let most):
      ("\(total) sessions in all do not fit: there is room for \(most)", "lower the number")
    case .timesMatch(let count, let expected):
      ("there are \(count) times, but sessions a day: \(expected)", "give \(expected)")
    case .timesApart(let hours, let first, let second):
      ("\(first) and \(second) are not \(hours) h apart in this order", "move one of them")
    case .weekdaysTooFew(let count, let expected):
      ("\(count) weekdays stand here for \(expected) days a week", "add weekdays, or lower it")
    case .weekdaysTooClose(let frequency, let gap):
      ("these weekdays do not hold '\(frequency)' with \(gap) h between", "spread them out")
    case .weekdaysDrift(let frequency):
      ("'\(frequency)' does not stay on weekdays", "leave out the weekdays, or say 'per week'")
    case .minutesPlausible(let minutes):
      ("an exercise session of \(minutes) min is too long", "give at most 180")
    case .doseFitsMinutes(let dose, let minutes):
      ("'\(dose)' takes longer than the session, \(minutes) min", "raise 'minutes', or shorten it")
    case .weeklyOverlap(let weeks, let before):
      ("week \(written(weeks)) does not come after \(written(before))", "put the weeks in order")
    case .weeklyStart(let week):
      ("no dose stands for week \(week), the first", "begin the table with week \(week)")
    case .ladderDescends(let rung, let dose, let before):
      (
        "rung \(rung) asks less than rung \(rung - 1) (\(dose) after \(before))",
        "raise the dose, or move this rung before rung \(rung - 1)"
      )
    case .ladderRepeats(let rung, let dose):
      ("rung \(rung) asks the same as rung \(rung - 1) (\(dose))", "raise the dose, or delete it")
    case .ruleFitsDose(let rule, let dose):
      ("the rule '\(rule.rawValue)' cannot raise '\(dose)'", rule.need)
    case .ruleGivesNothing(let step):
      ("rounded down to the step \(step), the first dose is 0", "give a smaller step")
    case .ruleUnit(let unit, let dose):
      ("the unit is not that of '\(dose)'", "give it in \(unit.rawValue)")
    case .repetitionsOutside(let range, let dose):
      ("'\(dose)' is not within \(written(range)) repetitions", "begin with \(range.lowerBound)")
    case .rangeBeyondGoal(let degrees, let goal):
      ("the dose begins with \(degrees) deg, beyond the goal of \(goal)", "begin with less")
    case .prescriptionCount(let count):
      ("\(count) exercises are many for one session", "leave some out, or make two activities")
    case .totalLength(let days):
      ("the phases may last \(days) days in all", "stay within \(Limits.days), three years")
    case .sessionCount(let count):
      ("the programme has some \(count) sessions", "stay within \(Limits.sessions)")
    case .simulation(let patient, let problem):
      (
        "lived through by '\(patient)', \(problem.words)",
        "'\(steps(.simulate))' shows the whole life"
      )
    default: safetyWords
    }
  }
}

extension ProgressionRule.Name {
  /// What the rule needs of a dose.
  fileprivate var need: String {
    switch self {
    case .double: "give sets of a number of repetitions, such as '3 x 8'"
    case .effort: "give sets or holds, such as '3 x 10 @ RPE 5'"
    case .quota: "give one time or distance, such as '10 min'"
    case .steps: "give a number of steps, such as '3000 steps'"
    case .dapre, .delorme, .oxford: "give the first load, such as '3 x 10 @ 20 kg'"
    case .twoForTwo: "give sets of a number of repetitions with a load, such as '3 x 10 @ 20 kg'"
    case .motion: "give the part of the movement, such as '3 x 10, range 0-70 deg'"
    default: "give a load or one quantity, such as '3 x 10 @ 5 kg' or '10 min'"
    }
  }
}
