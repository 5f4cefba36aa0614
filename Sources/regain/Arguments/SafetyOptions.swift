import ArgumentParser
import Rehabilitation
import Sheets
import Wording

/// The red-flag questions, what forbids a programme, and the clearance that stand before a start
/// (EVIDENCE part 4).
struct SafetyOptions: ParsableArguments {
  @Flag(
    help: "Answer 'none of these' to the questions that no --flag and no --yes-to answers.")
  var noFlags = false

  @Option(
    help: ArgumentHelp("Answer one red-flag question with yes, by its id.", valueName: "id"))
  var flag: [String] = []

  @Option(
    help: ArgumentHelp(
      "Answer a question of a programme with yes, by its number: 3, or graded-walking/3.",
      valueName: "n"))
  var yesTo: [String] = []

  @Option(
    help: ArgumentHelp("Your age in years, which decides some questions.", valueName: "years"))
  var age: Int?

  @Flag(help: "There is an artificial joint in the leg: ask about it too.")
  var prosthesis = false

  @Option(help: ArgumentHelp("Who told you what your knee has.", valueName: "name"))
  var diagnosedBy: String?

  @Option(
    help: ArgumentHelp("The clinician who cleared you for the programme.", valueName: "name"))
  var clearedBy: String?

  @OptionGroup var emergency: EmergencyOptions

  func validate() throws {
    try RedFlag.check(flag)
    if let age, !(0...120).contains(age) {
      throw ValidationError("'--age' takes 0 to 120 years, not \(age).")
    }
  }

  /// Lets a start go on, asking where somebody can be asked.
  ///
  /// - Parameters:
  ///   - programs: The programmes.
  ///   - told: Flags that somebody told in other words; nobody's word but a clinician's puts them aside.
  /// - Returns: The programmes, or a gentle start with them where a flag allows no more.
  /// - Throws: ``Failure`` with what to do, where an answer or a missing word forbids it.
  func check(_ programs: [Program], told: [RedFlag] = []) throws(Failure) -> [Program] {
    let number = try emergency.number()
    var screening = try screening(of: programs)
    if screening.diagnosedBy == nil { screening.flags.formUnion(told.map(\.id)) }
    if case .refused(let refusal) = screening.outcome(for: programs),
      !(refusal.isMissingWord && Environment.hasPerson)
    {
      throw Failure(.refused, refusal.words(emergencyNumber: number))
    }
    if !noFlags { try SafetyInterview(programs: programs, number: number).ask(&screening) }
    if Environment.hasPerson, case .refused(let refusal) = screening.outcome(for: programs) {
      screening.hear(of: refusal)
    }
    switch screening.outcome(for: programs) {
    case .clear: return programs
    case .refused(let refusal):
      throw Failure(.refused, refusal.words(emergencyNumber: number))
    case .gentle(let flags):
      writeError("regain: \(flags.gentleStartWords)\n\n")
      return programs.gentleStart(with: flags)
    }
  }

  private func screening(of programs: [Program]) throws(Failure) -> Screening {
    var screening = Screening()
    screening.age = age
    screening.hasProsthesis = prosthesis
    screening.flags = Set(flag)
    screening.diagnosedBy = diagnosedBy.flatMap(\.name)
    screening.clearedBy = clearedBy.flatMap(\.name)
    for answer in yesTo where !screening.add(answer, programs) {
      throw Failure(.usage, "'--yes-to \(answer)' names no question; " + programs.numberedQuestions)
    }
    return screening
  }
}

extension Screening {
  /// Takes a yes to a question of a programme: `3`, or `graded-walking/3`.
  ///
  /// - Returns: Whether there is such a question, and in one programme only.
  mutating func add(_ answer: String, _ programs: [Program]) -> Bool {
    let parts = answer.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let number = parts.last.flatMap({ Int($0) }) else { return false }
    let meant = parts.count == 2 ? programs.filter { $0.id == parts[0] } : programs
    guard meant.count == 1, let program = meant.first,
      program.contraindications.indices.contains(number - 1)
    else { return false }
    contraindications[program.id, default: []].insert(number)
    return true
  }

  /// Asks a person for the name that a start still needs.
  fileprivate mutating func hear(of refusal: Refusal) {
    switch refusal {
    case .needsDiagnosis:
      writeError("\nWho told you what your knee has? [name] ")
      diagnosedBy = readLine().flatMap(\.name)
    case .needsClearance(let program):
      writeError("\nWhich clinician has cleared you for '\(program)'? [name] ")
      clearedBy = readLine().flatMap(\.name)
    default: break
    }
  }
}

extension Screening.Refusal {
  /// Whether only somebody's word is missing.
  fileprivate var isMissingWord: Bool {
    switch self {
    case .needsDiagnosis, .needsClearance: true
    default: false
    }
  }
}

extension [Program] {
  /// How the questions of programmes are numbered, in a sentence.
  fileprivate var numberedQuestions: String {
    let spans = map { program in
      let prefix = count > 1 ? "\(program.id)/" : ""
      let count = program.contraindications.count
      return count == 0 ? "'\(program.id)' has none" : "\(prefix)1 to \(prefix)\(count)"
    }
    return "there are: \(spans.joined(separator: ", "))."
  }
}

extension String {
  /// The text as a name; `nil` where there is nothing to read.
  fileprivate var name: String? {
    let name = String(trimmed)
    return name.isReadable ? name : nil
  }
}
