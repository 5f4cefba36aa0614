import Glibc

/// Who may read a file that is written.
public enum FileAccess: Hashable, Sendable {
  /// Its owner alone: it says how somebody's knee is.
  case owner
  /// Whoever may read the file that it takes the place of; its owner alone where there was none.
  case asBefore
  /// Everybody who may read new files of its owner: nothing in it is about a person.
  case everybody
  /// Whoever its permissions let, such as 0o640.
  case permissions(UInt16)

  /// The permissions that the file is made with.
  var first: mode_t { self == .everybody ? 0o644 : 0o600 }

  /// The permissions that it is then given in place of a file of some mode; `nil` for no others.
  func mode(inPlaceOf replaced: mode_t?) -> mode_t? {
    switch self {
    case .owner: 0o600
    case .asBefore, .everybody: replaced.map { $0 & 0o7777 }
    case .permissions(let mode): mode_t(mode)
    }
  }
}
