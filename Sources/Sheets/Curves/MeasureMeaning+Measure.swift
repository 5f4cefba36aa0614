import Rehabilitation

extension MeasureMeaning {
  /// What a measure of the catalogue means: the first of its changes that matter, and the values that
  /// hold for everybody.
  init(_ measure: Measure) {
    var change: Amount?
    if case .amount(let amounts) = measure.changes.first?.size { change = amounts.lowerBound }
    self.init(
      title: measure.name, unit: measure.unit.rawValue,
      isMoreBetter: measure.better == .neither ? nil : measure.better == .higher, change: change,
      references: ReferenceLine.all.filter { $0.measure == measure.id }
        .map { Reference(value: $0.value, label: $0.meaning) })
  }
}
