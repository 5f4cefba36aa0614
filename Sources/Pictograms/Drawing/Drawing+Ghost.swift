extension Drawing {
  /// The parts of this pose that are elsewhere in the next one, dashed.
  func ghost(before next: Body) -> [Shape] {
    func moves(_ places: (Vector, Vector)...) -> Bool {
      places.contains { ($0.0 - $0.1).length > 2.5 }
    }
    var parts: [BandOutline] = []
    for (leg, then) in [(body.other, next.other), (body.working, next.working)] {
      let foot = outline((leg.heel, Skeleton.heelRadius), (leg.toes, Skeleton.toeRadius))
      if moves((leg.hip, then.hip), (leg.knee, then.knee)) {
        parts.append(outline(leg))
      } else if moves((leg.ankle, then.ankle)) {
        parts.append(
          outline((leg.knee, Skeleton.kneeRadius), (leg.ankle, Skeleton.ankleRadius)))
      }
      if moves((leg.ankle, then.ankle), (leg.toes, then.toes)) { parts.append(foot) }
    }
    if moves((body.neck, next.neck)) {
      parts.append(outline((body.pelvis, Skeleton.trunkRadius), (body.neck, Skeleton.trunkRadius)))
    }
    if moves((body.head, next.head)) { parts.append(outline((body.head, Skeleton.headRadius))) }
    for (arm, then) in [(body.otherArm, next.otherArm), (body.workingArm, next.workingArm)]
    where moves((arm.hand, then.hand)) && moves((body.neck, next.neck)) == false {
      parts.append(outline(arm))
    }
    guard !parts.isEmpty else { return [] }
    return [
      Shape(outlines: parts, stroke: .dashed(Ink.ghost, width: Ink.ghostWidth)),
      Shape(outlines: parts, fill: "#fff"),
    ]
  }
}
