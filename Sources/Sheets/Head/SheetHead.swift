import Rehabilitation
import Wording

/// What stands above a sheet: who prints it, and for whom; what is not known is a line to fill in by hand.
struct SheetHead {
  /// The logo as the address of an image that holds all of it.
  let logo: String?
  let clinic: String?
  let phone: String?
  /// Whether something is known of the clinic.
  let hasLetterhead: Bool
  /// Whom the sheet is for, and what is to be filled in.
  let facts: [Fact]

  /// Something that is known, or to be filled in.
  struct Fact: Hashable {
    let name: String
    let value: String?
    let isBlank: Bool

    init(_ name: String, _ value: String?) {
      self.name = name
      self.value = value
      isBlank = value == nil
    }
  }

  /// The head of a sheet of one plan, or about many where no label is given.
  init(_ letterhead: Letterhead, of label: PlanLabel? = nil) {
    logo = letterhead.logo?.address
    clinic = letterhead.clinic
    phone = letterhead.phone
    hasLetterhead = letterhead != Letterhead()
    facts = label.map(SheetHead.facts) ?? []
  }

  /// Who somebody is, and who looks after the plan.
  private static func facts(of label: PlanLabel) -> [Fact] {
    var facts = [Fact(SheetLabel.person, label.person)]
    if let born = label.born { facts.append(Fact(SheetLabel.born, born.long)) }
    if let number = label.number { facts.append(Fact(SheetLabel.personNumber, number)) }
    if facts.count == 1 { facts.append(Fact(SheetLabel.bornOrNumber, nil)) }
    return facts + [Fact(SheetLabel.therapist, label.therapist)]
  }

  /// The same as lines of text: the clinic, then whom the sheet is for.
  var lines: [String] {
    let sender = [clinic, phone.map { "\(SheetLabel.telephone) \($0)" }].compactMap { $0 }
    return [sender, facts.map(\.line)].filter { !$0.isEmpty }.map { $0.joined(separator: " · ") }
  }
}

extension SheetHead.Fact {
  /// The fact in words, or with a line to write on.
  fileprivate var line: String {
    value.map { "\(name) \($0)" } ?? "\(name) \(SheetSentence.lineToFill)".unbroken
  }
}
