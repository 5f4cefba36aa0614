import Calendars
import FoundationEssentials
import Sheets

/// Who wrote a file, by what stands in it.
enum FileOrigin {
  /// Whether it is a database of SQLite, or what SQLite keeps beside one.
  ///
  /// - Source: sqlite.org/fileformat2.html, 1.3, 3 and 4.1.
  static func isDatabase(_ bytes: [UInt8]) -> Bool {
    let begins: [[UInt8]] = [
      Array("SQLite format 3\0".utf8), [0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83],
      [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7],
    ]
    return begins.contains { bytes.starts(with: $0) }
  }

  /// Whether Regain wrote it, in any format.
  static func isRegain(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: "%PDF-".utf8) { return PageOrigin.isIn(pdf: bytes) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return PageOrigin.isIn(png: bytes) }
    if bytes.starts(with: "<".utf8) { return PageOrigin.isIn(html: bytes) }
    if bytes.starts(with: "BEGIN:".utf8) { return Publication.isCalendar(bytes) }
    if bytes.starts(with: "{".utf8) {
      return isJournal(bytes) || isSchema(bytes) || Publication.isJSON(bytes)
        || Caseload.isJSON(bytes)
    }
    return Publication.isCSV(bytes) || Caseload.isCSV(bytes) || PageOrigin.isIn(sheet: bytes)
  }

  /// The lines of a journal, by the first of them.
  static func isJournal(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "{".utf8) else { return false }
    let header = bytes.prefix { $0 != 0x0A }.prefix(1000)
    return String(decoding: header, as: UTF8.self).contains("\"regain-journal\"")
  }

  /// A schema of one of Regain's files.
  private static func isSchema(_ bytes: [UInt8]) -> Bool {
    struct Schema: Decodable {
      let title: String
      let address: String

      enum CodingKeys: String, CodingKey {
        case title
        case address = "$schema"
      }
    }
    let schema = try? JSONDecoder().decode(Schema.self, from: Data(bytes))
    return schema?.title.contains("regain") == true
  }
}
