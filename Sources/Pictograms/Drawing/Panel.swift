import Rehabilitation

/// One pose of a picture with the ghost before it, its props and arrows.
struct Panel {
  let shapes: [Shape]
  /// The corner at the left and the top of what is drawn.
  let low: Spot
  /// The corner at the right and the bottom.
  let high: Spot

  var size: Spot { high - low }

  /// The panels of a picture, first to last.
  static func panels(of picture: Picture) -> [Panel] {
    var panels: [Panel] = []
    var before: Body?
    // What is held stays where it is from pose to pose of a base.
    var first: Body?
    var base: Pose.Base?
    var ghost: Drawing?
    for pose in picture.poses {
      if pose.base != base { first = nil }
      base = pose.base
      let body = Posing(pose, seen: picture.view, after: first).body()
      let drawing = Drawing(
        body: body, camera: Camera(picture.view, of: pose.base), view: picture.view,
        base: pose.base)
      if pose.isGhost {
        ghost = drawing
      } else {
        panels.append(Panel(pose, drawing, ghost: ghost, before: before, first: first ?? body))
        ghost = nil
      }
      before = body
      first = first ?? body
    }
    return panels
  }

  private init(
    _ pose: Pose, _ drawing: Drawing, ghost: Drawing?, before: Body?, first: Body
  ) {
    let scene = Scene(drawing, props: pose.props, first: first)
    let shapes =
      (ghost?.ghost(before: drawing.body) ?? []) + scene.behind + drawing.shapes() + scene.before
      + pose.arrows.flatMap { drawing.arrow($0, from: before) }
    let circles = shapes.flatMap(\.circles)
    var low = Spot(circles.map { $0.centre.x - $0.radius }.min() ?? 0, 0)
    var high = Spot(circles.map { $0.centre.x + $0.radius }.max() ?? 0, 0)
    low.y = circles.map { $0.centre.y - $0.radius }.min() ?? 0
    high.y = circles.map { $0.centre.y + $0.radius }.max() ?? 0
    let isDeep = pose.props.contains(.water) && pose.lift > 0
    // The floor is seen in every view but that from above.
    if drawing.view == .above {
      self.shapes = shapes
    } else {
      let floor = Shape(
        lines: [[Spot(low.x, 0.6), Spot(high.x, 0.6)]],
        stroke: .solid(Ink.propLine, width: Ink.propWidth))
      self.shapes = drawing.hasFloor && !isDeep ? [floor] + shapes : shapes
      high.y = max(high.y, 0.6)
    }
    self.low = low - 0.8
    self.high = high + 0.8
  }
}

extension Drawing {
  /// Whether the floor is a line.
  fileprivate var hasFloor: Bool {
    view == .front || isFlatFromSide
  }
}
