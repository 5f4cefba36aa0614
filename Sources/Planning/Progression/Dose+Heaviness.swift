import Rehabilitation

extension Dose {
  /// Whether it is done with another load than another dose: other kilograms, another maximum, another
  /// band.
  func isOtherwiseLoaded(than other: Dose) -> Bool {
    weights != other.weights || setLoads != other.setLoads
  }

  /// How heavy it is, as far as its intensities say.
  private var weights: [Intensity] {
    intensities.filter { intensity in
      switch intensity {
      case .load, .bodyWeight, .repetitionMaximum, .share, .band: true
      case .effort, .reserve, .setting: false
      }
    }
  }

  private var setLoads: [Quantity?] {
    guard case .loadedSets(let sets) = work else { return [] }
    return sets.map(\.load)
  }
}
