/// Where the parts of a leg are.
struct Leg: Hashable {
  var hip: Vector
  var knee: Vector
  var ankle: Vector
  var foot: Turn

  var heel: Vector { ankle + foot(-Skeleton.heel, Skeleton.heelRadius - Skeleton.sole) }
  var toes: Vector { ankle + foot(Skeleton.toes, Skeleton.toeRadius - Skeleton.sole) }

  /// The height of the lowest point of the sole.
  var lowest: Double { min(heel.y - Skeleton.heelRadius, toes.y - Skeleton.toeRadius) }

  func moved(by way: Vector) -> Leg {
    Leg(hip: hip + way, knee: knee + way, ankle: ankle + way, foot: foot)
  }
}

/// Where the parts of an arm are.
struct Arm: Hashable {
  var shoulder: Vector
  var elbow: Vector
  var hand: Vector
}

/// Where the joint between two bones is, of which the ends are given.
///
/// - Parameters:
///   - start: Where the first bone begins.
///   - end: Where the second one is to end.
///   - lengths: The lengths of the two bones.
///   - bend: To which side the joint bends.
/// - Returns: The joint, and the end as near as the bones reach.
func reach(
  from start: Vector, to end: Vector, lengths: (Double, Double), bend: Vector
) -> (joint: Vector, end: Vector) {
  let way = (end - start).unit
  let (first, second) = lengths
  let distance = max(abs(first - second) + 0.01, min(first + second - 0.01, (end - start).length))
  let along = (first * first - second * second + distance * distance) / (2 * distance)
  let across = max(0, first * first - along * along).squareRoot()
  let side = (bend - way * bend.dot(way)).unit
  return (start + way * along + side * across, start + way * distance)
}
