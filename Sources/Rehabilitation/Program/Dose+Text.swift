extension Dose: CustomStringConvertible {
  /// The dose in the notation of the field: `3 x 8-12 @ 5 kg, rest 90 s`.
  public var description: String {
    var text = "\(work)"
    if !intensities.isEmpty {
      text += " @ " + intensities.map(\.description).joined(separator: ", ")
    }
    if let hold { text += ", hold \(hold)" }
    if let tempo { text += ", tempo \(tempo)" }
    if let range { text += ", range \(range.lowerBound)-\(range.upperBound) deg" }
    if let stepHeight { text += ", step \(stepHeight)" }
    if let rest { text += ", rest \(rest)" }
    if isPerSide { text += ", each side" }
    return text
  }
}

extension Work: CustomStringConvertible {
  /// The work as it is written in a dose.
  public var description: String {
    switch self {
    case .sets(let sets, of: let repetitions): "\(written(sets)) x \(repetitions)"
    case .loadedSets(let sets): sets.map(\.description).joined(separator: ", ")
    case .holds(let count, of: let length): "\(written(count)) x \(length)"
    case .bouts(let bouts): bouts.map(\.description).joined(separator: " + ")
    case .wording(let wording): wording.rawValue
    }
  }
}

extension Work.Repetitions: CustomStringConvertible {
  /// The repetitions as they are written: `8-12`, `max`.
  public var description: String {
    switch self {
    case .count(let count): written(count)
    case .max: "max"
    }
  }
}

extension Work.LoadedSet: CustomStringConvertible {
  /// The set as it is written: `6 x 15 kg`, `max`.
  public var description: String {
    load.map { "\(repetitions) x \($0)" } ?? "\(repetitions)"
  }
}

extension Work.Bout: CustomStringConvertible {
  /// The bout as it is written: `20 min easy`, `8 x (60 s brisk + 90 s easy)`.
  public var description: String {
    switch self {
    case .single(let interval): interval.description
    case .group(let count, let intervals):
      "\(count) x (\(intervals.map(\.description).joined(separator: " + ")))"
    }
  }
}

extension Work.Interval: CustomStringConvertible {
  /// The interval as it is written: `60 s brisk`.
  public var description: String {
    manner.map { "\(quantity) \($0)" } ?? quantity.description
  }
}

extension Intensity: CustomStringConvertible {
  /// The intensity as it is written after `@`.
  public var description: String {
    switch self {
    case .load(let load): load.description
    case .bodyWeight: "body weight"
    case .repetitionMaximum(let count): "\(count)RM"
    case .share(let percent, of: .voluntaryContraction): "\(written(percent))% MVC"
    case .share(let percent, of: .repetitionMaximum(let count)): "\(written(percent))% \(count)RM"
    case .effort(let effort): "RPE \(written(effort))"
    case .reserve(let reserve): "RIR \(written(reserve))"
    case .band(let band): "\(band.rawValue) band"
    case .setting(let setting): setting.description
    }
  }
}

/// A range as it is written: `8-12`, or `10` where both ends are one.
public func written(_ range: ClosedRange<Int>) -> String {
  range.lowerBound == range.upperBound
    ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
}
