extension Pose {
  /// Where a hand rests or what it holds; the arm's joints follow.
  public enum Hold: String, CaseIterable, Hashable, Sendable {
    /// The near edge, back, bar or handle of what stands ahead: chair, table, wall, rail, bike.
    case prop
    /// Straight ahead of the chest, for balance.
    case ahead
    /// Crossed before the chest.
    case chest
    case hips, thigh, knee, shin, ankle
    /// The thigh from behind.
    case behindThigh = "behind-thigh"
    /// The ground below or beside the body.
    case floor
    /// The ground behind the body, to lean on.
    case behind
    /// The edge of the seat.
    case seat
    /// At the shoulder, such as on a bar or the straps of a backpack.
    case shoulder
    /// Behind the head, or below it.
    case head
  }
}
