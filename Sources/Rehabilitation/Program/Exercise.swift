/// A movement of the shared catalogue.
public struct Exercise: Hashable, Sendable {
  /// Which leg does the work.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    /// Both legs at once.
    case both
    /// Each leg in turn.
    case each
    /// The sore, injured or operated leg only.
    case affected
  }

  /// The id that prescriptions name, such as `sit-to-stand`.
  public let id: String
  /// The name that people read.
  public let name: String
  /// How to do it, a short sentence each.
  public let cues: [String]
  /// The muscle groups that work or lengthen.
  public let muscles: [String]
  /// The load class at a usual dose.
  public let load: LoadClass
  /// What is needed besides the floor.
  public let equipment: [String]
  /// Which leg works unless a prescription says otherwise.
  public let side: Side
  /// How it looks, where it is described.
  public let picture: Picture?

  /// A movement.
  public init(
    id: String, name: String, cues: [String], muscles: [String] = [], load: LoadClass,
    equipment: [String] = [], side: Side = .both, picture: Picture? = nil
  ) {
    self.id = id
    self.name = name
    self.cues = cues
    self.muscles = muscles
    self.load = load
    self.equipment = equipment
    self.side = side
    self.picture = picture
  }
}
