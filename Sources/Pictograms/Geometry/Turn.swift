import Glibc

/// A place or a way in hundredths of the body's height: ahead, upwards, to the viewer.
///
/// Of a body that stands, looking to the right of the picture, its right side is seen.
typealias Vector = SIMD3<Double>

extension Vector {
  var length: Double { (x * x + y * y + z * z).squareRoot() }

  /// The way with a length of 1; the way upwards where there is none.
  var unit: Vector { length > 1e-9 ? self / length : Vector(0, 1, 0) }

  func dot(_ other: Vector) -> Double { (self * other).sum() }
}

/// How a part of the body is turned: where its front, its top and its right side look.
struct Turn: Hashable {
  var forward = Vector(1, 0, 0)
  var up = Vector(0, 1, 0)
  var right = Vector(0, 0, 1)

  /// A way that is given as seen from the part.
  func callAsFunction(_ forward: Double, _ up: Double, _ right: Double = 0) -> Vector {
    self.forward * forward + self.up * up + self.right * right
  }

  /// Turned about its right side, as a leg is swung forwards.
  func flexed(_ degrees: Double) -> Turn {
    let (c, s) = (cosine(degrees), sine(degrees))
    return Turn(forward: forward * c + up * s, up: up * c - forward * s, right: right)
  }

  /// Turned about its front, as a right leg is swung outwards.
  func abducted(_ degrees: Double) -> Turn {
    let (c, s) = (cosine(degrees), sine(degrees))
    return Turn(forward: forward, up: up * c - right * s, right: right * c + up * s)
  }

  /// Turned about its length, as a right foot is turned outwards.
  func rotated(_ degrees: Double) -> Turn {
    let (c, s) = (cosine(degrees), sine(degrees))
    return Turn(forward: forward * c + right * s, up: up, right: right * c - forward * s)
  }
}

func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
