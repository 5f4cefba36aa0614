import Rehabilitation

/// What holds all over a file where a part says nothing of it: its key `defaults`.
struct FileDefaults: Hashable {
  /// What a part cites that names no source.
  var citations: [Citation]?
  /// The rest between sets of a dose that names none.
  var rest: Quantity?
  /// The pain limits of a programme that names none.
  var pain: PainLimits?

  /// A dose with the rest between its sets, where it has several and names none.
  func resting(_ dose: Dose) -> Dose {
    guard let rest, dose.rest == nil, dose.work.hasSeveralSets else { return dose }
    var dose = dose
    dose.rest = rest
    return dose
  }
}

extension Work {
  /// Whether a rest can lie between its parts.
  fileprivate var hasSeveralSets: Bool {
    switch self {
    case .sets(let sets, of: _): sets.upperBound > 1
    case .loadedSets(let sets): sets.count > 1
    case .holds(let count, of: _): count.upperBound > 1
    case .bouts, .wording: false
    }
  }
}

extension NodeReader {
  /// The defaults of a file; the limits of pain are read with the default source.
  func fileDefaults() -> FileDefaults {
    var defaults = FileDefaults()
    guard let fields = fields(["source", "rest", "pain"]) else { return defaults }
    if sketch != nil {
      _ = fields.citations()
    } else if fields["source"] != nil {
      defaults.citations = fields.citations()
    }
    defaults.rest = fields["rest"]?.quantity(in: [.seconds, .minutes], example: "90 s")
    defaults.pain = fields["pain"]?.with(defaults).painLimits()
    return defaults
  }

  /// The reader with the defaults of its file.
  func with(_ defaults: FileDefaults) -> NodeReader {
    var reader = self
    reader.defaults = defaults
    return reader
  }
}
