extension Linter {
  /// `stop-signs`: what ends a session at once covers what the programme asks of the body (EVIDENCE 1,
  /// generic defaults; F19, parts 4 and 5).
  static let stopSigns: Rule = { subject, report in
    let signs = subject.program.stopSigns.map { $0.text.lowercased() }
    for topic in StopTopic.allCases where topic.isNeeded(by: subject.program) {
      if !signs.contains(where: topic.isNamed) {
        report.add(.stopSignMissing(topic), at: ["stop"])
      }
    }
    let amber = subject.program.pain.amber
    for (index, sign) in signs.enumerated() {
      guard let limit = painLimit(in: sign), limit > amber else { continue }
      report.add(.stopPainAboveAmber(limit, amber: amber), at: ["stop", .index(index), "sign"])
    }
  }

  /// The number in `pain above 5 of 10`.
  private static func painLimit(in sign: String) -> Int? {
    guard let start = sign.firstRange(of: "pain above ")?.upperBound else { return nil }
    return Int(sign[start...].prefix { $0.isASCII && $0.isNumber })
  }
}
