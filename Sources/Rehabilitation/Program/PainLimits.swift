/// The pain (0-10) up to which a session counts as green, and up to which as amber; above is red.
///
/// Source: EVIDENCE 3.1, the ceilings of each programme.
public struct PainLimits: Hashable, Sendable {
  /// The highest pain that is green.
  public let green: Int
  /// The highest pain that is amber, ``green``...5.
  public let amber: Int
  /// Where the limits come from.
  public let citations: [Citation]

  /// Limits on the 0-10 scale.
  public init(green: Int, amber: Int, citations: [Citation]) {
    self.green = green
    self.amber = amber
    self.citations = citations
  }
}
