/// Where a pose is placed on the picture, and whether it is mirrored.
struct PosePlacement: Hashable {
  /// The factor on lengths, at most 1.
  var scale = 1.0
  /// Where the origin of the pose comes, in hundredths of the body's height.
  var origin = Spot(0, 0)
  var isMirrored = false

  /// A spot in whole units of the view box.
  func units(_ spot: Spot) -> (x: Int, y: Int) {
    let x = (isMirrored ? -spot.x : spot.x) * scale + origin.x
    let y = spot.y * scale + origin.y
    return (Int((x * PathText.scale).rounded()), Int((y * PathText.scale).rounded()))
  }

  /// A length in whole units.
  func units(_ length: Double) -> Int {
    Int((length * scale * PathText.scale).rounded())
  }
}
