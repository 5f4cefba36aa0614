import Planning
import Rehabilitation

/// What was found in a file: the rule that is broken, with the facts of this case.
public enum Finding: Hashable, Sendable {
  // The file as a text.
  case fileTooLarge(bytes: Int)
  case byteOrderMark(String)
  case notUTF8
  case controlCharacter(code: UInt32)
  case tabIndentation
  case lineTooLong

  // The text as YAML.
  /// In the words of the YAML parser.
  case yamlSyntax(String, sinceLine: Int?)
  case nestedTooDeep
  case severalDocuments
  case emptyFile
  case anchorOrAlias
  case yamlTag(String)
  case duplicateKey(String)

  // The YAML as a programme.
  case wrongKind(expected: Kind, found: Kind)
  case unknownKey(String, like: String?, allowed: [String])
  /// A rule to climb by in a warm-up or a cool-down.
  case routineProgress
  case missingKey(String)
  /// Exactly one of some keys must be there.
  case keyChoice([String], found: [String])
  case unknownWord(String, like: String?, allowed: [String])
  /// A text that is not written in the notation of its key.
  case notation(String, example: String)
  case numberRange(String, least: Int, most: Int)
  /// An amount of 0 where only one above it means something.
  case amountZero(String)
  case emptyText
  case emptyList
  case textTooLong(count: Int, most: Int)
  case idForm(String, near: [String])
  case linkForm(String)
  case doseNotation(DoseError)
  case frequencyNotation(DoseError)
  case sourceMissing

  // The pictures of a catalogue.
  case pictureMissing
  case poseCount(Int)
  case ghostLast

  // The programme as a whole.
  case fileName(id: String, expected: String)
  case uniqueID(String, firstLine: Int)
  case sourceExists(String, like: String?)
  case sourceUnused(String)
  /// A figure cites nothing but pages whose authors nobody knows.
  case weakSource([String])
  case exerciseExists(String, near: [String])
  case uncertaintyNote
  case painLimits(green: Int, amber: Int)
  case climbLimit(Int, green: Int)
  case earliestAfterLength(earliest: Int, days: Int)
  case longestBeforeLength(longest: Int, days: Int)
  case gatePain(Int, amber: Int)
  case gateDays(Int, longest: Int)
  case gateSessions(Int, most: Int)
  /// Sessions are to be done in a phase that has no exercise.
  case gateWithoutExercise
  /// A gate names a measure that is not among those that Regain knows.
  case measureExists(String, like: String?)
  case measureUnit(String, unit: Quantity.Unit)
  /// No limit can be written for a measure of this unit.
  case measureWithoutLimit(String)
  case measureRange(Quantity, ClosedRange<Amount>)
  /// The measure is not one of a leg, so that no two legs can be compared.
  case measureWithoutSides(String)
  case weeksBeyondPhase(ClosedRange<Int>, weeks: Int)
  case dayBeyondPhase(Int, days: Int)
  /// What it stands in for is no activity of its phase.
  case replacesNothing(String, like: String?)
  /// It stands in for another, but is not on request.
  case replacesAlways
  /// The phase before has no activity of this id.
  case continuesNothing(String, like: String?)
  case gapPossible(Frequency, gapHours: Int)
  case courseFits(Int, most: Int)
  case timesMatch(count: Int, expected: Int)
  case timesApart(hours: Int, first: TimeOfDay, second: TimeOfDay)
  case weekdaysTooFew(count: Int, expected: Int)
  case weekdaysTooClose(Frequency, gapHours: Int)
  case weekdaysDrift(Frequency)
  case minutesPlausible(Int)
  case doseFitsMinutes(Dose, minutes: Int)
  case weeklyOverlap(ClosedRange<Int>, after: ClosedRange<Int>)
  case weeklyStart(week: Int)
  case ladderDescends(rung: Int, dose: Dose, before: Dose)
  case ladderRepeats(rung: Int, dose: Dose)
  case ruleFitsDose(ProgressionRule.Name, Dose)
  /// The first dose of a rule, rounded down to its step, is nothing.
  case ruleGivesNothing(step: Amount)
  case ruleUnit(Quantity.Unit, Dose)
  case repetitionsOutside(ClosedRange<Int>, Dose)
  case rangeBeyondGoal(Int, goal: Int)
  case prescriptionCount(Int)
  case totalLength(days: Int)
  case sessionCount(Int)
  /// What a patient who can be foreseen came upon.
  case simulation(patient: String, Simulation.Problem)

  // What keeps a knee safe.
  case gapBelowClass(hours: Int, LoadClass)
  case riseAboveCap(percent: Int, most: Int)
  case stepAboveCap(Quantity, most: Quantity)
  case weeklyStepAboveCap(Quantity, most: Quantity)
  case doseMoreThanDoubles(Dose, after: Dose)
  /// A rung asks for more than one and a half times the volume of the one before.
  case volumeJumps(Dose, after: Dose)
  /// A step is more than a fifth of the load, from 5 kg on.
  case stepAboveShare(Quantity, most: Quantity)
  case bandSkipped(Intensity.Band)
  /// An amount without its unit, and the unit of its dose.
  case unitMissing(String, Quantity.Unit?)
  /// Repetitions of a held exercise, of which nobody says how long each is held.
  case holdWithoutTime(Dose)
  case loadedExercises(Int)
  case noRestDay(week: Int)
  /// An item comes on a day, from 0, before the first that is allowed.
  case tooEarly(LoadClass, day: Int, allowed: Int)
  case bendTooEarly(day: Int, allowed: Int, degrees: Int)
  case stopSignMissing(StopTopic)
  case stopPainAboveAmber(Int, amber: Int)
  case clearanceFits(Program.Clearance, needed: Program.Clearance)
  case exclusionMissing(Exclusion)
  /// A question asks for what can be known, and no fact answers it.
  case factMissing(PersonFact.Subject)
  case notWithItself
  /// A clinician's limits would be shown in an activity that is not there.
  case noSuchActivity(String, like: String?)
  /// A knee that gives way would lead back to a phase that is not there.
  case noSuchPhase(String, like: String?)
  /// An option has fewer than two answers, or two of one id.
  case answersTooFew(String)
  /// What an answer asks for is no activity on request.
  case answerAsksForNothing(String, like: String?)
  /// A dose moves a joint further than its phase allows.
  case rangeBeyondLimit(Dose, ClosedRange<Int>)
  /// The only phase of a start on short notice is not there.
  case noPhaseOfNotice(String, like: String?)
  /// A start on short notice is told of, and no operation follows.
  case noticeWithoutOperation
  /// What it must not stand beside is neither a load nor a programme beside it.
  case notWithUnknown(String, like: String?)
  /// The other programme does not exclude this one.
  case notWithOneSided(String)
  case pairApart(String, String, SpacingRule)
  case phoneText(count: Int, most: Int)

  /// What a node of YAML is.
  public enum Kind: String, Hashable, Sendable {
    case mapping, list, text
  }
}
