/// The headings of sheets and pages.
package enum SheetHeading {
  /// What is asked before a start.
  package static let beforeStart = "Before you start"
  /// The stop signs.
  package static let stopAtOnce = "Stop at once"
  /// Whom to call or see, in a list as text.
  package static let referrals = "Call or see somebody"
  /// Whom to call or see, on a printed page.
  package static let whomToCall = "When to call whom"
  /// The sessions that have no place.
  package static let withoutPlace = "Without a place"
  /// The notes.
  package static let goodToKnow = "Good to know"
  /// The goals of the last phase.
  package static let goalsReached = "Goals reached when"
  /// The goals of a phase before the last.
  package static let readyForNext = "Ready for the next phase when"
  /// The phases.
  package static let overview = "The way at a glance"
  /// The doses.
  package static let doses = "Doses, phase by phase"
  /// What is filled in by hand.
  package static let howItWent = "How it went"
  /// The curves.
  package static let progress = "How it goes"
  /// The clinician's page.
  package static let clinician = "For the clinician"
  /// The phases with their goals.
  package static let phasesAndGates = "Phases and gates"
  /// The changes of doses and days.
  package static let changes = "Changes of dose, with why"
  /// What was ordered by hand.
  package static let orders = "Ordered by hand"
  /// What a clinician should look at.
  package static let attention = "To look at"
  /// The measures, from the first value to the last.
  package static let measures = "Measures"
  /// The goals of the phase that are open.
  package static let openGoals = "Open goals of this phase"
  /// The doses of the sessions that come next.
  package static let dosesNow = "Doses now"
  /// What follows the clinician's page where all is asked for.
  package static let wholeCourse = "For the clinician, in full"
  /// The notes that the person logged.
  package static let ownWords = "In the person’s own words"
  /// The sources of the doses.
  package static let doseSources = "Doses and where they come from"

  /// The measures of a search.
  package static let toMeasure = "To measure:"
  /// A search that finds no programme.
  package static let noProgramme = "No programme fits."
  /// The questions of a programme.
  package static func before(_ program: String) -> String { "Before '\(program)':" }
  /// What follows a question whose answer a clinician must judge.
  package static let thenAsk = " Then ask your clinician."
  /// The warning signs of a visit on the same day.
  package static let doctorToday = "See a doctor today"
  /// The questions after an injury.
  package static let afterInjury = "After an injury, an X-ray is decided the same day:"
}
