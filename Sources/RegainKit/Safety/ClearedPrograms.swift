import ProgramFiles
import Rehabilitation

/// Programmes that ``SafetyGate`` has cleared for one person: the only thing that a plan starts from.
public struct ClearedPrograms: Sendable {
  /// The programmes; their first phases with reminders, where signs allow no more.
  public let programs: [Program]
  /// The exercises that they name.
  public let catalogue: Catalogue
  /// The signs that allow only a gentle start, and should be looked at in the next weeks; mostly none.
  public let gentleBecauseOf: [RedFlag]
  private let gate: SafetyGate
  private let answers: SafetyAnswers

  init(
    programs: [Program], catalogue: Catalogue, gentleBecauseOf flags: [RedFlag], gate: SafetyGate,
    answers: SafetyAnswers
  ) {
    self.programs = programs
    self.catalogue = catalogue
    gentleBecauseOf = flags
    self.gate = gate
    self.answers = answers
  }

  /// The texts that a plan pins.
  var texts: ProgramTexts {
    var texts = ProgramTexts(programs, catalogue: catalogue)
    texts.files = gate.files
    return texts
  }

  /// Refuses a start whose choices hold what forbids it, such as an operation last week.
  func check(_ enrolment: Enrolment) throws(RegainError) {
    var answers = answers
    answers.takeFacts(from: enrolment)
    if let refusal = gate.refusal(of: answers) { throw .refused(refusal) }
  }
}
