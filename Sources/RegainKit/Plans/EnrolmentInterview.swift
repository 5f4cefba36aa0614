import Rehabilitation
import Wording

/// The few questions that shape a plan of some programmes, one after the other; what is known is not
/// asked.
///
/// ```swift
/// var interview = EnrolmentInterview(cleared.programs)
/// while let question = interview.next() { print(question.words) }
/// ```
public struct EnrolmentInterview: Sendable {
  /// The programmes.
  public let programs: [Program]
  /// What the person has chosen so far; what an answer settles is written here by who asks.
  public var given: GivenChoices
  private var asked = Set<EnrolmentQuestion>()

  /// The questions about some programmes.
  public init(_ programs: [Program], given: GivenChoices = GivenChoices()) {
    self.programs = programs
    self.given = given
  }

  /// The next question, each of them once, though it was passed over; `nil` where no more is open.
  public mutating func next() -> EnrolmentQuestion? {
    let question = open.first { !asked.contains($0) }
    if let question { asked.insert(question) }
    return question
  }

  /// The open questions without whose answer a plan has no dates.
  public var needed: [EnrolmentQuestion] { open.filter(\.isNeeded) }

  /// The activities that one of the programmes, by its id, still leaves open.
  public func choices(of program: String) -> [ActivityChoice] {
    programs.first { $0.id == program }?.choices.filter {
      !given.requested.contains($0.id) && !given.omitted.contains($0.id)
        && !answered.contains($0.id)
    } ?? []
  }

  /// The activities that an answer to an option decides on.
  private var answered: Set<String> {
    Set(programs.flatMap(\.options).flatMap(\.answers).flatMap(\.requested))
  }

  /// All questions that are open, in the order in which they are put.
  private var open: [EnrolmentQuestion] {
    dates + options + choices + lastDays + amounts + pain + hours
  }

  private var dates: [EnrolmentQuestion] {
    let anchor = programs.first { $0.anchor != .start }?.anchor
    return (given.hasFirstDay ? [] : [.firstDay])
      + (given.hasDayZero ? [] : [anchor].compactMap { $0 }.map { .dayZero($0) })
  }

  /// What was done to the knee, such as which graft was taken.
  private var options: [EnrolmentQuestion] {
    programs.flatMap(\.options).filter { !given.options.contains($0.id) }.map { .option($0) }
  }

  /// What a surgeon allows, what is at hand and what else there is stands in a programme as activities
  /// on request.
  private var choices: [EnrolmentQuestion] {
    programs.filter { !choices(of: $0.id).isEmpty }.map {
      .choices(program: $0.id, title: $0.title)
    }
  }

  private var lastDays: [EnrolmentQuestion] {
    programs.flatMap(\.activities).filter { activity in
      activity.endsOnTypedDate
        && (activity.inclusion == .always || given.requested.contains(activity.id))
        && !given.ending.contains(activity.id) && !given.omitted.contains(activity.id)
    }
    .map { .lastDay(activity: $0.id, title: $0.title) }
  }

  private var amounts: [EnrolmentQuestion] {
    let prescriptions = programs.flatMap(\.activities).flatMap(\.prescriptions)
    let quota = prescriptions.first { $0.progression?.name == .quota }
    return (given.hasTrials ? [] : [quota].compactMap { $0 }.map { .trials(usual: $0.dose) })
      + prescriptions.flatMap(\.tests).filter { !given.tests.contains($0) }.map { .test($0) }
  }

  /// What is usual is what mornings are compared with, wherever exercise is logged (EVIDENCE 12.7).
  private var pain: [EnrolmentQuestion] {
    let hasExercise = programs.flatMap(\.activities).contains { $0.load.isExercise }
    return given.hasUsualPain || !hasExercise ? [] : [.usualPain]
  }

  private var hours: [EnrolmentQuestion] { given.hasHours ? [] : [.hours] }
}
