import Rehabilitation
import Wording

/// The rules for a plan's name that is typed anew, at a start or when a plan is renamed.
///
/// A name that reads as something else would be taken for it where a plan's name may be left out, as in
/// `regain log p2`.
public enum PlanName {
  /// Refuses a name that cannot be told from something else, or does not show what it is.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - today: What dates in words are counted from.
  ///   - reserved: Names that mean something else to the reader, such as commands.
  /// - Throws: ``RegainError/enrolment(_:)``.
  public static func check(
    _ name: String, today: CivilDate, reserved: Set<String> = []
  ) throws(RegainError) {
    guard name.isReadable, name.count <= 300 else { throw .enrolment(.unreadableName) }
    guard !name.isUntrusted else { throw .enrolment(.untrustedName(name)) }
    if let meaning = meaning(of: name, today: today, reserved: reserved) {
      throw .enrolment(.misleadingName(name, meaning))
    }
  }

  /// What else a name means; `nil` for nothing.
  private static func meaning(
    of name: String, today: CivilDate, reserved: Set<String>
  ) -> EnrolmentError.Meaning? {
    if isReading(name) { return .reading }
    if (try? NumberReader().number(name)) != nil { return .number }
    if TimeReader.time(name) != nil
      || (try? DateReader(today: today, .future).date(name)) != nil
    {
      return .date
    }
    return reserved.contains(name.lowercased()) ? .command : nil
  }

  /// Whether a word is a reading as a diary's row has it, such as `p2`, `e5` or `d100%`.
  public static func isReading(_ word: String) -> Bool {
    guard let letter = word.first, DiaryLine.Field(rawValue: letter.lowercased()) != nil else {
      return word.lowercased() == "x"
    }
    let rest = word.dropFirst()
    let digits = rest.last == "%" ? rest.dropLast() : rest
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// A name that no plan has yet, made of one that may be taken: `knee`, `knee-2`.
  public static func free(_ name: String, among taken: [String]) -> String {
    guard taken.contains(name) else { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name
  }
}
