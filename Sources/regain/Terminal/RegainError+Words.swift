import RegainKit
import Wording

extension RegainError {
  /// The error in words, with what to do.
  func words(emergencyNumber number: String) -> String {
    switch self {
    case .file(let error): error.words
    case .library(let error): error.words
    case .refused(let refusal): refusal.words(emergencyNumber: number)
    case .unanswered(let questions):
      "no plan was made: these questions are not answered.\n"
        + questions.map { "  \($0.text)" }.joined(separator: "\n")
    case .enrolment(let error): error.words
    case .plan(let error): error.words
    case .journal(let plan, .noBeginning): "the journal of '\(plan)' has no beginning."
    case .journal(let plan, .unreadable(let diagnostics)):
      "a programme of '\(plan)' cannot be read any more:\n"
        + diagnostics.map(\.description).joined(separator: "\n")
    case .journal(let plan, .replay(let error)):
      "the journal of '\(plan)' makes no plan: \(error.words)"
    case .store(let error): error.words
    case .zone(.unknown, let name):
      "the time zone '\(name)' is not known here; give one such as Europe/Berlin with '--zone', "
        + "and see that 'tzdata' is installed."
    case .zone(.malformedIdentifier, let name):
      "'\(name)' is no time zone; give one such as Europe/Berlin."
    case .zone(.unreadable, let name):
      "the system's data of the time zone '\(name)' cannot be read."
    case .report(let error): error.words
    case .measure(let error): error.words
    case .diary(let faults): faults.words(in: "the diary")
    case .gate(let error): error.words
    case .change(let error): error.words
    case .unreadableLedger(let uid): "what the calendar was told of \(uid) cannot be read."
    case .calendar(let error):
      "the calendar cannot be written: its \(error.property) is not text."
    case .busy(let errors): errors.map(\.description).joined(separator: "\nregain: ")
    case .noCalendars(let folder): "no .ics files in \(folder)."
    }
  }
}

extension FileError {
  /// The error in words.
  fileprivate var words: String {
    switch self {
    case .unreadable(let path, let detail): "cannot read \(path): \(detail)"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit >> 20) MiB."
    case .unwritable(let path, let detail): "cannot write \(path): \(detail)"
    case .folder(let path): "cannot write \(path): it is a folder."
    case .exists(let path): "\(path) is there already; nothing was written."
    }
  }
}

extension LibraryError {
  /// The error in words, with what to do.
  fileprivate var words: String {
    switch self {
    case .noCatalogue:
      "no exercises.yaml found; name the folder of the programmes with --programs DIR."
    case .unknown(let name, let known):
      "no programme '\(name)'; "
        + (known.isEmpty
          ? "no programmes were found; name their folder with --programs DIR."
          : "there are: \(known.joined(separator: ", ")).")
    case .unlinted(let path, let diagnostics): diagnostics.report(of: path)
    }
  }
}

extension [Diagnostic] {
  /// The errors, one below the other, after a line that counts them.
  func report(of path: String) -> String {
    let errors = filter { $0.severity == .error }
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    return "\(path) does not lint: \(count).\n" + errors.map(\.description).joined(separator: "\n")
  }
}

extension EnrolmentError {
  /// The error in words.
  fileprivate var words: String {
    switch self {
    case .startOutOfRange(let start):
      "'--start' must lie in the years 1900 to 2900, not on \(start)."
    case .dayZeroOutOfRange: "'--day0' must lie within ten years of '--start'."
    case .unreadableName:
      "a plan's name, '--name' in a build, has 1 to 300 characters that can be read."
    case .usualPainOutOfRange(let usual): "'--usual' takes pain from 0 to 10, not \(usual)."
    case .trialsOutOfRange: "'--trials' takes 2 to 7 amounts, such as '12,9,15'."
    }
  }
}

extension ReplayError {
  /// The error in words.
  fileprivate var words: String {
    switch self {
    case .noEnrolment: "it does not begin with an enrolment."
    case .missingEdition(let entry): "the programmes of entry \(entry) are missing."
    case .plan(let error): error.words
    }
  }
}
