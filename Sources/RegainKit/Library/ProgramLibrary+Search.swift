import ProgramFiles
import Rehabilitation
import Wording

extension ProgramLibrary {
  /// What words such as `knee hurts on stairs` find: warning signs first, then programmes, best first.
  public func search(_ words: String) throws(RegainError) -> ProgramSearch.Results {
    ProgramSearch(words).results(among: try programs().map(\.program))
  }
}

extension ProgramChoice {
  /// The warning signs that the words can mean, most urgent first, but for what is only good to know.
  public var warningSigns: [RedFlag] {
    ProgramSearch(words).results(among: []).flags.filter { $0.level != .info }
  }

  /// What the words say that is asked about before any plan, such as a pregnancy.
  public var askedFirst: [Topic] { ProgramSearch(words).results(among: []).topics.askedFirst }
}
