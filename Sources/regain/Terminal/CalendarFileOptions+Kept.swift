import RegainKit

extension CalendarFileOptions {
  /// The options that were typed, or else those of the last publication to the target.
  func options(after plan: OpenPlan, target: String) throws -> CalendarOptions {
    let typed = try options()
    guard isUsual else { return typed }
    return try plan.options(of: target) ?? typed
  }

  /// Whether nothing was typed that forms entries.
  private var isUsual: Bool {
    !series && !single && !todos && method == nil && !discreet && history == .marked
      && habits == nil && alarm == "30" && !fresh && form != .simple
  }
}
