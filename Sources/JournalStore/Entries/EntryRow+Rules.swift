import GRDB
import Rehabilitation

extension EntryRow {
  /// Says, in the journal's own terms, what the schema would refuse, and refuses what is not possible.
  static func check(
    _ entry: JournalEntry, of plan: Int64, named name: String, in database: Database
  ) throws {
    try checkRanges(entry, named: name)
    switch entry.fact {
    case .enrolment: throw JournalError.misplacedEnrolment(plan: name)
    case .reversal(let reversed):
      if let fault = try irreversibility(of: reversed, of: plan, before: entry.number, in: database)
      {
        throw JournalError.irreversible(plan: name, number: reversed, fault)
      }
    case .session, .checkIn, .measure, .gate, .adjustment: break
    }
  }

  /// Refuses values that are not possible.
  static func checkRanges(_ entry: JournalEntry, named plan: String) throws {
    if let fault = entry.checked.faults.first {
      throw JournalError.outOfRange(plan: plan, fault)
    }
  }

  private static func irreversibility(
    of number: Int, of plan: Int64, before next: Int, in database: Database
  ) throws -> Irreversibility? {
    let arguments: StatementArguments = ["plan": plan, "number": number]
    let find = "SELECT kind FROM entry WHERE plan = :plan AND number = :number"
    guard number < next, let kind = try String.fetchOne(database, sql: find, arguments: arguments)
    else { return .missing }
    if kind == Fact.Kind.enrolment.rawValue { return .enrolment }
    if kind == Fact.Kind.reversal.rawValue { return .reversal }
    let reversals = "SELECT count(*) FROM entry WHERE plan = :plan AND reversed = :number"
    let count = try Int.fetchOne(database, sql: reversals, arguments: arguments)
    return count == 0 ? nil : .reversed
  }
}
