import Rehabilitation

extension Dose {
  /// The dose for whoever does it, with effort in words: `3 x 10, effort 5-6 of 10`.
  public var words: String { words(in: .usual) }

  /// The dose for whoever does it, in a reader's units: `3 x 10 @ 22 lb`.
  public func words(in notation: Notation) -> String {
    var text = text(in: notation)
    for case .effort(let effort) in intensities {
      let notation = Intensity.effort(effort).description
      text.replace(" @ \(notation)", with: ", \(notation)")
      text.replace(notation, with: "effort \(written(effort)) of 10")
    }
    return text
  }

  /// The dose in the notation of the field, in a reader's units.
  package func text(in notation: Notation) -> String {
    text(writing: notation.text(of:))
  }
}
