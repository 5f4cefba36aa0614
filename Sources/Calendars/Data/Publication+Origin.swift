import FoundationEssentials
import ICalendar

/// Whether a file is a publication, so that the next one may take its place.
extension Publication {
  /// The beginning of the product that a calendar file of any release names.
  private static let product = "-//Regain//"

  /// Whether a file is a calendar of Regain's, with nobody else's entries in it.
  package static func isCalendar(_ bytes: [UInt8]) -> Bool {
    var reader = CalendarReader(bytes)
    var products = 0
    while let component = reader.next() {
      for property in reader.properties(of: component, named: ["PRODID", "UID"]) {
        guard let text = property.text else { return false }
        switch property.name {
        case "UID": guard BusyRule.isOwn(text) else { return false }
        default:
          guard text.hasPrefix(product) else { return false }
          products += 1
        }
      }
    }
    return products > 0
  }

  /// Whether a file is what ``json(offering:showsPlaces:)`` gives.
  package static func isJSON(_ bytes: [UInt8]) -> Bool {
    struct Document: Decodable {
      struct Plan: Decodable { let programs: [String] }
      struct Session: Decodable { let uid: String }

      let schema: Int
      let plan: Plan
      let sessions: [Session]
    }
    let document = try? JSONDecoder().decode(Document.self, from: Data(bytes))
    return document?.sessions.allSatisfy { BusyRule.isOwn($0.uid) } ?? false
  }

  /// Whether a file is what ``csv(forExcel:)`` gives: no other table has its heads.
  package static func isCSV(_ bytes: [UInt8]) -> Bool {
    let first = String(decoding: bytes.prefix { $0 != 0x0A }.prefix(1000), as: UTF8.self)
    return [",", ";"].contains { separator in
      let heads = csvHeads.joined(separator: separator) + "\r"
      return first == heads || first == "\u{FEFF}" + heads
    }
  }
}
