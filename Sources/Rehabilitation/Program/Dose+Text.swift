extension Dose: CustomStringConvertible {
  /// The dose in the notation of the field: `3 x 8-12 @ 5 kg, rest 90 s`.
  public var description: String { text(writing: \.description) }

  /// The dose in the notation of the field, with its quantities in the reader's units.
  ///
  /// - Parameter quantity: How a quantity is written, such as ``Quantity/description``.
  /// - Returns: The text; only that of ``description`` can be read back.
  package func text(writing quantity: (Quantity) -> String) -> String {
    var text = work.text(writing: quantity)
    if !intensities.isEmpty {
      text += " @ " + intensities.map { $0.text(writing: quantity) }.joined(separator: ", ")
    }
    if let hold { text += ", hold \(quantity(hold))" }
    if let tempo { text += ", tempo \(tempo)" }
    if let range { text += ", range \(range.lowerBound)-\(range.upperBound) deg" }
    if let stepHeight { text += ", step \(quantity(stepHeight))" }
    if let rest { text += ", rest \(quantity(rest))" }
    if isPerSide { text += ", each side" }
    return text
  }
}

extension Work: CustomStringConvertible {
  /// The work as it is written in a dose.
  public var description: String { text(writing: \.description) }

  fileprivate func text(writing quantity: (Quantity) -> String) -> String {
    switch self {
    case .sets(let sets, of: let repetitions): "\(written(sets)) x \(repetitions)"
    case .loadedSets(let sets):
      sets.map { $0.text(writing: quantity) }.joined(separator: ", ")
    case .holds(let count, of: let length): "\(written(count)) x \(quantity(length))"
    case .bouts(let bouts): bouts.map { $0.text(writing: quantity) }.joined(separator: " + ")
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
  public var description: String { text(writing: \.description) }

  fileprivate func text(writing quantity: (Quantity) -> String) -> String {
    load.map { "\(repetitions) x \(quantity($0))" } ?? "\(repetitions)"
  }
}

extension Work.Bout: CustomStringConvertible {
  /// The bout as it is written: `20 min easy`, `8 x (60 s brisk + 90 s easy)`.
  public var description: String { text(writing: \.description) }

  fileprivate func text(writing quantity: (Quantity) -> String) -> String {
    switch self {
    case .single(let interval): interval.text(writing: quantity)
    case .group(let count, let intervals):
      "\(count) x (\(intervals.map { $0.text(writing: quantity) }.joined(separator: " + ")))"
    }
  }
}

extension Work.Interval: CustomStringConvertible {
  /// The interval as it is written: `60 s brisk`.
  public var description: String { text(writing: \.description) }

  fileprivate func text(writing quantity: (Quantity) -> String) -> String {
    manner.map { "\(quantity(self.quantity)) \($0)" } ?? quantity(self.quantity)
  }
}

extension Intensity: CustomStringConvertible {
  /// The intensity as it is written after `@`.
  public var description: String { text(writing: \.description) }

  fileprivate func text(writing quantity: (Quantity) -> String) -> String {
    switch self {
    case .load(let load): quantity(load)
    case .bodyWeight: "body weight"
    case .repetitionMaximum(let count): "\(count)RM"
    case .share(let percent, of: .voluntaryContraction): "\(written(percent))% MVC"
    case .share(let percent, of: .repetitionMaximum(let count)): "\(written(percent))% \(count)RM"
    case .effort(let effort): "RPE \(written(effort))"
    case .reserve(let reserve): "RIR \(written(reserve))"
    case .band(let band): "\(band.rawValue) band"
    case .setting(let setting): quantity(setting)
    }
  }
}

/// A range as it is written: `8-12`, or `10` where both ends are one.
public func written(_ range: ClosedRange<Int>) -> String {
  range.lowerBound == range.upperBound
    ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
}
