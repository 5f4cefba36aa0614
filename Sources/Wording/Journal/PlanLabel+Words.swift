import Rehabilitation

extension PlanLabel {
  /// What it says, in a line; `nothing` for nothing.
  public var words: String {
    var parts = [String]()
    if !tags.isEmpty { parts.append("tags \(tags.sorted().joined(separator: ", "))") }
    if let therapist { parts.append("therapist \(therapist)") }
    if let person { parts.append("person \(person)") }
    if let born { parts.append("born \(born)") }
    if let number { parts.append("number \(number)") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: "; ")
  }
}

extension LabelFault {
  /// What is wrong, with what can be typed.
  public var words: String {
    switch self {
    case .tag(let tag):
      "'\(tag.printable(limit: 60))' can be no tag: 1 to \(PlanLabel.longestTag) characters that can be read, "
        + "without a comma."
    case .tooManyTags(let count):
      "a plan has \(PlanLabel.mostTags) tags at most, not \(count)."
    case .name(let name):
      "'\(name.printable(limit: 60))' names nobody: type a name of \(PlanLabel.longestName) characters at most."
    case .born(let date): "nobody can be born on \(date)."
    case .number(let number):
      "'\(number.printable(limit: 60))' can be no number: 1 to \(PlanLabel.longestNumber) characters that can be "
        + "read, with a letter or a digit."
    }
  }
}
