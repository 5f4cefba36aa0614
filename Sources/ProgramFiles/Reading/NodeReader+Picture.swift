import Rehabilitation

extension NodeReader {
  func picture() -> Picture? {
    guard let fields = fields(["shows", "view", "props", "poses"]) else { return nil }
    let shows = fields.required("shows")?.text(upTo: Limits.guidance)
    let view = fields["view"].map { $0.word(Picture.View.self) } ?? .side
    let props = fields.list("props") { $0.word(Prop.self) }
    let poses = fields.required("poses")?.poses(among: props)
    guard let shows, let view, let poses else { return nil }
    return Picture(shows: shows, view: view, poses: poses)
  }

  /// The poses; one without a base begins as the one before it.
  private func poses(among props: [Prop]) -> [Pose]? {
    if let list = sketch?.list() {
      list.least = 1
      list.most = Picture.mostPoses
      list.first = ["required": ["from"]]
      list.last = ["not": ["required": ["as"]]]
      return sketching(list.entry).defined("pose") { reader in
        reader.pose(after: Pose(base: .standing, props: []), among: []).map { [$0] }
      }
    }
    guard case .sequence(let nodes) = node else {
      add(.wrongKind(expected: .list, found: node.kind))
      return nil
    }
    if nodes.isEmpty { add(.emptyList) }
    if nodes.count > Picture.mostPoses { add(.poseCount(nodes.count)) }
    var poses = [Pose]()
    for node in nodes.prefix(Picture.mostPoses) {
      guard let pose = reader(of: node).pose(after: poses.last, among: props) else { return nil }
      poses.append(pose)
    }
    if poses.last?.isGhost == true, let last = nodes.last { reader(of: last).add(.ghostLast) }
    return poses
  }

  private static let poseKeys =
    [
      "from", "as", "trunk", "trunk-out", "pelvis", "stride", "lift", "props", "hand", "hands",
      "other-hand", "arrows",
    ]
    + Pose.Joint.allCases.flatMap { [$0.rawValue, $0.plural, "other-\($0.rawValue)"] }

  private func pose(after last: Pose?, among props: [Prop]) -> Pose? {
    guard let fields = fields(Self.poseKeys) else { return nil }
    let base = (last == nil ? fields.required("from") : fields["from"])?.word(Pose.Base.self)
    guard var pose = base.map({ Pose(base: $0, props: last?.props ?? props) }) ?? last else {
      return nil
    }
    pose.isGhost = fields["as"]?.word(Drawn.self) != nil
    pose.arrows = fields.list("arrows") { $0.notation("ankle up", .text()) { Pose.Arrow($0) } }
    if let trunk = fields["trunk"]?.angle(in: Pose.trunkRange) { pose.trunk = trunk }
    if let out = fields["trunk-out"]?.angle(in: Pose.trunkOutRange) { pose.trunkOut = out }
    if let pelvis = fields["pelvis"]?.angle(in: Pose.pelvisRange) { pose.pelvis = pelvis }
    if let stride = fields["stride"]?.angle(in: Pose.strideRange) { pose.stride = stride }
    if let lift = fields["lift"]?.angle(in: Pose.liftRange) { pose.lift = lift }
    if fields["props"] != nil { pose.props = fields.list("props") { $0.word(Prop.self) } }
    for joint in Pose.Joint.allCases {
      let both = fields[joint.plural]?.angle(in: joint.range)
      let working = fields[joint.rawValue]?.angle(in: joint.range) ?? both
      let other = fields["other-\(joint.rawValue)"]?.angle(in: joint.range) ?? both
      if let working { pose.working.angles[joint] = working }
      if let other { pose.other.angles[joint] = other }
    }
    let both = fields["hands"]?.word(Pose.Hold.self)
    if let hold = fields["hand"]?.word(Pose.Hold.self) ?? both { pose.working.hand = hold }
    if let hold = fields["other-hand"]?.word(Pose.Hold.self) ?? both { pose.other.hand = hold }
    return pose
  }

  /// A whole number of degrees or hundredths, which may be below 0.
  private func angle(in range: ClosedRange<Int>) -> Int? {
    guard let number = notation("-20", .whole(in: range), { Int($0) }) else { return nil }
    guard range.contains(number) else {
      add(.numberRange("\(number)", least: range.lowerBound, most: range.upperBound))
      return nil
    }
    return number
  }
}

/// How a pose is drawn where it is not simply there.
private enum Drawn: String, CaseIterable {
  case ghost
}
