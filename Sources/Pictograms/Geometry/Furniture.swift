import Rehabilitation

/// Where props stand that a body is set against, in hundredths of its height.
enum Furniture {
  /// The height of a chair's back, a table and a windowsill.
  static let holdHeight = 53.0
  /// How far before the shoulders that is.
  static let holdDistance = 14.0
  /// The height of the grip of a cane, a crutch and a walker.
  static let gripHeight = 47.0
  /// The height of the handlebar of a bicycle.
  static let handlebarHeight = 72.0

  /// Where a chair's back or a table's edge is, and its height; a table to sit at is lower.
  static func hold(of body: Body, _ base: Pose.Base) -> (ahead: Double, height: Double) {
    base == .sitting
      ? (body.pelvis.x + 20, 35) : (body.neck.x + holdDistance, holdHeight)
  }

  /// How far ahead a wall is that the hands lean on.
  static func wall(before body: Body) -> Double {
    max(
      body.neck.x + 25, body.working.toes.x + 3, body.other.toes.x + 3,
      body.head.x + Skeleton.headRadius + 2)
  }
}
