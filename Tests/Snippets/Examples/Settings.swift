import RegainKit

/// The example of `Notation`.
func writeATime() -> String? {
  let notation = Notation(units: .imperial, clock: .hours12)
  let text = TimeOfDay("18:30").map { notation.text(of: $0) }  // "6:30 pm"
  return text
}

/// The example of `PlanStore.settings()`.
func chooseUnits(_ store: PlanStore) throws -> String? {
  try store.set(.units, to: "imperial")
  let units = try store.settings()[.units]  // "imperial"
  return units
}
