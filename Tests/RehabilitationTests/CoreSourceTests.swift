import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct CoreSourceTests {
  /// What the decision table, the red flags and the measures cite.
  private var citations: [Citation] {
    var cited = [Citation("K-STEADI")]
    cited += DecisionTable.standard.rows.flatMap(\.citations)
    cited += RedFlag.all.flatMap(\.citations)
    cited += Measure.all.flatMap(\.citations)
    cited += Measure.all.flatMap(\.changes).flatMap(\.citations)
    cited += ReferenceLine.all.flatMap(\.citations)
    return cited
  }

  @Test func `Every figure of Regain's own cites a source that the evidence lists`() {
    let cited = Set(
      citations.compactMap { citation -> String? in
        if case .source(let id) = citation { id } else { nil }
      })
    #expect(!cited.isEmpty)
    let listed = Set(Source.catalogue.map(\.id))
    #expect(cited.isSubset(of: listed), "\(cited.subtracting(listed).sorted())")
  }
}
