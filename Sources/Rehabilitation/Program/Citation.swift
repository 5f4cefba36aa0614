/// A reference to where a figure comes from, with how far it can be trusted.
public enum Citation: Hashable, Sendable {
  /// An entry of the programme's list of sources, by its id.
  case source(String)

  /// A design default: our own proposal, never to be shown as evidence (EVIDENCE 0.1, `DES`).
  case design

  /// Uncertain: sources disagree, or nobody is sure (EVIDENCE 0.1, `UNC`).
  case uncertain
}

extension Citation: CustomStringConvertible {
  /// The citation as it is written: `F25`, `DES`, `UNC`.
  public var description: String {
    switch self {
    case .source(let id): id
    case .design: "DES"
    case .uncertain: "UNC"
    }
  }

  /// The citation that `text` spells.
  public init(_ text: String) {
    switch text {
    case "DES": self = .design
    case "UNC": self = .uncertain
    default: self = .source(text)
    }
  }
}

/// A publication that figures of a programme come from.
public struct Source: Hashable, Sendable {
  /// How good the page or the paper is (EVIDENCE 10).
  public enum Grade: String, CaseIterable, Hashable, Sendable {
    /// A trial, a guideline or a journal's table.
    case trial = "A"
    /// A hospital's or a clinic's protocol.
    case clinic = "B"
    /// A blog, a vendor or another secondary page.
    case secondary = "C"
    /// A page by an unknown author.
    case unknownAuthor = "D"
    /// Professional knowledge with a citation, not read again.
    case known = "K"
  }

  /// The id that figures cite, such as `F25` or `K-Breda-2021`.
  public let id: String
  /// Author, year and title, or the page's name.
  public let title: String
  /// How good it is.
  public let grade: Grade
  /// Where it can be read.
  public let url: String?

  /// A publication.
  public init(id: String, title: String, grade: Grade, url: String? = nil) {
    self.id = id
    self.title = title
    self.grade = grade
    self.url = url
  }
}
