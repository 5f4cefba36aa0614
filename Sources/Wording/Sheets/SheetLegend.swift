import Rehabilitation

/// The legends of sheets and pages: a sentence that says how something is read or filled in.
package enum SheetLegend {
  /// How a week of a sheet is read.
  package static let newInWeek = "Each week lists only what is new in it; the rest stays as it was."
  /// How a week of a sheet is read that lists every session on its day.
  package static let newDosesInWeek =
    "Of the doses, each week lists only what is new in it; the rest stays as it was."
  /// Below a heading of progress without readings, as text.
  package static let nothingLogged = "Nothing was logged yet: this is what is planned."
  /// Above curves without readings.
  package static let curvesPlanned = "Nothing was logged yet: the curves show what is planned."
  /// What the mark below a curve means.
  package static let redWeek = "A week with a red day: it was too much for the knee."
  /// What the mark of a curve of text means.
  package static let redWeekInText = "▲ a week with a red day: it was too much for the knee."
  /// Beside a code and the link that it holds.
  package static let calendarLink = "The plan in your phone's calendar: scan the code, or open"
  /// What the mark of a gate means.
  package static let gate =
    "The next phase begins when this one's goals are met, not by the calendar alone."
  /// What to do at a pain of the green zone.
  package static let green = "Go on as planned."
  /// What to do at a pain of the amber zone.
  package static let amber = "Acceptable. Stay at this dose."
  /// What to do at a pain of the red zone.
  package static let red = "Too much. Stop for today and do less next time."
  /// The green zone, in the key of a scale.
  package static let greenKey = "go on"
  /// The amber zone, in the key of a scale.
  package static let amberKey = "acceptable, stay at this dose"
  /// The red zone, in the key of a scale.
  package static let redKey = "too much, stop for today"
  /// The scale of pain.
  package static let painWords = "Pain: 0 none, 10 the worst you can imagine."
  /// The scale of effort.
  package static let effortWords =
    "Effort: 0 nothing, 3 easy, 5 hard, 7 very hard, 10 all you can."
  /// The scales of a week's table.
  package static let scales = "\(painWords) \(effortWords)"
  /// How a scale is filled in.
  package static let circle = "Circle a number. \(scales)"
  /// The scales of the diary.
  package static let diaryScales = "\(scales) Done: in percent."
  /// What the mark of an uncertain figure means.
  package static let uncertainFootnote =
    "† This figure rests on little evidence; your physiotherapist may change it."
  /// The scales, the short forms and the footnote that some doses need, where they do.
  ///
  /// - Parameters:
  ///   - doses: The doses, as they are shown.
  ///   - names: The names and notes beside them, which say for which leg they are.
  /// - Returns: A paragraph each.
  package static func explanations(of doses: [String], beside names: [String] = []) -> [String] {
    let forms = ScaleLegend(of: doses + names).sentences
    return (doses.contains { $0.contains(SheetSentence.effortWord) } ? [effortWords] : [])
      + (forms.isEmpty ? [] : [forms.joined(separator: " ")])
      + (doses.contains(where: SheetSentence.isMarked) ? [uncertainFootnote] : [])
  }
  /// How a row of a diary is typed as a line.
  ///
  /// - Parameters:
  ///   - session: The code of a session, with which the example begins.
  ///   - typed: Sets off what is typed.
  ///   - letter: Sets off the letter of a reading in its word.
  /// - Returns: The sentence.
  package static func diaryLine(
    _ session: String, typed: (String) -> String, letter: (String) -> String
  ) -> String {
    "At the computer a row is one line: \(typed("\(session) b2 p3 m2 e5 d100")): code, pain "
      + "\(letter("b"))efore, \(letter("p"))ain during, next \(letter("m"))orning, "
      + "\(letter("e"))ffort, \(letter("d"))one; \(typed("x")) for left out, \(letter("s"))0–4 for "
      + "swelling, and after a semicolon your own words."
  }
  /// How the rows of a diary are filled in by hand.
  package static let diaryFilling =
    "Write the load, and the repetitions of each set that you did. Cross out what you left out."
  /// How the rows of exercises and measurements are typed.
  ///
  /// - Parameters:
  ///   - number: The number of an exercise.
  ///   - typed: Sets off what is typed.
  /// - Returns: The sentence.
  package static func diaryExercise(_ number: String, typed: (String) -> String) -> String {
    "Exercises follow in the same line by their numbers: \(typed("\(number)=10,9,9 \(number)=12kg")) is "
      + "repetitions and load, \(typed("\(number)=8,8/6,6")) is left and right leg. Write "
      + "\(typed("\(number)=skipped")) for one that you left out. A measurement is its code with its values, "
      + "such as \(typed("K1 1=95"))."
  }
  /// How a form that is filled in at the computer is used.
  package static let diaryForm =
    "Type over the blanks of what you did. A blank that stays counts for nothing. Left leg first: "
    + "8,8/6,6. For a session that you left out, write x. Your own words follow the semicolon."
  /// What stands before the step that logs a diary.
  package static let diaryFile = "A file of such lines:"
  /// What stands before the routines of a month.
  package static let besides = "Besides, as each week's sheet says:"
  /// Where no dose was changed.
  package static let noChanges = "No dose has changed so far."
  /// Where nobody ordered anything by hand.
  package static let noOrders = "None so far."
  /// Where nothing waits for a clinician.
  package static let noAttention = "No warning sign is open, and no phase is overdue."
  /// Where no measure was taken.
  package static let noMeasures = "No measure was logged so far."
  /// What the letters of some grades mean: `A: trial, guideline or journal table`.
  package static func grades(_ grades: [Source.Grade]) -> String {
    "Grades. " + grades.map { "\($0.rawValue): \($0.words)" }.joined(separator: "; ") + "."
  }
  /// What stands before the course of a phase.
  package static let expect = "What to expect."
  /// What every sheet ends with.
  package static let disclaimer =
    "Regain repeats published figures. It is no medical advice and finds no illness; "
    + "your clinician's word comes first."
  /// What the mark DES of a figure means.
  package static let design = "our own proposal, not evidence"
  /// What the mark DES means, in the clinician's table of sources.
  package static let designRow = "Our own proposal, not evidence"
  /// What the mark UNC means, in the same table.
  package static let uncertainRow = "Uncertain: sources disagree"
  /// What the mark UNC of a figure means.
  package static let uncertain = "uncertain: ask your clinician"
}
