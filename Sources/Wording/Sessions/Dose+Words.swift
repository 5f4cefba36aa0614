import Rehabilitation

extension Dose {
  /// The dose for whoever does it, with effort in words: `3 x 10, effort 5-6 of 10`.
  public var words: String {
    var text = description
    for case .effort(let effort) in intensities {
      let notation = Intensity.effort(effort).description
      text.replace(" @ \(notation)", with: ", \(notation)")
      text.replace(notation, with: "effort \(written(effort)) of 10")
    }
    return text
  }
}
