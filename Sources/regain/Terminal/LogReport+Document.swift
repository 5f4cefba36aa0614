import RegainKit
import Rehabilitation
import Wording

extension LogReport {
  /// The report as JSON.
  var document: Document {
    Document(
      facts: facts.map(\.words), signal: isSkipped ? nil : verdict?.signal.rawValue,
      row: isSkipped ? nil : verdict?.row, verdict: isSkipped ? nil : verdict?.words,
      consequences: reaction,
      sessions: records.count > 1 ? records.map(document(of:)) : nil,
      next: next.map { "\($0.session.id)" },
      difference: DifferenceDocument(difference, isStored: true))
  }

  struct Document: Encodable {
    let facts: [String]
    let signal: String?
    let row: Int?
    let verdict: String?
    let consequences: [String]
    let sessions: [SessionPart]?
    let next: String?
    let difference: DifferenceDocument

    /// One session of several that were logged at once.
    struct SessionPart: Encodable {
      let session: String
      let signal: String?
      let row: Int?
      let verdict: String?
      let consequences: [String]
    }
  }

  private func document(of record: SessionRecord) -> Document.SessionPart {
    let verdict = verdict(of: record)
    return Document.SessionPart(
      session: "\(record.session)", signal: verdict?.signal.rawValue, row: verdict?.row,
      verdict: verdict?.words, consequences: verdict?.advice ?? [])
  }
}
