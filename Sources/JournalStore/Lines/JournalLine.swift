/// A line of an exported journal.
///
/// The first is the header. A plan's line comes before those of its entries, which come in order. Lines of
/// calendars, which stand in journals that release 1.0.0 exported, are passed over.
enum JournalLine: Hashable, Sendable {
  case header(Header)
  case plan(Plan)
  case entry(Entry)
  case target(Calendar)
  case record(Calendar)

  /// What the lines are, and how many follow, so that a file that was cut off is noticed.
  struct Header: Hashable, Codable, Sendable {
    static let format = "regain-journal"
    static let schema = 1

    var format: String
    var schema: Int
    var lines: Int

    /// Refuses a header that stands elsewhere, is that of other lines, or of a newer Regain.
    func check(isFirst: Bool) throws(LineImport.Refusal) {
      guard isFirst else {
        throw LineImport.Refusal(fault: .malformed("a header stands in the first line only"))
      }
      guard format == Header.format else { throw LineImport.Refusal(fault: .noHeader) }
      guard schema <= Header.schema else {
        throw LineImport.Refusal(fault: .newerSchema(schema))
      }
    }
  }

  struct Plan: Hashable, Codable, Sendable {
    var name: String
    var created: Int
  }

  struct Entry: Hashable, Codable, Sendable {
    var plan: String
    var number: Int
    var moment: String
    var recorded: Int
    var kind: String
    var version: Int
    var fact: JSONValue
  }

  /// The plan of a calendar, or of an entry in it.
  struct Calendar: Hashable, Codable, Sendable {
    var plan: String
  }
}

extension JournalLine: Codable {
  private enum CodingKeys: String, CodingKey {
    case header, plan, entry, target, record
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: [],
          debugDescription: "a line holds one of header, plan, entry, target and record"))
    }
    switch key {
    case .header: self = .header(try container.decode(Header.self, forKey: key))
    case .plan: self = .plan(try container.decode(Plan.self, forKey: key))
    case .entry: self = .entry(try container.decode(Entry.self, forKey: key))
    case .target: self = .target(try container.decode(Calendar.self, forKey: key))
    case .record: self = .record(try container.decode(Calendar.self, forKey: key))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .header(let header): try container.encode(header, forKey: .header)
    case .plan(let plan): try container.encode(plan, forKey: .plan)
    case .entry(let entry): try container.encode(entry, forKey: .entry)
    case .target(let target): try container.encode(target, forKey: .target)
    case .record(let record): try container.encode(record, forKey: .record)
    }
  }
}
