import Rehabilitation

/// Reads the load of an exercise as people write it: `10`, `10,5`, `10.5kg`, `12.5 lb`, and of each leg, left
/// first, `10/8 kg`.
///
/// ```swift
/// let load = try LoadReader().load("10,5 kg").values  // [10.5]
/// ```
public struct LoadReader: Hashable, Sendable {
  /// The heaviest load that can be logged, in kilograms.
  public static let heaviest = Amount(500)

  private static let reader = NumberReader(unit: .kilograms)

  /// The units of a number that names none.
  public let units: Notation.Units

  /// A reader of loads.
  ///
  /// - Parameter units: The units of a number that names none: kilograms, or pounds where they are imperial.
  public init(units: Notation.Units = .metric) {
    self.units = units
  }

  /// The load in kilograms that a text means.
  ///
  /// - Throws: ``NumberFault`` that shows forms that can be read.
  public func load(_ text: String) throws(NumberFault) -> Sided<TypedNumber> {
    var legs = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard legs.count <= 2 else {
      throw NumberFault(text: text, reason: .unreadable, unit: .kilograms)
    }
    // The unit behind the second leg is that of both.
    if legs.count == 2, !legs[0].contains(where: \.isLetter) {
      legs[0] += " " + legs[1].filter { $0.isASCII && $0.isLetter }
    }
    let left = try number(legs[0])
    return legs.count == 1 ? .whole(left) : .legs(left: left, right: try number(legs[1]))
  }

  private func number(_ text: String) throws(NumberFault) -> TypedNumber {
    let letters = text.lowercased().filter(\.isLetter)
    if letters == "bodyweight" || letters == "bw" {
      return TypedNumber(amount: Amount(0), original: nil)
    }
    let isBare = units == .imperial && letters.isEmpty
    let number = try LoadReader.reader.number(isBare ? "\(text) lb" : text)
    guard number.amount <= LoadReader.heaviest else {
      throw NumberFault(text: text, reason: .tooLarge, unit: .kilograms)
    }
    return number
  }
}
