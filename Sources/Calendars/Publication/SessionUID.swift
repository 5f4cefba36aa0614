import Rehabilitation

/// Identities in the calendar: the same session has the same one for life (CALENDARS 2.1).
enum SessionUID {
  /// The identity of a session of a plan: `plan.k3v09w2m7qd4x.left-knee.strength-14@regain`.
  ///
  /// Made of the plan's token and name and the session's identity only, in letters, digits, `.` and `-`. The
  /// first `.` after the token ends the plan's name; a name that cannot be kept whole ends in a digest of it.
  /// So two sessions never share one. A plan without a token has `plan-left-knee.strength-14@regain`.
  /// A discreet one is a digest of both names, since they speak of the knee.
  static func text(plan: PlanIdentity, session: Session.ID, isDiscreet: Bool) -> String {
    let begin = plan.token.map { "plan.\(short($0))." } ?? "plan-"
    guard !isDiscreet else {
      return "\(begin)\(digest(plan.name))-\(digest(session.activity))-\(session.ordinal)@regain"
    }
    let name = part(plan.name, limit: plan.token == nil ? 36 : 16, separator: "-")
    let activity = part(session.activity, limit: 40, separator: ".")
    return "\(begin)\(name).\(activity)-\(session.ordinal)@regain"
  }

  /// The identity of what is published anew of an entry whose own one stays with what is past, from the second
  /// time on: `plan-left-knee.strength-14.2@regain`.
  ///
  /// No other identity has a `.` behind its last `-`.
  static func text(_ uid: String, time: Int) -> String { "\(stem(of: uid)).\(time)@regain" }

  /// The identity of an entry of a form: `plan-left-knee.compress-14.todo@regain` where it is not the usual one.
  static func text(_ uid: String, as form: EntryForm) -> String {
    form.suffix.isEmpty ? uid : "\(stem(of: uid))\(form.suffix)@regain"
  }

  /// Whether an identity is that of a session, published for the first time or anew.
  static func isText(_ uid: String, of session: Session.ID, plan: PlanIdentity, isDiscreet: Bool)
    -> Bool
  {
    let first = text(plan: plan, session: session, isDiscreet: isDiscreet)
    return uid == first || uid.hasPrefix("\(stem(of: first)).")
  }

  /// A token of up to 20 characters, or a digest of a longer one that was typed.
  private static func short(_ token: IdentityToken) -> String {
    token.description.utf8.count > 20 ? digest(token.description) : token.description
  }

  private static func stem(of uid: String) -> Substring {
    uid.prefix { $0 != "@" }
  }

  private static func part(_ name: String, limit: Int, separator: Unicode.Scalar) -> String {
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
