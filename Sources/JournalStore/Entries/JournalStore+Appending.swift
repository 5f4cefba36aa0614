import GRDB
import Rehabilitation

extension JournalStore {
  /// Begins a plan with its enrolment.
  ///
  /// - Parameters:
  ///   - enrolment: The enrolment; its name becomes the plan's.
  ///   - programs: The programmes, as they stand now.
  ///   - moment: The moment on the plan's wall clock.
  ///   - recorded: The same in seconds since 1970-01-01 00:00 UTC.
  /// - Returns: The entry, once it is on the disk.
  /// - Throws: ``JournalError/planExists(_:)``, or why it cannot be stored.
  @discardableResult
  package func begin(
    _ enrolment: Enrolment, programs: ProgramTexts, moment: CivilDateTime, recorded: Int
  ) throws(JournalError) -> JournalEntry {
    try write { database in
      let id = try PlanRow.insert(enrolment.name, created: recorded, in: database)
      let fact = Fact.enrolment(enrolment, programs: programs)
      let entry = JournalEntry(number: 1, moment: moment, fact: fact)
      try EntryRow.checkRanges(entry, named: enrolment.name)
      try EntryRow(entry, of: id, recorded: recorded).insert(database)
      return entry
    }
  }

  /// Adds a fact to a plan's journal.
  ///
  /// - Parameters:
  ///   - fact: What happened; no enrolment.
  ///   - plan: The plan's name.
  ///   - moment: The moment on the plan's wall clock.
  ///   - recorded: The same in seconds since 1970-01-01 00:00 UTC.
  ///   - lastNumber: The number of the last entry that the person was shown; `nil` for any.
  /// - Returns: The entry, once it is on the disk.
  /// - Throws: ``JournalError/changed(plan:expected:found:)`` where another entry came first, or why
  ///   it cannot be stored.
  @discardableResult
  package func append(
    _ fact: Fact, to plan: String, moment: CivilDateTime, recorded: Int,
    expecting lastNumber: Int? = nil
  ) throws(JournalError) -> JournalEntry {
    let entries = try append(
      [fact], to: plan, moment: moment, recorded: recorded, expecting: lastNumber)
    return entries[0]
  }

  /// Adds facts to a plan's journal, all of them or none.
  ///
  /// - Returns: The entries, in the facts' order, once they are on the disk.
  /// - Throws: As for one fact.
  @discardableResult
  package func append(
    _ facts: [Fact], to plan: String, moment: CivilDateTime, recorded: Int,
    expecting lastNumber: Int? = nil
  ) throws(JournalError) -> [JournalEntry] {
    try write { database in
      let id = try PlanRow.id(of: plan, in: database)
      let last = try EntryRow.lastNumber(of: id, in: database)
      if let lastNumber, lastNumber != last {
        throw JournalError.changed(plan: plan, expected: lastNumber, found: last)
      }
      return try facts.enumerated().map { offset, fact in
        let entry = JournalEntry(number: last + offset + 1, moment: moment, fact: fact)
        try EntryRow.check(entry, of: id, named: plan, in: database)
        try EntryRow(entry, of: id, recorded: recorded).insert(database)
        return entry
      }
    }
  }
}
