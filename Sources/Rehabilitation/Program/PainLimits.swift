/// The pain (0-10) up to which a session counts as green, and up to which as amber; above is red.
///
/// Source: EVIDENCE 3.1, the ceilings of each programme.
public struct PainLimits: Hashable, Sendable {
  /// The highest pain that is green: up to it a person goes on.
  public let green: Int
  /// The highest pain at which a dose may climb, at most ``green`` (EVIDENCE 12.2).
  public let climb: Int
  /// The highest pain that is amber, ``green``...5.
  public let amber: Int
  /// Where the limits come from.
  public let citations: [Citation]

  /// Limits on the 0-10 scale; without `climb` every green session may lead up.
  public init(green: Int, climb: Int? = nil, amber: Int, citations: [Citation]) {
    self.green = green
    self.climb = climb ?? green
    self.amber = amber
    self.citations = citations
  }
}
