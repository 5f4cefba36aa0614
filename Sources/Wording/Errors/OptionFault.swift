import Rehabilitation

/// Why options do not fit each other, or what was asked for.
public enum OptionFault: Hashable, Sendable {
  /// Two exclude each other.
  case excluding(String, String)
  /// Some need another one.
  case dependent([String], on: String)
  /// It needs a file or a folder that is written.
  case needsFile(String)
  /// The form for Excel is asked for of something that is no table.
  case excelWithoutCSV
  /// It is missing where nobody can be asked, each detail with what it is.
  case missing([String])
  /// Neither a programme nor words to pick one by are given.
  case noProgram
  /// A choice of a dated plan is made without a first day.
  case undatedChoice(String)
  /// A choice is made anew that holds since the plan began.
  case chosenBefore(String)
  /// Several programmes are to be on one sheet without dates.
  case severalUndated
  /// None of the weeks that are typed is one of those that there are.
  case otherWeeks(ClosedRange<Int>, title: String)
  /// The last day lies before the first.
  case reversed(String, before: String)
  /// A last day stands before a first one, where times are only shown.
  case endingBefore(String, start: String)
  /// An answer names no criterion.
  case noCriterion
  /// A criterion is named without an answer, or with two.
  case noSingleAnswer
  /// One picture is asked for, of no exercise or of several.
  case noSingleExercise
  /// An option of pages is given for a format without pages.
  case withoutPages(String)
  /// An option needs a file to write.
  case withoutFile(String)
  /// What no terminal shows, by its format, is to be written to one.
  case terminalFile(String)
  /// A picture is to be written of what is no card of an exercise.
  case pictureWithoutCard(String)
  /// A card is to be written in a format that has no pictures.
  case cardWithoutPicture
  /// A month is to be printed of a programme without dates.
  case undatedMonth
  /// Nothing was stored, since nobody could be asked.
  case unconfirmed
  /// Nothing was stored, since somebody said no.
  case declined
  /// A question has no answer that can be read.
  case unanswered
  /// No patient of a name can be simulated; the names that there are, in a row.
  case unknownPatient(String, known: String)
  /// No plan is named where there are several, and nobody can be asked; their names, and the command.
  case severalPlans([String], command: String)
  /// The name of a plan that is to be erased was not typed once more, and nobody can be asked.
  case nameNotRepeated(String)
  /// Another name than that of the plan that is to be erased was typed.
  case otherName(String)
  /// No command has the name; the nearest ones.
  case unknownCommand(String, near: [String])
  /// A measure is named without its value.
  case noValue(measure: String)

  /// The reason, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .excluding(let one, let other): "'\(one)' and '\(other)' exclude each other."
    case .dependent(let options, let other) where options.count == 1:
      "'\(options[0])' goes with '\(other)'."
    case .dependent(let options, let other):
      options.dropLast().map { "'\($0)'" }.joined(separator: ", ")
        + (options.last.map { " and '\($0)'" } ?? "") + " go with '\(other)'."
    case .needsFile(let option):
      "'\(option)' needs a calendar to keep up: \(steps(.file)), --feed FILE or --vdir FOLDER."
    case .missing(let details):
      "nobody can be asked here, and this is missing: \(details.joined(separator: "; "))."
    case .noProgram:
      "Missing expected argument '<program> ...': name a programme, or say what it is for: "
        + "\(steps(.search)) 'knee hurts on stairs'."
    case .undatedChoice(let option):
      "'\(option)' needs '\(steps(.firstDay))': a programme without dates has no such choice."
    case .chosenBefore(let option): "'\(option)' was chosen when the plan began: leave it out."
    case .severalUndated: "several programmes on one sheet need '\(steps(.firstDay))'."
    case .otherWeeks(let weeks, let title):
      "'\(title)' has the weeks \(weeks.lowerBound) to \(weeks.upperBound): '\(steps(.weeks))' names none "
        + "of them."
    case .reversed(let last, let first):
      "'\(steps(.lastDate))' lies before '\(steps(.firstDate))': \(last) before \(first)."
    case .endingBefore(let last, let first):
      "'\(steps(.lastDate))' is \(last), before '\(steps(.firstDate))', \(first)."
    case .noCriterion: "'\(steps(.met))' and '\(steps(.notMet))' need the number of a criterion."
    case .noSingleAnswer: "say either '\(steps(.met))' or '\(steps(.notMet))' of the criterion."
    case .noSingleExercise: "'\(steps(.format("svg")))' takes one exercise; give its id."
    case .withoutPages(let option):
      "'\(option)' needs '\(steps(.format("html")))' or '\(steps(.format("pdf")))'."
    case .withoutFile(let option): "'\(option)' needs a file: add '\(steps(.file))'."
    case .excelWithoutCSV: "'--excel' is a form of CSV: add '\(steps(.format("csv")))'."
    case .terminalFile(let format):
      "a \(format.uppercased()) needs a file: add '\(steps(.file))'."
    case .pictureWithoutCard(let format):
      "'\(steps(.format(format)))' is one exercise as a picture: name it by '\(steps(.card))'."
    case .cardWithoutPicture:
      "'\(steps(.card))' is a picture: add '\(steps(.format("png")))' or '\(steps(.format("svg")))'."
    case .undatedMonth: "'\(steps(.month))' needs '\(steps(.firstDay))': a month has dates."
    case .unconfirmed:
      "nothing was stored: nobody can be asked here. Add \(steps(.withoutAsking)), or "
        + "\(steps(.preview)) to look."
    case .declined: "nothing was stored."
    case .unanswered: "nothing was made: a question has no answer that can be read."
    case .unknownPatient(let name, let known):
      "no patient '\(name)'; give \(known), or the path of a file such as ./me.yaml."
    case .severalPlans(let names, let command):
      "which plan? There are \(counted(names.count, "plan")): "
        + "\(names.prefix(8).joined(separator: ", "))\(names.count > 8 ? " …" : ""). "
        + "Name one: \(steps(.namePlan(command: command, plan: names[0])))"
    case .nameNotRepeated(let plan):
      "nothing was erased: nobody can be asked here. Add \(steps(.repeatedName(plan))) to erase it for good."
    case .otherName(let plan): "nothing was erased: that is not the name '\(plan)'."
    case .unknownCommand(let name, let near):
      "no command '\(name.printable(limit: 40))'."
        + (near.isEmpty ? "" : " Did you mean \(near.orList)?")
        + " 'regain --help' lists all commands."
    case .noValue(let measure):
      "'\(measure)' needs a value: \(steps(.recordValue(measure)))."
    }
  }
}
