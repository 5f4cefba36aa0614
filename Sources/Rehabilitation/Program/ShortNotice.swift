/// What is done where an operation is near when a plan that leads up to it begins (EVIDENCE-2 P25, P37).
public struct ShortNotice: Hashable, Sendable {
  /// The days from the first one to the operation below which it holds, 2-84.
  public let days: Int
  /// The only phase then, by id; it lasts until the day of the operation.
  public let phase: String
  /// Where it comes from.
  public let citations: [Citation]

  /// What is done where an operation is near at the start.
  public init(days: Int, phase: String, citations: [Citation]) {
    self.days = days
    self.phase = phase
    self.citations = citations
  }
}
