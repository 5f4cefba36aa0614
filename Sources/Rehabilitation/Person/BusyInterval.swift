/// A busy time, on the wall clock of the plan.
public struct BusyInterval: Hashable, Sendable, Codable {
  /// When, half-open.
  public let span: Range<CivilDateTime>

  /// A busy time.
  public init(_ span: Range<CivilDateTime>) {
    self.span = span
  }
}
