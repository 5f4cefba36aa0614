/// What two sessions owe each other, by their load classes.
///
/// The rules of EVIDENCE 5.6 and 9; ``demand(on:after:)`` says how much each asks.
public enum SpacingRule: CaseIterable, Hashable, Sendable {
  /// Mud and bath never on one day (F128).
  case mudAndBathOnSeparateDays
  /// At least an hour between mud and a device (F128).
  case hourBetweenMudAndDevice
  /// Magnet and other general electrotherapy never on one day (F130).
  case magnetAndElectrotherapyOnSeparateDays
  /// Exercise first and mud or bath later; the other way round at least two hours between (DES).
  case exerciseBeforeMudOrBath
  /// Heat before exercise; after it only when three hours have passed (F131, F132).
  case heatBeforeExercise
  /// Heat and cold at least two hours apart (F159, DES).
  case heatAndColdApart
  /// Two days between strength and heavy tendon work, which load the same muscles (F6, F96).
  case heavyWorkApart
  /// Two days between two impact items (F68).
  case impactApart
  /// Run first, or six hours between (DES).
  case runBeforeStrength
  /// One main session a day, but for strength and a run (EVIDENCE 9, rules 10 and 12, DES).
  ///
  /// The number of short ones is what each programme prescribes.
  case mainSessionsOnSeparateDays
  /// Ice after exercise, not right before it (EVIDENCE 9, rule 18; half an hour by convention).
  case exerciseBeforeCold
  /// No heat, bath, mud or impact for two days after an injection (F163, F164; UNC 24-48 h), or for the
  /// injection's own gap where its programme names a shorter one.
  case calmAfterInjection
  /// The least gap of the load class, between two strands of the same class (EVIDENCE 0.3).
  case sameClassApart
  /// No two sessions at once.
  case noOverlap
}

extension SpacingRule {
  /// How far a session must keep from one that began before it.
  public enum Demand: Hashable, Sendable {
    /// At least this many minutes from start to start.
    case start(minutes: Int)
    /// At least this many minutes from end to start.
    case pause(minutes: Int)
    /// Another day.
    case otherDay

    /// The longest time, in minutes, over which it looks beyond the two sessions and their days.
    package var reach: Int {
      switch self {
      case .start(let minutes), .pause(let minutes): minutes
      case .otherDay: 0
      }
    }
  }

  /// The rule for a session of one class after one of another class, if there is any.
  public static func demand(
    on second: LoadClass, after first: LoadClass
  ) -> (rule: SpacingRule, demand: Demand)? {
    switch (first, second) {
    case (.mud, .bath), (.bath, .mud): (.mudAndBathOnSeparateDays, .otherDay)
    case (.magnet, .electrotherapy), (.electrotherapy, .magnet):
      (.magnetAndElectrotherapyOnSeparateDays, .otherDay)
    case (.mud, .magnet), (.mud, .laser), (.mud, .electrotherapy), (.magnet, .mud), (.laser, .mud),
      (.electrotherapy, .mud):
      (.hourBetweenMudAndDevice, .pause(minutes: 60))
    case (.mud, _) where second.isExercise, (.bath, _) where second.isExercise:
      (.exerciseBeforeMudOrBath, .pause(minutes: 120))
    case (_, .heat) where first.isExercise: (.heatBeforeExercise, .pause(minutes: 180))
    case (.heat, .cold), (.cold, .heat): (.heatAndColdApart, .pause(minutes: 120))
    case (.strength, .tendonHeavy), (.tendonHeavy, .strength):
      (.heavyWorkApart, .start(minutes: 48 * 60))
    case (.running, .plyometric), (.plyometric, .running):
      (.impactApart, .start(minutes: 48 * 60))
    case (.strength, .running), (.tendonHeavy, .running):
      (.runBeforeStrength, .pause(minutes: 360))
    case (.plyometric, .strength), (.strength, .plyometric), (.plyometric, .tendonHeavy),
      (.tendonHeavy, .plyometric):
      (.mainSessionsOnSeparateDays, .otherDay)
    case (.neuromuscularClass, _) where second.isStrengthOrImpact,
      (_, .neuromuscularClass) where first.isStrengthOrImpact:
      (.mainSessionsOnSeparateDays, .otherDay)
    case (.cold, _) where second.isExercise: (.exerciseBeforeCold, .pause(minutes: 30))
    case (.injection, .heat), (.injection, .bath), (.injection, .mud), (.injection, .running),
      (.injection, .plyometric):
      (.calmAfterInjection, .start(minutes: LoadClass.calmHours * 60))
    default: nil
    }
  }
}
