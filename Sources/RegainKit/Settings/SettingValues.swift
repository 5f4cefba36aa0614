import Wording

/// The settings that hold, each with where it comes from.
public struct SettingValues: Hashable, Sendable {
  /// Where a value comes from; what comes later counts more.
  public enum Origin: String, CaseIterable, Hashable, Comparable, Sendable {
    /// Nobody has chosen.
    case usual = "default"
    /// It is stored with the plans.
    case stored
    /// The environment of the program says so.
    case environment
    /// It was typed for one call.
    case option

    /// Whether this origin counts less than another.
    public static func < (one: Origin, other: Origin) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  private struct Choice: Hashable {
    let value: String
    let origin: Origin
  }

  private var choices = [Setting: Choice]()

  /// The usual settings.
  public init() {}

  /// Takes up the values of one origin; a value that a setting cannot have is left out.
  public mutating func take(_ given: [Setting: String], from origin: Origin) {
    for (setting, value) in given where setting.values.contains(value) {
      guard self.origin(of: setting) <= origin else { continue }
      choices[setting] = Choice(value: value, origin: origin)
    }
  }

  /// The value of a setting.
  public subscript(setting: Setting) -> String { choices[setting]?.value ?? setting.values[0] }

  /// Where the value of a setting comes from.
  public func origin(of setting: Setting) -> Origin { choices[setting]?.origin ?? .usual }

  /// How units, times and weeks are written by them.
  public var notation: Notation {
    var notation = Notation.usual
    for setting in Setting.allCases { notation.set(setting, to: self[setting]) }
    return notation
  }
}
