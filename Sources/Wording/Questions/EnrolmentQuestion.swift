import Rehabilitation

/// A question that shapes a plan, put to a person who starts one.
public enum EnrolmentQuestion: Hashable, Sendable {
  /// When the person has time for sessions.
  case hours
  /// The first day.
  case firstDay
  /// The day from which a programme counts.
  case dayZero(Program.Anchor)
  /// A question of a programme that selects between its activities.
  case option(ProgramOption)
  /// Which activities on request of a programme, by its id and title, are wanted.
  case choices(program: String, title: String)
  /// The last day of an activity, by its id and title, as a surgeon gave it.
  case lastDay(activity: String, title: String)
  /// What is managed on some ordinary days, where the usual start is this dose.
  case trials(usual: Dose)
  /// The pain of an ordinary morning, 0-10.
  case usualPain
  /// The result of a test, by its name, such as `6RM leg-press`.
  case test(String)

  /// The question, with what an empty answer means in brackets.
  public var words: String {
    switch self {
    case .hours:
      "When do you have time? For example mon-fri 17:30-20:30; weekends 9-12; or evenings. "
        + "[any day, 07:00-21:00]"
    case .firstDay: "When do you want to begin? For example next monday, or 2 March. [today]"
    case .dayZero(let anchor):
      "On which day was the \(anchor.rawValue)? For example 20 Feb, 2026-02-20 or -3d."
    case .option(let option):
      option.question + " "
        + option.answers.map { "\($0.id): \($0.words)" }.joined(separator: "; ")
        + ". [\(option.answers.first?.id ?? "")]"
    case .choices:
      "Type their numbers or words, with commas between; 'back' for the question before. [none]"
    case .lastDay(_, let title):
      "Until which day, as your surgeon said: \(title)? [leave it out]"
    case .trials(let usual):
      "The usual start is \(usual). What did you manage on two to seven ordinary days, such "
        + "as 12,9,15? [the usual start]"
    case .usualPain:
      "How strong is the pain on an ordinary morning, 0 (none) to 10 (the worst you can think of)? "
        + "[not known]"
    case .test(let name): "\(EnrolmentQuestion.question(ofTest: name)) [not tested]"
    }
  }

  /// Whether a plan has no dates without the answer.
  public var isNeeded: Bool {
    switch self {
    case .firstDay, .dayZero: true
    default: false
    }
  }

  /// What is missing where nobody can be asked: the detail to give, and what it is.
  public func missing(offering steps: NextStepWording) -> String? {
    switch self {
    case .firstDay: "\(steps(.firstDay)) DATE, the first day"
    case .dayZero(let anchor): "\(steps(.dayZero)) DATE, the day of the \(anchor.rawValue)"
    default: nil
    }
  }

  private static func question(ofTest name: String) -> String {
    switch name {
    case "flexion": return "How far does the knee bend, in degrees?"
    case "steps": return "How many steps do you take on an ordinary day of a week?"
    default:
      let words = name.split(separator: " ", maxSplits: 1)
      guard let count = words.first?.dropLast(2), let exercise = words.last else { return name }
      let times = count == "1" ? "once" : "\(count) times"
      return "What is the most that you can lift \(times) with good form, in kg: \(exercise)?"
    }
  }
}
