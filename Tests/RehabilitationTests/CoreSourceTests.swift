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

  @Test func `Every figure of Regain's own cites a source that is listed, and none is idle`() {
    let cited = Set(
      citations.compactMap { citation -> String? in
        if case .source(let id) = citation { id } else { nil }
      })
    let listed = Source.core.map(\.id)
    #expect(Set(listed).count == listed.count)
    #expect(cited.subtracting(listed).isEmpty, "\(cited.subtracting(listed).sorted())")
    #expect(Set(listed).subtracting(cited).isEmpty, "\(Set(listed).subtracting(cited).sorted())")
    #expect(
      Source.core.allSatisfy { $0.grade == .known || $0.url?.hasPrefix("http") == true })
  }
}
