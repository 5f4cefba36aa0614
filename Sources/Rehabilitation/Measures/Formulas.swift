/// The formulas of EVIDENCE 6.2, apart from ``KOOS``.
public enum Formulas {
  /// The LEFS total: the sum of 20 answers of 0 to 4.
  public static func lefs(_ answers: [Int?]) throws(ScoreError) -> Amount {
    Amount(try checkedAnswers(answers, count: 20, needed: 20).reduce(0, +))
  }

  /// The WOMAC total: the sum of 24 answers of 0 to 4.
  public static func womac(_ answers: [Int?]) throws(ScoreError) -> Amount {
    Amount(try checkedAnswers(answers, count: 24, needed: 24).reduce(0, +))
  }

  /// The limb symmetry index in percent: the involved leg against the other, or the other way round
  /// where less is better, such as in a test of time.
  ///
  /// - Returns: `nil` where it would divide by 0.
  public static func symmetry(
    involved: Amount, uninvolved: Amount, better: Measure.Direction = .higher
  ) -> Amount? {
    better == .lower ? percent(uninvolved, of: involved) : percent(involved, of: uninvolved)
  }

  /// The Y-balance composite: the three reaches in percent of three leg lengths (F143).
  ///
  /// - Returns: `nil` for a leg of no length.
  public static func balanceReach(
    anterior: Amount, posteromedial: Amount, posterolateral: Amount, leg: Amount
  ) -> Amount? {
    percent(anterior + posteromedial + posterolateral, of: leg + leg + leg)
  }

  /// The load of a session: its effort (0-10) times its minutes.
  public static func sessionLoad(effort: Int, minutes: Int) -> Amount {
    Amount(min(10, max(0, effort)) * min(720, max(0, minutes)))
  }

  /// A walking speed in metres per second.
  ///
  /// - Returns: `nil` for no time.
  public static func speed(metres: Amount, seconds: Amount) -> Amount? {
    guard seconds > Amount(0) else { return nil }
    return Amount(
      thousandths: min(
        Amount.maximum.thousandths, divided(metres.thousandths * 1000, by: seconds.thousandths)))
  }

  private static func percent(_ part: Amount, of whole: Amount) -> Amount? {
    guard whole > Amount(0) else { return nil }
    return Amount(
      thousandths: min(
        Amount.maximum.thousandths, divided(part.thousandths * 100_000, by: whole.thousandths)))
  }
}
