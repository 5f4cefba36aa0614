import ArgumentParser
import RegainKit

extension LogReport {
  /// Says of each red flag that was logged why it matters and what to do, the most urgent first.
  ///
  /// - Throws: The exit code of a refusal where one of them stops the plan.
  func warn(emergencyNumber number: String) throws {
    for flag in flags { writeError("\n\(flag.words(emergencyNumber: number))\n") }
    if stopsPlan { throw ExitCode(Failure.Code.refused.rawValue) }
  }
}

extension RedFlag {
  /// Refuses what is typed for a red flag's id and is none.
  static func check(_ ids: [String]) throws(ValidationError) {
    for id in ids where RedFlag(id) == nil {
      throw ValidationError(unknownWords(id, offering: .commands))
    }
  }
}
