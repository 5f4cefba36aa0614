extension Finding {
  /// The rule that is broken.
  public var rule: RuleID {
    switch self {
    case .fileTooLarge: .fileTooLarge
    case .byteOrderMark, .notUTF8: .textEncoding
    case .controlCharacter: .controlCharacter
    case .tabIndentation: .tabIndentation
    case .lineTooLong: .lineTooLong
    case .yamlSyntax: .yamlSyntax
    case .nestedTooDeep: .nestedTooDeep
    case .severalDocuments: .severalDocuments
    case .emptyFile: .emptyFile
    case .anchorOrAlias: .anchorOrAlias
    case .yamlTag: .yamlTag
    case .duplicateKey: .duplicateKey
    case .wrongKind: .wrongKind
    case .unknownKey, .routineProgress: .unknownKey
    case .missingKey: .missingKey
    case .keyChoice: .keyChoice
    case .unknownWord: .unknownWord
    case .notation: .notation
    case .numberRange, .amountZero: .numberRange
    case .emptyText: .emptyText
    case .emptyList: .emptyList
    case .textTooLong: .textTooLong
    case .idForm: .idForm
    case .linkForm: .linkForm
    case .doseNotation: .doseNotation
    case .frequencyNotation: .frequencyNotation
    case .sourceMissing: .sourceMissing
    case .pictureMissing: .pictureMissing
    case .poseCount, .ghostLast: .poseCount
    case .fileName: .fileName
    case .uniqueID: .uniqueID
    case .sourceExists: .sourceExists
    case .sourceUnused: .sourceUnused
    case .weakSource: .weakSource
    case .exerciseExists: .exerciseExists
    case .uncertaintyNote: .uncertaintyNote
    case .painLimits, .climbLimit: .painLimits
    case .earliestAfterLength, .longestBeforeLength: .phaseLengths
    case .gatePain, .gateDays, .gateSessions, .gateWithoutExercise: .gateReachable
    case .measureExists: .measureExists
    case .measureUnit, .measureWithoutLimit, .measureRange, .measureWithoutSides: .measureFits
    case .weeksBeyondPhase, .dayBeyondPhase: .withinPhase
    case .replacesNothing, .replacesAlways: .insteadOf
    case .continuesNothing: .continuedExercises
    case .gapPossible: .gapPossible
    case .timesMatch: .timesMatch
    case .timesApart: .timesApart
    case .weekdaysTooFew, .weekdaysTooClose, .weekdaysDrift: .weekdaysMatch
    case .doseFitsMinutes: .doseFitsMinutes
    case .courseFits: .courseFits
    case .minutesPlausible: .minutesPlausible
    case .weeklyOverlap, .weeklyStart: .weeklyTable
    case .ladderDescends, .ladderRepeats: .ladderAscends
    case .ruleFitsDose, .ruleUnit, .ruleGivesNothing, .repetitionsOutside,
      .rangeBeyondGoal:
      .ruleFitsDose
    case .prescriptionCount: .prescriptionCount
    case .totalLength: .totalLength
    case .sessionCount: .sessionCount
    case .simulation: .simulation
    case .gapBelowClass: .gapBelowClass
    case .riseAboveCap, .stepAboveCap, .weeklyStepAboveCap, .doseMoreThanDoubles, .volumeJumps,
      .stepAboveShare, .bandSkipped:
      .jumpWithinCap
    case .unitMissing, .holdWithoutTime: .unitMissing
    case .loadedExercises: .loadedExercises
    case .noRestDay: .restDay
    case .tooEarly, .bendTooEarly: .tooEarly
    case .stopSignMissing, .stopPainAboveAmber: .stopSigns
    case .clearanceFits: .clearanceFits
    case .exclusionMissing: .exclusions
    case .factMissing: .knownFacts
    case .notWithItself, .notWithUnknown, .notWithOneSided: .notWith
    case .pairApart: .pairApart
    case .phoneText: .phoneText
    case .noSuchPhase: .givingWay
    case .noSuchActivity: .limits
    case .answersTooFew, .answerAsksForNothing: .options
    case .rangeBeyondLimit: .rangeLimits
    case .noPhaseOfNotice, .noticeWithoutOperation: .shortNotice
    }
  }
}
