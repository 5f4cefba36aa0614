import Rehabilitation

extension Linter {
  /// `not-with`: what a programme must not stand beside is there, and says the same of it.
  ///
  /// The others are only known where a file is checked beside its folder.
  static let notWith: Rule = { subject, report in
    for (index, exclusion) in subject.program.exclusions.enumerated() {
      guard case .program(let id) = exclusion else { continue }
      let place: Path = ["not-with", .index(index)]
      if id == subject.program.id {
        report.add(.notWithItself, at: place)
        continue
      }
      guard let siblings = subject.siblings else { continue }
      if !siblings.ids.contains(id) {
        let words = siblings.ids + LoadClass.allCases.map(\.rawValue)
        report.add(.notWithUnknown(id, like: id.nearest(in: words)), at: place)
      } else if let other = siblings.program(id), !other.excludes(subject.program) {
        report.add(.notWithOneSided(id), at: place)
      }
    }
  }
}

extension Program {
  fileprivate func excludes(_ other: Program) -> Bool { exclusion(of: other) != nil }
}
