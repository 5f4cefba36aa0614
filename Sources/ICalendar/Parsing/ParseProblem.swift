/// Something in a text that was left out, or taken for something else.
public struct ParseProblem: Hashable, Sendable {
  /// What happened.
  public enum Reason: Hashable, Sendable {
    /// The line is not `NAME:value` or `NAME;PARAMETER=…:value`. It was left out.
    case malformedLine
    /// The line holds a control character. It was left out.
    case controlCharacter
    /// The line is longer than 4 MB. It was left out.
    case tooLong
    /// The line has more than 100 parameters. It was left out.
    case tooManyParameters
    /// The component has more than 20,000 lines. They were left out from this one on.
    case tooManyLines
    /// A component has more than 20,000 parts. They were left out from this one on.
    case tooManyParts
    /// The line stands in no component. It was left out.
    case outsideComponent
    /// The value cannot be understood. The property was left out.
    case invalidValue
    /// The property stands there twice. The first one holds.
    case repeated
    /// The property is one that this module does not keep. It was left out.
    case unsupportedProperty
    /// An `X-` property has parameters, which this module does not keep. It was kept without them.
    case unsupportedParameters
    /// The component is one that this module does not keep. It was left out with all in it.
    case unsupportedComponent
    /// The property must be there and is not. A component without a start was left out; an empty
    /// UID or product identifier, or 1970-01-01 as the stamp, stands in for the others.
    case missing
    /// The component has no `END`. It was read up to there.
    case missingEnd
    /// An `END` has no `BEGIN`. It was left out.
    case unexpectedEnd
    /// The component stands in no `VCALENDAR`. It was read as if it stood in one.
    case missingCalendar
    /// Blanks stand before the file's first line. They were passed over.
    case leadingBlanks
    /// The start has a clock and the end has none, or the other way round. Both count on that clock.
    case mixedClocks
    /// The time is in a zone that neither the system nor the file defines. It was kept.
    case unknownZone(String)
  }

  /// The line in the text, from 1, at which the folded line begins.
  public let line: Int
  /// The component, such as `VEVENT`; empty outside.
  public let component: String
  /// The property, such as `DTSTART`; nil where the component itself is meant.
  public let property: String?
  /// What happened.
  public let reason: Reason
}
