extension Linter {
  /// `file-name`: a programme's file is named after its id.
  static let fileName: Rule = { subject, report in
    let expected = "\(subject.program.id).yaml"
    let path = report.findings.source.path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name != expected {
      report.add(.fileName(id: subject.program.id, expected: expected), at: ["id"])
    }
  }
}
