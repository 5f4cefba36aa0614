import ProgramFiles
import Rehabilitation

extension ProgramLibrary {
  /// What words such as `knee hurts on stairs` find: warning signs first, then programmes, best first.
  public func search(_ words: String) throws(RegainError) -> ProgramSearch.Results {
    ProgramSearch(words).results(among: try programs().map(\.program))
  }

  /// What a choice by words, days, equipment and answers leads to.
  public func finding(for choice: ProgramChoice) throws(RegainError) -> ProgramChoice.Finding {
    choice.finding(among: try programs().map(\.program), catalogue: try catalogue())
  }
}

extension ProgramChoice {
  /// The warning signs that the words can mean, most urgent first, but for what is only good to know.
  public var warningSigns: [RedFlag] {
    ProgramSearch(words).results(among: []).flags.filter { $0.level != .info }
  }
}
