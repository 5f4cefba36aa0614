/// The names of what a file must keep to, as messages show them.
public enum RuleID: String, CaseIterable, Hashable, Sendable {
  // The file as a text.
  case fileTooLarge = "file-too-large"
  case textEncoding = "text-encoding"
  case controlCharacter = "control-character"
  case tabIndentation = "tab-indentation"
  case lineTooLong = "line-too-long"

  // The text as YAML.
  case yamlSyntax = "yaml-syntax"
  case nestedTooDeep = "nested-too-deep"
  case severalDocuments = "several-documents"
  case emptyFile = "empty-file"
  case anchorOrAlias = "anchor-or-alias"
  case yamlTag = "yaml-tag"
  case duplicateKey = "duplicate-key"

  // The YAML as a programme.
  case wrongKind = "wrong-kind"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case keyChoice = "key-choice"
  case unknownWord = "unknown-word"
  case notation
  case numberRange = "number-range"
  case emptyText = "empty-text"
  case emptyList = "empty-list"
  case textTooLong = "text-too-long"
  case idForm = "id-form"
  case linkForm = "link-form"
  case doseNotation = "dose-notation"
  case frequencyNotation = "frequency-notation"
  case sourceMissing = "source-missing"

  // The pictures of a catalogue.
  case pictureMissing = "picture-missing"
  case poseCount = "pose-count"

  // The programme as a whole.
  case fileName = "file-name"
  case uniqueID = "unique-id"
  case sourceExists = "source-exists"
  case sourceUnused = "source-unused"
  case weakSource = "weak-source"
  case exerciseExists = "exercise-exists"
  case uncertaintyNote = "uncertainty-note"
  case painLimits = "pain-limits"
  case phaseLengths = "phase-lengths"
  case gateReachable = "gate-reachable"
  case measureExists = "measure-exists"
  case measureFits = "measure-fits"
  case withinPhase = "within-phase"
  case insteadOf = "instead-of"
  case continuedExercises = "continued-exercises"
  case gapPossible = "gap-possible"
  case courseFits = "course-fits"
  case timesMatch = "times-match"
  case timesApart = "times-apart"
  case weekdaysMatch = "weekdays-match"
  case minutesPlausible = "minutes-plausible"
  case doseFitsMinutes = "dose-fits-minutes"
  case weeklyTable = "weekly-table"
  case ladderAscends = "ladder-ascends"
  case ruleFitsDose = "rule-fits-dose"
  case prescriptionCount = "prescription-count"
  case totalLength = "total-length"
  case sessionCount = "session-count"

  // What keeps a knee safe.
  case gapBelowClass = "gap-below-class"
  case jumpWithinCap = "jump-within-cap"
  case unitMissing = "unit-missing"
  case loadedExercises = "loaded-exercises"
  case restDay = "rest-day"
  case tooEarly = "too-early"
  case stopSigns = "stop-signs"
  case clearanceFits = "clearance-fits"
  case exclusions
  case knownFacts = "known-facts"
  case notWith = "not-with"
  case pairApart = "pair-apart"
  case phoneText = "phone-text"
  case givingWay = "giving-way"
  case limits
  case options
  case rangeLimits = "range-limits"
  case shortNotice = "short-notice"
  case simulation

  /// How bad it is to break the rule.
  public var severity: Diagnostic.Severity {
    switch self {
    case .pictureMissing, .sourceUnused, .weakSource, .prescriptionCount, .loadedExercises,
      .knownFacts,
      .phoneText:
      .warning
    default: .error
    }
  }
}
