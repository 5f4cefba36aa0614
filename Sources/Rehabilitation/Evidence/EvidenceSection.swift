/// A part, section, rule or programme of the evidence, as a citation names it: `EVIDENCE 3.6`.
///
/// Its text stands in an article of this module's documentation; here is what it holds, in a line.
public struct EvidenceSection: Hashable, Sendable {
  /// The file that numbers it.
  public enum Document: String, CaseIterable, Hashable, Sendable {
    /// P01 to P23, the rules R0 to R14 and the parts 0 to 12.
    case first = "EVIDENCE"
    /// P24 to P41 and the parts 0 to 16 of their own.
    case second = "EVIDENCE-2"
  }

  /// The file that numbers it.
  public let document: Document
  /// Its number in the file: `3.6`, `R13`, `P16`.
  public let id: String
  /// Its heading without the number.
  public let title: String
  /// What it holds, in one or two sentences.
  public let summary: String
  /// The article that holds its text.
  public let article: String
  /// The ids of the publications that its text names, in their order.
  public let sources: [String]

  /// A section.
  init(
    _ document: Document, _ id: String, _ title: String, _ summary: String, in article: String,
    citing sources: [String] = []
  ) {
    self.document = document
    self.id = id
    self.title = title
    self.summary = summary
    self.article = article
    self.sources = sources
  }

  /// The citation that names it alone: `EVIDENCE 3.6`, `EVIDENCE-2 1.1`, `R13`, `P16`.
  public var citation: String {
    id.first?.isNumber == true ? "\(document.rawValue) \(id)" : id
  }

  /// All sections, in the order of the files.
  public static let all = parts + programmes + rules + secondParts + secondProgrammes
}
