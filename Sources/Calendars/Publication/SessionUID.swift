import Rehabilitation

/// Identities in the calendar: the same session has the same one for life (CALENDARS 2.1).
enum SessionUID {
  /// The identity of a session of a plan: `plan-left-knee.strength-14@regain`.
  ///
  /// Made of the plan's name and the session's identity only, in letters, digits, `.` and `-`. The
  /// first `.` ends the plan's name; a name that cannot be kept whole ends in a digest of it. So two
  /// sessions never share one.
  /// A discreet one is a digest of both, since their names speak of the knee.
  static func text(plan: String, session: Session.ID, isDiscreet: Bool) -> String {
    guard !isDiscreet else {
      return "plan-\(digest(plan))-\(digest(session.activity))-\(session.ordinal)@regain"
    }
    let plan = token(plan, limit: 36, separator: "-")
    let activity = token(session.activity, limit: 40, separator: ".")
    return "plan-\(plan).\(activity)-\(session.ordinal)@regain"
  }

  /// The identity of what is published anew of an entry whose own one stays with what is past, from the second
  /// time on: `plan-left-knee.strength-14.2@regain`.
  ///
  /// No other identity has a `.` behind its last `-`.
  static func text(_ uid: String, time: Int) -> String { "\(stem(of: uid)).\(time)@regain" }

  /// Whether an identity is that of a session, published for the first time or anew.
  static func isText(_ uid: String, of session: Session.ID, plan: String, isDiscreet: Bool) -> Bool
  {
    let first = text(plan: plan, session: session, isDiscreet: isDiscreet)
    return uid == first || uid.hasPrefix("\(stem(of: first)).")
  }

  private static func stem(of uid: String) -> Substring {
    uid.prefix { $0 != "@" }
  }

  private static func token(_ name: String, limit: Int, separator: Unicode.Scalar) -> String {
    let kept = name.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: separator)
      return isPlain ? byte : UInt8(ascii: "-")
    }
    let text = String(decoding: kept, as: UTF8.self)
    guard text != name || text.utf8.count > limit else { return text }
    return "\(text.prefix(limit - 14))-\(digest(name))"
  }

  /// The FNV-1a digest of a text, in 13 letters and digits.
  static func digest(_ text: String) -> String {
    var text = text
    let hash = text.withUTF8 { bytes in
      bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
    let digits = String(hash, radix: 36)
    return String(repeating: "0", count: 13 - digits.count) + digits
  }
}
