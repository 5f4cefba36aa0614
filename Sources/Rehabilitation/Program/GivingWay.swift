/// What a knee that gives way means for a programme (EVIDENCE-2 P24).
///
/// All loading stops at once, and the programme goes back to one of its phases until a clinician has looked.
/// From a number of episodes on nothing gets harder any more: that is a question for a surgeon.
public struct GivingWay: Hashable, Sendable {
  /// The phase to go back to, by id.
  public let phase: String
  /// The episode, counted from 1 over the whole plan, from which on nothing gets harder any more, 1-5.
  public let surgeonFrom: Int
  /// Where it comes from.
  public let citations: [Citation]

  /// What a knee that gives way means.
  public init(phase: String, surgeonFrom: Int, citations: [Citation]) {
    self.phase = phase
    self.surgeonFrom = surgeonFrom
    self.citations = citations
  }
}

extension RedFlag {
  /// The ids of the flags that are an episode of giving way.
  package static let givingWay: Set<String> = ["gave-way", "giving-way"]
}
