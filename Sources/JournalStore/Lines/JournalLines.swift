import Rehabilitation

/// The journal of one plan as lines of JSON, read without any store: what a store would take, and nothing that it would
/// refuse.
///
/// The lines are those of an export, with the header or without: that of the plan, then its entries in order.
package struct JournalLines: Hashable, Sendable {
  /// The plan's name.
  package let name: String
  /// Its entries, in order.
  package let entries: [StoredEntry]

  /// The plan of some lines.
  ///
  /// - Throws: ``JournalError/refusedLine(_:_:)`` for the first line that cannot be taken.
  package init(_ lines: [JournalLineReading]) throws(JournalError) {
    var reader = JournalLineReader()
    for (index, line) in lines.enumerated() {
      do throws(LineImport.Refusal) {
        try reader.take(line, isFirst: index == 0)
      } catch {
        throw .refusedLine(index + 1, error.fault)
      }
    }
    guard let name = reader.name else { throw .refusedLine(max(1, lines.count), .noHeader) }
    if let announced = reader.announced, lines.count - 1 < announced {
      throw .refusedLine(lines.count, .truncated)
    }
    self.name = name
    entries = reader.entries
  }
}

/// A line of a journal within other JSON, read as far as that goes.
package struct JournalLineReading: Hashable, Sendable, Decodable {
  enum Content: Hashable, Sendable {
    case header(JournalLine.Header)
    case plan(JournalLine.Plan)
    case entry(JournalEntry, recorded: Int, plan: String)
    /// A calendar of a journal that release 1.0.0 exported, which is passed over.
    case calendar
    case refused(LineFault)
  }

  let content: Content

  private enum CodingKeys: String, CodingKey {
    case header, plan, entry, target, record
  }

  private enum EntryKeys: String, CodingKey {
    case plan, number, moment, recorded, kind, version, fact
  }

  /// Reads a line; what is wrong with it is kept for who takes the lines.
  package init(from decoder: any Decoder) throws {
    do {
      content = try Self.content(from: decoder)
    } catch let error as LineImport.Refusal {
      content = .refused(error.fault)
    } catch {
      content = .refused(.malformed((error as? DecodingError)?.detail ?? "\(error)"))
    }
  }

  private static func content(from decoder: any Decoder) throws -> Content {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw LineImport.Refusal(
        fault: .malformed("a line holds one of header, plan, entry, target and record"))
    }
    return switch key {
    case .header: .header(try container.decode(JournalLine.Header.self, forKey: key))
    case .plan: .plan(try container.decode(JournalLine.Plan.self, forKey: key))
    case .entry:
      try entry(in: container.nestedContainer(keyedBy: EntryKeys.self, forKey: key))
    case .target, .record: .calendar
    }
  }

  private static func entry(in container: KeyedDecodingContainer<EntryKeys>) throws -> Content {
    let plan = try container.decode(String.self, forKey: .plan)
    let number = try container.decode(Int.self, forKey: .number)
    let recorded = try container.decode(Int.self, forKey: .recorded)
    guard try container.decode(Int.self, forKey: .version) <= FactPayload.version else {
      throw LineImport.Refusal(fault: .newerEntry)
    }
    do {
      let moment = try container.decode(CivilDateTime.self, forKey: .moment)
      let kind = try container.decode(Fact.Kind.self, forKey: .kind)
      let fact = try FactPayload.fact(kind, from: container.superDecoder(forKey: .fact))
      return .entry(
        JournalEntry(number: number, moment: moment, fact: fact), recorded: recorded, plan: plan)
    } catch let error as DecodingError {
      throw LineImport.Refusal(fault: .unreadableFact(error.detail))
    }
  }
}

/// The lines of one plan on their way, by the rules of a store.
private struct JournalLineReader {
  private(set) var name: String?
  private(set) var entries = [StoredEntry]()
  /// How many lines the header counts; `nil` without a header.
  private(set) var announced: Int?
  private var reversed = Set<Int>()

  mutating func take(
    _ line: JournalLineReading, isFirst: Bool
  ) throws(LineImport.Refusal) {
    switch line.content {
    case .header(let header): try take(header, isFirst: isFirst)
    case .plan(let plan): try take(plan)
    case .entry(let entry, let recorded, let plan): try take(entry, recorded, of: plan)
    case .calendar: break
    case .refused(let fault): throw LineImport.Refusal(fault: fault)
    }
  }

  private mutating func take(
    _ header: JournalLine.Header, isFirst: Bool
  ) throws(LineImport.Refusal) {
    try header.check(isFirst: isFirst)
    announced = header.lines
  }

  private mutating func take(_ plan: JournalLine.Plan) throws(LineImport.Refusal) {
    guard name == nil else {
      throw LineImport.Refusal(fault: .refused("a second plan, where the lines of one belong"))
    }
    guard (1...1200).contains(plan.name.utf8.count), !plan.name.utf8.contains(0) else {
      throw LineImport.Refusal(fault: .malformed("'\(plan.name)' can be no plan's name"))
    }
    name = plan.name
  }

  private mutating func take(
    _ entry: JournalEntry, _ recorded: Int, of plan: String
  ) throws(LineImport.Refusal) {
    guard name == plan else { throw LineImport.Refusal(fault: .unknownPlan(plan)) }
    guard entry.number == entries.count + 1 else {
      throw LineImport.Refusal(
        fault: .wrongNumber(expected: entries.count + 1, found: entry.number))
    }
    guard (entry.fact.kind == .enrolment) == (entry.number == 1) else {
      throw LineImport.Refusal(fault: .refused("an enrolment is the first entry, and no other"))
    }
    if let number = entry.reversed { try reverse(number, before: entry.number) }
    let stored = StoredEntry(entry: entry, recorded: recorded)
    if let fault = stored.faults.first { throw LineImport.Refusal(fault: .outOfRange(fault)) }
    entries.append(stored)
  }

  /// Takes an earlier entry back, as the schema of a store has it.
  private mutating func reverse(_ number: Int, before next: Int) throws(LineImport.Refusal) {
    guard (1..<next).contains(number), reversed.insert(number).inserted,
      ![.enrolment, .reversal].contains(entries[number - 1].entry.fact.kind)
    else { throw LineImport.Refusal(fault: .refused("that entry cannot be reversed")) }
  }
}
