import Rehabilitation
import TestSupport
import Testing
import Wording

/// The article on progression says what the help says.
@Suite struct ProgressionArticleTests {
  private let article: String

  init() throws {
    let path = "Sources/ProgramFiles/ProgramFiles.docc/Progression-reference.md"
    article = String(decoding: try Repository.bytes(path), as: UTF8.self)
  }

  @Test(arguments: RuleGuide.all)
  func `a rule stands in it with its example`(guide: RuleGuide) {
    #expect(
      article.contains("### \(guide.name)\n\n\(guide.words)\n\n```yaml\n\(guide.example)\n```\n"))
  }

  @Test(arguments: LoadClass.allCases)
  func `a class of load stands in it with its gap`(load: LoadClass) {
    #expect(article.contains("| `\(load.rawValue)` | \(load.gapWords) | \(load.example) |\n"))
  }

  @Test func `no rule and no class is missing`() {
    #expect(RuleGuide.all.count == 13 && Set(RuleGuide.all.map(\.name)).count == 13)
    #expect(LoadClass.allCases.count == 19)
  }
}
