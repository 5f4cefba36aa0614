/// The lengths and widths of the body, in hundredths of its height; the same in every picture.
enum Skeleton {
  static let thigh = 24.0
  static let shank = 23.0
  /// From the ankle down to the sole.
  static let sole = 4.0
  /// From the ankle back to the middle of the heel, and ahead to that of the toes.
  static let heel = 2.6
  static let toes = 9.2
  static let trunk = 27.0
  /// From between the shoulders to the middle of the head.
  static let neck = 10.5
  static let upperArm = 16.0
  static let forearm = 17.0
  /// From the middle to a hip, and to a shoulder.
  static let hipHalf = 4.6
  static let shoulderHalf = 8.0

  /// Half the width of the parts.
  static let trunkRadius = 5.4
  static let headRadius = 6.8
  static let hipRadius = 5.0
  static let kneeRadius = 3.9
  static let ankleRadius = 2.6
  static let shoulderRadius = 3.0
  static let elbowRadius = 2.3
  static let handRadius = 2.3
  static let heelRadius = 2.2
  static let toeRadius = 1.6
}
