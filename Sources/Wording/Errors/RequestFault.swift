import Rehabilitation

/// Why a line of a batch is no request that can be answered.
public enum RequestFault: Hashable, Sendable {
  /// It is no JSON object, or one of its values is of another kind; what is wrong where.
  case malformed(String)
  /// It has more bytes than a request may have.
  case tooLong(limit: Int)
  /// Its values lie deeper in one another than those of any request.
  case tooDeep
  /// A field is missing that the request needs.
  case missing(field: String)
  /// A field that no request has, with those that there are at its place.
  case unknownField(String, known: [String])
  /// A text that its field cannot have, with what it can be.
  case value(String, field: String, expected: String)
  /// Two fields that exclude each other.
  case excluding(String, String)
  /// A field that says nothing beside what is asked for.
  case needless(field: String, beside: String)
  /// An earlier request has the same id, though each names a file of its own.
  case repeatedID(String)
  /// No warning sign has the id.
  case unknownSign(String)
  /// No programme of the request has the question.
  case unknownQuestion(String)

  /// What is wrong, with the nearest right thing.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .malformed(let detail):
      "the line is no request: \(detail)" + (detail.hasSuffix(".") ? "" : ".")
    case .tooLong(let limit):
      "the line is longer than \(limit >> 20) MiB, the most that a request may have."
    case .tooDeep: "the line's values lie deeper in one another than those of any request."
    case .missing(let field): "'\(field)' is missing."
    case .unknownField(let field, let known):
      "no request has the field '\(field)'."
        + DidYouMean(field, among: known).words(lister: "regain schema --batch")
    case .value(let text, let field, let expected):
      "'\(field)' is '\(text.prefix(80))': \(expected)."
    case .excluding(let one, let other): "'\(one)' and '\(other)' exclude each other."
    case .needless(let field, let other):
      "'\(field)' says nothing beside '\(other)': leave it out."
    case .repeatedID(let id):
      "an earlier request has the id '\(id.prefix(80))' too, and its file would be lost. "
        + "Give each request an id of its own."
    case .unknownSign(let id):
      RedFlag.unknownWords(id, offering: steps)
    case .unknownQuestion(let name):
      "'\(name.prefix(80))' names no question of these programmes: give its number, such as 3, or "
        + "'graded-walking/3' beside others."
    }
  }
}
