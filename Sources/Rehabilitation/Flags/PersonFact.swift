/// A fact about a person that answers questions before a start, as a programme names it: `age under 16`.
///
/// What is known is never asked: a question of a programme says which facts mean yes, and which mean no.
public enum PersonFact: Hashable, Sendable {
  /// The age in years is one of these.
  case age(ClosedRange<Int>)
  /// There is an artificial joint in the leg, or there is none.
  case prosthesis(Bool)
  /// The person is pregnant, or is not.
  case pregnancy(Bool)
  /// The person takes a medicine against clots, or takes none.
  case bloodThinner(Bool)
  /// The operation, the injury or the injection that a programme of the plan counts from lies fewer days
  /// before the first day.
  case recent(Program.Anchor, days: Int)
  /// The day of the operation that a programme of the plan leads up to is known: the plan goes by it.
  case operationDated
  /// Somebody has said what the knee has.
  case diagnosed
  /// A clinician has cleared the person for the programmes.
  case cleared
  /// Each medicine that was typed has a prescriber.
  case prescribed

  /// The ages that can be known, in years.
  static let ages = 0...120
}

extension PersonFact: LosslessStringConvertible {
  /// The fact as a programme writes it.
  public var description: String {
    switch self {
    case .age(let years) where years.lowerBound == Self.ages.lowerBound:
      "age under \(years.upperBound + 1)"
    case .age(let years) where years.upperBound == Self.ages.upperBound:
      "age from \(years.lowerBound)"
    case .age(let years): "age \(years.lowerBound)-\(years.upperBound)"
    case .prosthesis(true): "prosthesis"
    case .prosthesis(false): "no prosthesis"
    case .pregnancy(true): "pregnant"
    case .pregnancy(false): "not pregnant"
    case .bloodThinner(true): "blood thinner"
    case .bloodThinner(false): "no blood thinner"
    case .recent(let anchor, let days): "\(anchor.rawValue) within \(days) days"
    case .operationDated: "operation dated"
    case .diagnosed: "diagnosed"
    case .cleared: "cleared"
    case .prescribed: "prescribed"
    }
  }

  /// Reads `age under 16`, `age from 55`, `age 10-14`, `no prosthesis`, `operation within 84 days`.
  public init?(_ text: String) {
    if let plain = Self.plain.first(where: { $0.description == text }) {
      self = plain
      return
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words.first == "age", let years = Self.years(words.dropFirst()) {
      self = .age(years)
    } else if words.count == 4, words[1] == "within", words[3] == "days",
      let anchor = Program.Anchor(rawValue: words[0]), anchor != .start,
      let days = Int(words[2]), (1...999).contains(days)
    {
      self = .recent(anchor, days: days)
    } else {
      return nil
    }
  }

  /// The facts that have no number.
  public static let plain: [PersonFact] = [
    .prosthesis(true), .prosthesis(false), .pregnancy(true), .pregnancy(false),
    .bloodThinner(true), .bloodThinner(false), .operationDated, .diagnosed, .cleared, .prescribed,
  ]

  private static func years(_ words: ArraySlice<String>) -> ClosedRange<Int>? {
    guard let first = words.first, let last = words.last, words.count <= 2 else { return nil }
    let range: ClosedRange<Int>?
    switch first {
    case "under": range = Int(last).flatMap { $0 > 0 ? ages.lowerBound...($0 - 1) : nil }
    case "from": range = Int(last).flatMap { $0 <= ages.upperBound ? $0...ages.upperBound : nil }
    default:
      let ends = first.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard words.count == 1, ends.count == 2, let low = ends[0], let high = ends[1], low <= high
      else { return nil }
      range = low...high
    }
    guard let range, ages.contains(range.lowerBound), ages.contains(range.upperBound),
      range != ages
    else { return nil }
    return range
  }
}
