/// How much of an exercise or a treatment is done in one session: the intensity, time and volume of
/// FITT-VP.
///
/// Written and read in the notation of the field, such as `3 x 8-12 @ 5 kg, rest 90 s`; what is read
/// prints back to the same meaning (``Dose/description``).
///
/// ```swift
/// let dose = try Dose("3 x 8-12 @ 5 kg, rest 90 s")
/// ```
public struct Dose: Hashable, Sendable {
  /// What is counted or timed.
  public var work: Work

  /// How hard, heavy or warm; the first is printed after `@`.
  public var intensities: [Intensity]

  /// The time that each repetition is held.
  public var hold: Quantity?

  /// Seconds of lowering, pause and lifting.
  public var tempo: Tempo?

  /// The part of the joint's movement that is used, in degrees of bend.
  public var range: ClosedRange<Int>?

  /// The height of the step.
  public var stepHeight: Quantity?

  /// The rest between sets.
  public var rest: Quantity?

  /// Whether the work is done with each side in turn.
  public var isPerSide: Bool

  /// A dose of `work`, with nothing said of its intensity.
  public init(
    _ work: Work, intensities: [Intensity] = [], hold: Quantity? = nil, tempo: Tempo? = nil,
    range: ClosedRange<Int>? = nil, stepHeight: Quantity? = nil, rest: Quantity? = nil,
    isPerSide: Bool = false
  ) {
    self.work = work
    self.intensities = intensities
    self.hold = hold
    self.tempo = tempo
    self.range = range
    self.stepHeight = stepHeight
    self.rest = rest
    self.isPerSide = isPerSide
  }
}
