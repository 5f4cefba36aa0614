import Rehabilitation

/// A question that is asked before a start, to be answered with yes or no.
public struct SafetyQuestion: Hashable, Sendable {
  /// What is asked about, and which question it is.
  public enum ID: Hashable, Sendable {
    /// A red flag, by its id.
    case flag(String)
    /// What forbids a programme: its id, and the question's number in its list, from 1.
    case contraindication(program: String, number: Int)
  }

  /// Which question it is.
  public let id: ID
  /// The question in plain words.
  public let text: String
}
