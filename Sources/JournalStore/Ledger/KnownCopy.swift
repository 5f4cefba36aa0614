/// A form of an entry in a folder that is no change of a person's: what a publication is about to write, or
/// what a person was asked of.
public struct KnownCopy: Hashable, Sendable {
  /// How it comes that it is known.
  public enum State: String, Hashable, Sendable {
    /// A publication was about to write it; it may have been ended before it could say so.
    case written
    /// The person was asked of it, and it is to be written over.
    case settled
    /// The person was asked of it, and it was written over once: it is left as it is now.
    case left
  }

  /// The entry's identity.
  public let uid: String
  /// What it says, in a form that only the publisher knows.
  public let meaning: String
  /// How it comes that it is known.
  public let state: State

  /// A form of an entry.
  public init(uid: String, meaning: String, state: State) {
    self.uid = uid
    self.meaning = meaning
    self.state = state
  }
}
