/// Why a text is no dose.
public struct DoseError: Error, Hashable, Sendable {
  /// What was found wrong.
  public enum Reason: Hashable, Sendable {
    /// Something else than `expected` stands here.
    case expected(String, found: String)
    /// The number is larger than anybody's dose.
    case outOfRange(String, limit: Int)
    /// A range runs downwards.
    case descendingRange(String)
    /// A part is given twice.
    case repeated(String)
  }

  /// What was found wrong.
  public let reason: Reason

  /// Where it stands: the number of characters before it.
  public let offset: Int
}
