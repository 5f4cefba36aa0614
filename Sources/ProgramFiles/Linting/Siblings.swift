import Rehabilitation

/// The programmes beside one that is checked, which it can name.
public struct Siblings: Sendable {
  /// Their ids.
  public let ids: [String]
  /// The programme of an id; `nil` where its file cannot be read.
  public let program: @Sendable (String) -> Program?

  /// Programmes that are read only when one is named.
  public init(ids: [String], program: @escaping @Sendable (String) -> Program?) {
    self.ids = ids
    self.program = program
  }
}
