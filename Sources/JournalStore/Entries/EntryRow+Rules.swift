import GRDB
import Rehabilitation

extension EntryRow {
  /// Says, in the journal's own terms, what the schema would refuse.
  static func check(
    _ fact: Fact, number: Int, of plan: Int64, named name: String, in database: Database
  ) throws {
    switch fact {
    case .enrolment: throw JournalError.misplacedEnrolment(plan: name)
    case .reversal(let reversed):
      if let fault = try irreversibility(of: reversed, of: plan, before: number, in: database) {
        throw JournalError.irreversible(plan: name, number: reversed, fault)
      }
    case .session, .checkIn, .measure, .gate, .adjustment: break
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
