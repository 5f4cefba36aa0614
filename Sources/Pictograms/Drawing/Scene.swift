import Rehabilitation

/// What is drawn behind a body and before it.
struct Scene {
  let drawing: Drawing
  let ground: Ground
  let props: Set<Prop>
  /// The body of the first pose, by which what is held stands.
  let first: Body
  private(set) var behind: [Shape] = []
  private(set) var before: [Shape] = []

  var body: Body { drawing.body }
  var base: Pose.Base { drawing.base }

  /// The props around the body of a drawing.
  init(_ drawing: Drawing, props: [Prop], first: Body) {
    self.first = first
    self.drawing = drawing
    self.props = Set(props)
    ground = Ground(for: drawing.base, among: self.props)
    rest()
    for prop in props { add(prop) }
  }

  /// What the body lies or sits on.
  private mutating func rest() {
    let sits = props.isDisjoint(with: [.bike, .bicycle, .legPress, .legPad, .bed])
    switch base {
    case .sitting where sits: chair(under: body.pelvis.x)
    case .standing, .sitting: break
    default: if props.isDisjoint(with: [.bed, .water]) { mat() }
    }
  }

  private mutating func add(_ prop: Prop) {
    switch prop {
    case .chair, .chairBehind, .table, .wall, .wallBehind, .wallAside, .rail, .bed: stand(prop)
    case .path, .cones, .water, .boxAhead, .ballAhead: surround(prop)
    case .lowStep, .step, .highStep, .platform, .otherStep, .stairs, .board, .cushionUnderFoot,
      .cloth, .kneePad:
      carry(prop)
    case .bike, .bicycle, .crossTrainer, .legPress, .hackSquat, .legPad: machine(prop)
    case .crutches, .cane, .handWeights, .barbell, .backpack, .strap, .ankleWeight:
      hold(prop)
    case .towelUnderHeel, .towelUnderKnee, .ballBetweenKnees, .ballUnderFeet, .ballUnderBack:
      press(prop)
    case .bandAhead, .bandBehind, .bandToHands, .bandInside, .bandOutside, .bandInsideKnee,
      .bandAroundAnkles, .bandAroundKnees, .beltBehindKnees:
      pull(prop)
    }
  }

  // What all props are made of.

  /// A box of a width about the middle, which is flat where it is seen from the side.
  mutating func box(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, depth: ClosedRange<Double> = -9...9,
    round: Double = 0.6, inFront: Bool = false
  ) {
    var corners: [Circle] = []
    for place in [
      (x.lowerBound, y.lowerBound), (x.upperBound, y.lowerBound),
      (x.upperBound, y.upperBound), (x.lowerBound, y.upperBound),
    ] {
      for z in drawing.isFlatFromSide ? [0] : [depth.lowerBound, depth.upperBound] {
        let spot = drawing.camera.spot(Vector(place.0, place.1, z))
        corners.append(Circle(spot, round))
      }
    }
    add([BandOutline(around: corners)], inFront: inFront)
  }

  mutating func ball(_ centre: Vector, _ radius: Double, inFront: Bool = false) {
    add([drawing.outline((centre, radius))], inFront: inFront)
  }

  mutating func append(_ shape: Shape, inFront: Bool = false) {
    if inFront { before.append(shape) } else { behind.append(shape) }
  }

  mutating func add(_ outlines: [BandOutline], inFront: Bool = false) {
    let shape = Shape(
      outlines: outlines, fill: Ink.prop, stroke: .solid(Ink.propLine, width: Ink.propWidth))
    append(shape, inFront: inFront)
  }

  /// Bars and edges, as lines.
  mutating func bars(
    _ lines: [Vector]..., width: Double = 1.6, tone: String = Ink.propLine, inFront: Bool = false
  ) {
    let shape = Shape(
      lines: lines.map { $0.map(drawing.camera.spot) }, stroke: .solid(tone, width: width))
    append(shape, inFront: inFront)
  }
}

extension Drawing {
  /// Whether depth is not seen at all.
  var isFlatFromSide: Bool { view == .side && base != .sideLying && base != .sideLyingUnder }
}
