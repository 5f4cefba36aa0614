/// A circle of a picture.
///
/// A limb is the shape that a band around two circles has.
struct Circle: Hashable {
  let centre: Spot
  let radius: Double

  init(_ centre: Spot, _ radius: Double) {
    self.centre = centre
    self.radius = radius
  }
}
