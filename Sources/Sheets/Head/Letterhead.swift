import Rehabilitation
import Wording

/// What a clinic puts above its sheets: its name, its telephone number and its logo.
///
/// It belongs to whoever prints, not to a plan, and stands in no calendar.
public struct Letterhead: Hashable, Sendable {
  /// The clinic's name; `nil` where a line is left to write it.
  public private(set) var clinic: String?
  /// The number to call it under; `nil` where a line is left to write it.
  public private(set) var phone: String?
  /// Its logo; `nil` for none.
  public var logo: Logo?

  /// A head without a clinic.
  public init() {}

  /// A head of a clinic.
  ///
  /// - Throws: `LetterheadFault` where a name or a number cannot be read.
  public init(clinic: String?, phone: String?, logo: Logo?) throws(LetterheadFault) {
    try set(clinic: clinic)
    try set(phone: phone)
    self.logo = logo
  }

  /// Names the clinic, or leaves a line to write it.
  public mutating func set(clinic: String?) throws(LetterheadFault) {
    if let clinic {
      guard clinic.namesSomebody, clinic.count <= LetterheadFault.longestName else {
        throw .clinic(clinic)
      }
    }
    self.clinic = clinic
  }

  /// Gives the number to call, or leaves a line to write it.
  public mutating func set(phone: String?) throws(LetterheadFault) {
    if let phone {
      guard !phone.isUntrusted, phone.contains(where: \.isNumber),
        phone.count <= LetterheadFault.longestPhone
      else { throw .phone(phone) }
    }
    self.phone = phone
  }

  /// This head, with what another one says in its place.
  public func taking(_ other: Letterhead) -> Letterhead {
    var head = self
    head.clinic = other.clinic ?? clinic
    head.phone = other.phone ?? phone
    head.logo = other.logo ?? logo
    return head
  }

  /// A part as it is stored; `nil` where it is not set.
  public subscript(part: LetterheadPart) -> String? {
    switch part {
    case .clinic: clinic
    case .phone: phone
    case .logo: logo?.address
    }
  }

  /// A part as it is shown; `-` where it is not set.
  public func words(of part: LetterheadPart) -> String {
    (part == .logo ? logo?.words : self[part]) ?? LetterheadPart.unset
  }
}
