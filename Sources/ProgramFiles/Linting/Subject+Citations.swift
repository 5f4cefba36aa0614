import Rehabilitation

extension Subject {
  /// All that is cited, with the part of the file that cites it.
  var citations: [(citation: Citation, path: Path)] {
    cited.flatMap { citations, path in
      citations.enumerated().map { index, citation in
        (citation, path + ["source"] + (citations.count > 1 ? [.index(index)] : []))
      }
    }
  }

  /// What is cited together, with the part of the file that cites it.
  var cited: [(citations: [Citation], path: Path)] {
    // A default stands in each part that names no source, and is looked at once.
    [(defaults.citations ?? [], ["defaults"])]
      + written.filter { _, path in
        defaults.citations == nil || document.node(at: path + ["source"]) != nil
      }
  }

  private var written: [(citations: [Citation], path: Path)] {
    warnings + routine + ranges
      + phases.flatMap { path, phase in
        [(phase.citations, path)] + (phase.pain.map { [($0.citations, path + ["pain"])] } ?? [])
      } + activities.map { ($0.part.citations, $0.path) }
      + prescriptions.map { ($0.prescription.citations, $0.path) }
  }

  private var ranges: [(citations: [Citation], path: Path)] {
    phases.flatMap { path, phase in
      phase.ranges.enumerated().map { index, limit in
        (citations: limit.citations, path: path + ["ranges", .index(index)])
      }
    }
  }

  private var warnings: [(citations: [Citation], path: Path)] {
    let lists: [(String, [[Citation]])] = [
      ("contraindications", program.contraindications.map(\.citations)),
      ("stop", program.stopSigns.map(\.citations)),
      ("refer", program.referrals.map(\.citations)),
      ("notes", program.notes.map(\.citations)), ("options", program.options.map(\.citations)),
    ]
    return lists.flatMap { key, citations in
      citations.enumerated().map { ($0.element, [.key(key), .index($0.offset)]) }
    }
  }

  private var routine: [(citations: [Citation], path: Path)] {
    let parts = [("warm-up", program.warmUp), ("cool-down", program.coolDown)]
    return [
      (program.pain.citations, ["pain"]), (program.settings.citations, ["settings"]),
      (program.givingWay?.citations ?? [], ["giving-way"]),
      (program.shortNotice?.citations ?? [], ["short-notice"]),
      (program.limits?.citations ?? [], ["limits"]),
    ]
      + parts.compactMap { key, part in part.map { ($0.citations, [.key(key)]) } }
  }
}
