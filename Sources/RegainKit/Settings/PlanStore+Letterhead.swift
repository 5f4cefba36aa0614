import JournalStore
import Sheets
import Wording

extension PlanStore {
  /// The head of sheets that is stored: the clinic, its telephone number and its logo.
  ///
  /// It belongs to the store and not to a plan. A part that cannot be read any more is left out.
  public func letterhead() throws(RegainError) -> Letterhead {
    let stored = try regain(RegainError.store) { () throws(JournalError) in try journal.settings() }
    var head = Letterhead()
    try? head.set(clinic: stored[LetterheadPart.clinic.rawValue])
    try? head.set(phone: stored[LetterheadPart.phone.rawValue])
    head.logo = stored[LetterheadPart.logo.rawValue].flatMap(Logo.init(stored:))
    return head
  }

  /// Stores a part of the head of sheets as another head has it, or forgets it where that has none.
  public func set(_ part: LetterheadPart, as head: Letterhead) throws(RegainError) {
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.set(part.rawValue, to: head[part])
    }
  }
}
