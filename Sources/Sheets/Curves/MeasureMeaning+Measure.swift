import Rehabilitation

extension MeasureMeaning {
  /// What a measure of the catalogue means, with the values that hold for everybody.
  init(_ measure: Measure) {
    self.init(
      title: measure.name, unit: measure.unit.rawValue,
      isMoreBetter: measure.better == .neither ? nil : measure.better == .higher,
      references: ReferenceLine.all.filter { $0.measure == measure.id }
        .map { Reference(value: $0.value, label: $0.meaning) })
  }
}
