/// Why a plan cannot be labelled so.
public enum LabelFault: Hashable, Sendable {
  /// A tag has no character that can be read, holds a comma, or is longer than 40 characters.
  case tag(String)
  /// There would be more than 20 tags.
  case tooManyTags(Int)
  /// A name cannot be read, names nobody, or is longer than 120 characters.
  case name(String)
  /// Nobody alive was born on the day.
  case born(CivilDate)
  /// A number has neither a letter nor a digit, cannot be read, or is longer than 40 characters.
  case number(String)
}

extension PlanLabel {
  /// Why it is not possible on a day; `nil` where it is.
  public func fault(today: CivilDate) -> LabelFault? {
    if let tag = tags.sorted().first(where: { !PlanLabel.isTag($0) }) { return .tag(tag) }
    if tags.count > PlanLabel.mostTags { return .tooManyTags(tags.count) }
    for name in [therapist, person].compactMap({ $0 })
    where !name.namesSomebody || name.count > PlanLabel.longestName {
      return .name(name)
    }
    // Nobody has lived for 125 years.
    if let born, born > today || born.days(to: today) > 125 * 366 { return .born(born) }
    if let number, !PlanLabel.isNumber(number) { return .number(number) }
    return nil
  }

  private static func isNumber(_ number: String) -> Bool {
    !number.isUntrusted && number.count <= longestNumber
      && number.contains { $0.isLetter || $0.isNumber }
  }

  private static func isTag(_ tag: String) -> Bool {
    !tag.isUntrusted && tag.count <= longestTag && !tag.contains(",")
      && tag.contains { $0.isLetter || $0.isNumber } && tag.first != " " && tag.last != " "
  }
}
