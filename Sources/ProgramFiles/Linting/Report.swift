/// Where rules put what they find.
struct Report {
  let document: Document
  let findings: Findings
  /// Whether what is found in a part that could not be read whole is left out.
  var skipsDoubtful = false

  /// Adds a finding at a part of the file, or at the nearest part around it that is written.
  func add(_ finding: Finding, at path: Path) {
    let nodes = document.nodes(along: path)
    if skipsDoubtful, nodes.contains(where: findings.isDoubtful) { return }
    findings.add(finding, at: nodes[nodes.count - 1], key: path.last?.key)
  }

  /// Adds a finding for each id that a list has twice; the ids are those of its mappings.
  func requireUniqueIDs(_ ids: [String], in path: Path) {
    var first: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      guard let earlier = first[id] else {
        first[id] = index
        continue
      }
      let node = document.nearestNode(at: path + [.index(earlier), "id"])
      add(
        .uniqueID(id, firstLine: findings.place(of: node).line),
        at: path + [.index(index), "id"])
    }
  }
}
