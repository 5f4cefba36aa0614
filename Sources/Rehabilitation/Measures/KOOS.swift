/// The scores of the KOOS form from its answers, which are not kept (EVIDENCE 6.2; F134).
///
/// The five subscales are never averaged into one number.
public enum KOOS {
  /// The five subscales.
  public enum Subscale: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
    case pain, symptoms, adl, sport, qol

    /// How many answers there are.
    public var itemCount: Int {
      switch self {
      case .pain: 9
      case .symptoms: 7
      case .adl: 17
      case .sport: 5
      case .qol: 4
      }
    }

    /// The subscale as it stands in a measure's id.
    public var description: String { rawValue }
  }

  /// How many answers may be missing.
  public enum MissingRule: Hashable, Sendable {
    /// Half of them, as the guide of 2012 says.
    case half
    /// Two, as in 1998.
    case two
  }

  /// The score of a subscale: `100 - mean of the answers / 4 * 100`.
  ///
  /// - Parameters:
  ///   - subscale: Which one.
  ///   - answers: The answers in the form's order, 0 the best, 4 the worst; `nil` for a missing one.
  ///   - rule: How many may be missing.
  /// - Returns: A score of 0 to 100, 100 the best, to three places.
  /// - Throws: ``ScoreError`` where answers are too few, too many or none of 0 to 4.
  public static func score(
    _ subscale: Subscale, _ answers: [Int?], missing rule: MissingRule = .half
  ) throws(ScoreError) -> Amount {
    let count = subscale.itemCount
    let needed =
      switch rule {
      case .half: (count + 1) / 2
      case .two: count - min(2, count - 1)
      }
    return try inverted(answers, count: count, needed: needed)
  }

  /// The score of a KOOS-12 scale: `100 - mean of the four answers * 25`, where a missing one counts
  /// as the mean of the others (F135).
  ///
  /// - Throws: ``ScoreError`` where fewer than two of the four are answered, or one is none of 0 to 4.
  public static func shortScore(_ answers: [Int?]) throws(ScoreError) -> Amount {
    try inverted(answers, count: 4, needed: 2)
  }

  /// The KOOS-12 summary: the mean of its three scales.
  public static func shortSummary(pain: Amount, function: Amount, qol: Amount) -> Amount {
    let sum = pain.thousandths + function.thousandths + qol.thousandths
    return Amount(thousandths: divided(sum, by: 3))
  }

  private static func inverted(
    _ answers: [Int?], count: Int, needed: Int
  ) throws(ScoreError) -> Amount {
    let given = try checkedAnswers(answers, count: count, needed: needed)
    let trouble = divided(given.reduce(0, +) * 25_000, by: given.count)
    return Amount(thousandths: max(0, 100_000 - trouble))
  }
}
