import JournalStore
import Wording

extension PlanStore {
  /// The settings that are stored; those that this release does not know are left out.
  ///
  /// ```swift
  /// try store.set(.units, to: "imperial")
  /// let units = try store.settings()[.units]  // "imperial"
  /// ```
  public func settings() throws(RegainError) -> [Setting: String] {
    let stored = try regain(RegainError.store) { () throws(JournalError) in try journal.settings() }
    let known = stored.compactMap { name, value in
      Setting(rawValue: name).flatMap { $0.values.contains(value) ? ($0, value) : nil }
    }
    return Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// Stores a setting, or forgets it where the value is `nil`.
  ///
  /// - Throws: ``RegainError/setting(_:value:)`` where the setting cannot have that value.
  public func set(_ setting: Setting, to value: String?) throws(RegainError) {
    if let value, !setting.values.contains(value) { throw .setting(setting, value: value) }
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.set(setting.rawValue, to: value)
    }
  }
}
