/// Which choices of a start a person has made so far.
public struct GivenChoices: Hashable, Sendable {
  /// Whether the first day is known.
  public var hasFirstDay = false
  /// Whether the day of the operation, the injury or the injection is known.
  public var hasDayZero = false
  /// The activities that are wanted, by id.
  public var requested = Set<String>()
  /// The activities that are not wanted, by id.
  public var omitted = Set<String>()
  /// The activities whose last day is known, by id.
  public var ending = Set<String>()
  /// The options that are answered, by their word.
  public var options = Set<String>()
  /// Whether amounts of ordinary days are known.
  public var hasTrials = false
  /// The tests whose result is known, such as `6RM leg-press`.
  public var tests = Set<String>()
  /// Whether the usual pain is known.
  public var hasUsualPain = false
  /// Whether it is known when the person has time.
  public var hasHours = false

  /// Nothing chosen yet.
  public init() {}
}
