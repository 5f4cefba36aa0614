import ArgumentParser
import Rehabilitation
import Sheets
import Wording

extension [Fact] {
  /// Says of each red flag that was told why it matters and what to do, the most urgent first.
  ///
  /// - Throws: The exit code of a refusal where one of them stops the plan.
  func warn(emergencyNumber number: String) throws {
    let told = flatMap(\.flags)
    let flags = RedFlag.all.filter { told.contains($0.id) }
    for flag in flags { writeError("\n\(flag.words(emergencyNumber: number))\n") }
    if flags.contains(where: \.haltsPlan) { throw ExitCode(Failure.Code.refused.rawValue) }
  }
}

extension RedFlag {
  /// Refuses what is typed for a red flag's id and is none.
  static func check(_ ids: [String]) throws(ValidationError) {
    for id in ids where RedFlag(id) == nil {
      let known = all.map(\.id).joined(separator: ", ")
      throw ValidationError(
        "no red flag '\(id)'; there are: \(known). 'regain flags' puts most of them in a question.")
    }
  }
}

extension Fact {
  /// The red flags that it tells of.
  fileprivate var flags: Set<String> {
    switch self {
    case .session(let record): record.flags ?? []
    case .checkIn(let checkIn): checkIn.flags ?? []
    default: []
    }
  }
}
