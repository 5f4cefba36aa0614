import Rehabilitation

/// Why a setting cannot be set.
public enum SettingFault: Hashable, Sendable {
  /// No setting has the name.
  case unknown(String)
  /// A setting cannot have the value that was typed, and where it was typed.
  case value(Setting, String, of: String)
  /// A setting is to be set and forgotten at once.
  case contradictory

  /// The reason, with what can be typed.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .unknown(let name):
      "no setting '\(name.printable(limit: 40))'."
        + DidYouMean(
          name,
          among: Setting.allCases.map(\.rawValue) + LetterheadPart.allCases.map(\.rawValue)
        )
        .words(lister: steps(.listSettings))
    case .value(let setting, let value, let place):
      "'\(place)' is \(setting.values.orList), not '\(value.printable(limit: 40))'."
    case .contradictory: "either set a setting, or forget it: leave one of them out."
    }
  }
}
