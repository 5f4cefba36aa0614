/// How hard, how heavy or how warm a dose is.
public enum Intensity: Hashable, Sendable {
  /// An external load: `5 kg`.
  case load(Quantity)

  /// The body's own weight: `body weight`.
  case bodyWeight

  /// The load that can be lifted this many times with good form: `15RM`.
  case repetitionMaximum(Int)

  /// A share of a maximum, in percent: `70% MVC`, `60-80% 1RM`.
  case share(ClosedRange<Int>, of: Maximum)

  /// Effort on the 0-10 scale (EVIDENCE 0.2): `RPE 5-6`.
  case effort(ClosedRange<Int>)

  /// Repetitions left in reserve: `RIR 2`.
  case reserve(ClosedRange<Int>)

  /// An elastic band: `light band`, `medium band`, `heavy band`.
  case band(Band)

  /// A quantity that a device or a bath is set to: `38-42 C`, `6 J`.
  case setting(Quantity)

  /// What a share is taken of.
  public enum Maximum: Hashable, Sendable {
    /// The strongest voluntary isometric contraction.
    case voluntaryContraction
    /// The load that can be lifted this many times.
    case repetitionMaximum(Int)
  }

  /// The strength of an elastic band.
  public enum Band: String, CaseIterable, Hashable, Sendable {
    case light, medium, heavy
  }
}

/// Seconds of lowering, pause and lifting: `3-0-3`.
public struct Tempo: Hashable, Sendable, CustomStringConvertible {
  /// Seconds of each part, 0...30.
  public let lowering: Int, pause: Int, lifting: Int

  /// A tempo of three lengths in seconds.
  public init(lowering: Int, pause: Int, lifting: Int) {
    self.lowering = lowering
    self.pause = pause
    self.lifting = lifting
  }

  /// The tempo as it is written: `3-0-3`.
  public var description: String { "\(lowering)-\(pause)-\(lifting)" }
}
