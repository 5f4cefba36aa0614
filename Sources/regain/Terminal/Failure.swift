import RegainKit
import Wording

/// Why a command could not do its work: an exit code, and a message for the person.
struct Failure: Error {
  /// The exit codes that scripts rely on.
  typealias Code = FailureCode

  let code: Code
  /// The message, for a reader.
  let words: @Sendable (NextStepWording) -> String

  /// The message as it is where nobody has chosen how units and times are written.
  var message: String { words(.commands) }

  init(_ code: Code, _ message: String) {
    self.init(code) { _ in message }
  }

  init(_ code: Code, words: @escaping @Sendable (NextStepWording) -> String) {
    self.code = code
    self.words = words
  }

  /// A setting cannot be set.
  init(_ fault: SettingFault) { self.init(.usage) { fault.words(offering: $0) } }

  /// What was typed cannot be read.
  init(_ fault: TypedFault) { self.init(.usage, fault.words) }

  /// The words of a change cannot be read.
  init(_ fault: ChangeFault) { self.init(.usage, fault.words(offering: .commands)) }

  /// Options do not fit.
  init(_ fault: OptionFault, _ code: Code = .usage) {
    self.init(code, fault.words(offering: .commands))
  }

  /// What was named is not found.
  init(_ fault: LookupFault, _ code: Code = .failed) {
    self.init(code, fault.words(offering: .commands))
  }

  /// A page was not printed or shown.
  init(_ fault: PrinterFault, _ code: Code = .failed) {
    self.init(code, fault.words(offering: .commands))
  }
}
