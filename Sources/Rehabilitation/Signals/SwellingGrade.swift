/// How much fluid the stroke test finds in the knee (EVIDENCE 3.3; F78).
public enum SwellingGrade: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// No wave on the outer down-stroke.
  case none
  /// A small wave on the down-stroke.
  case trace
  /// A large wave on the down-stroke: 1+.
  case onePlus
  /// The fluid returns by itself after the up-stroke: 2+.
  case twoPlus
  /// So much that it cannot be swept away: 3+.
  case threePlus

  /// The grade that a tape finds: the girth at mid-kneecap in the morning, in centimetres, against
  /// the girth of the calm knee.
  ///
  /// By design: a rise below 0.5 cm is at most a trace, from 0.5 cm on 1+, from 1 cm on 2+, and
  /// above 2 cm 3+. It is less exact than the stroke test.
  public init(girth: Amount, baseline: Amount) {
    let rise = girth.thousandths - baseline.thousandths
    self =
      switch rise {
      case ...0: .none
      case ..<500: .trace
      case ..<1000: .onePlus
      case ...2000: .twoPlus
      default: .threePlus
      }
  }

  /// Whether this grade is less than `other`.
  public static func < (left: SwellingGrade, right: SwellingGrade) -> Bool {
    left.rawValue < right.rawValue
  }
}
