/// The picture of an exercise, as data that a drawing is made from.
public struct Picture: Hashable, Sendable {
  /// From where the body is seen.
  public enum View: String, CaseIterable, Hashable, Sendable {
    /// From the working side; a body on its side is seen from its front, a little from above.
    case side
    /// From the front.
    case front
    /// From above.
    case above
  }

  /// The most poses of a picture; more are too small to be seen on paper.
  public static let mostPoses = 3

  /// What is to be seen, a sentence for who cannot see it.
  public let shows: String
  /// From where it is seen.
  public let view: View
  /// The poses, first to last; those that follow a ghost are drawn over it.
  public let poses: [Pose]

  /// A picture.
  public init(shows: String, view: View = .side, poses: [Pose]) {
    self.shows = shows
    self.view = view
    self.poses = poses
  }
}
