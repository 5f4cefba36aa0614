import Planning
import Rehabilitation
import Wording

/// The sources of a sheet's figures as numbered footnotes, each once.
struct Footnotes {
  private let known: [String: Source]
  private var citations = [Citation]()

  /// A footnote.
  struct Row {
    let mark: String
    let text: String
  }

  /// No footnotes yet; sources are those of the plan's programmes and of the evidence.
  init(_ plan: Plan) {
    known = Dictionary(
      (plan.programs.flatMap(\.sources) + Source.catalogue).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The numbers behind a figure: `1, 3`; `nil` where it has no source.
  mutating func marks(of cited: [Citation]) -> String? {
    let numbers = cited.unique.map { citation in
      guard let index = citations.firstIndex(of: citation) else {
        citations.append(citation)
        return citations.count
      }
      return index + 1
    }
    return numbers.isEmpty ? nil : numbers.sorted().map(String.init).joined(separator: ", ")
  }

  /// The footnotes, in order.
  var rows: [Row] {
    citations.enumerated().map { Row(mark: "\($0 + 1)", text: text(of: $1)) }
  }

  /// The grades of their sources, best first.
  var grades: [Source.Grade] {
    let own = Set(sources.map(\.grade))
    return Source.Grade.allCases.filter(own.contains)
  }

  private var sources: [Source] {
    citations.compactMap { citation in
      if case .source(let id) = citation { known[id] } else { nil }
    }
  }

  private func text(of citation: Citation) -> String {
    switch citation {
    case .design: SheetLegend.designRow
    case .uncertain: SheetLegend.uncertainRow
    case .source(let id): known[id].map { "\(id), \($0.title) (\($0.grade.rawValue))" } ?? id
    }
  }
}
