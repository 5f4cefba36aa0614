/// What two sessions of different load classes owe each other.
///
/// The rules of EVIDENCE 5.6 and 9, in the order in which they are tried.
public enum SpacingRule: String, CaseIterable, Hashable, Sendable {
  /// Mud and bath never on one day (F128).
  case mudAndBathOnSeparateDays = "mud-and-bath-on-separate-days"
  /// At least an hour between mud and a device (F128).
  case hourBetweenMudAndDevice = "hour-between-mud-and-device"
  /// Magnet and other general electrotherapy never on one day (F130).
  case magnetAndElectrotherapyOnSeparateDays = "magnet-and-electrotherapy-on-separate-days"
  /// Exercise first and mud or bath later; the other way round at least two hours between (DES).
  case exerciseBeforeMudOrBath = "exercise-before-mud-or-bath"
  /// Heat before exercise; after it only when three hours have passed (F131, F132).
  case heatBeforeExercise = "heat-before-exercise"
  /// Heat and cold at least two hours apart (F159, DES).
  case heatAndColdApart = "heat-and-cold-apart"
  /// Two days between strength and heavy tendon work, which load the same muscles (F6, F96).
  case heavyWorkApart = "heavy-work-apart"
  /// Two days between two impact items (F68).
  case impactApart = "impact-apart"
  /// Run first, or six hours between (DES).
  case runBeforeStrength = "run-before-strength"
  /// No heat, bath, mud or impact for two days after an injection (F163, F164; UNC 24-48 h).
  case calmAfterInjection = "calm-after-injection"
  /// The least gap of the load class, between two strands of the same class (EVIDENCE 0.3).
  case sameClassApart = "same-class-apart"
  /// No two sessions at once.
  case noOverlap = "no-overlap"

  /// The longest reach of any rule, in days.
  static let reach = 3
}

extension SpacingRule {
  /// A session's class and times, as far as the rules look.
  struct Load: Hashable {
    let load: LoadClass
    /// The least gap in hours to another session of the class.
    let gapHours: Int
    let start: CivilDateTime
    let end: CivilDateTime
  }

  /// The first rule that two sessions break, if any; their order does not matter.
  static func broken(by one: Load, _ other: Load) -> SpacingRule? {
    one.start <= other.start
      ? brokenInOrder(first: one, second: other) : brokenInOrder(first: other, second: one)
  }

  private static func brokenInOrder(first: Load, second: Load) -> SpacingRule? {
    if second.start < first.end { return .noOverlap }
    let pause = second.start.minuteNumber - first.end.minuteNumber
    let distance = second.start.minuteNumber - first.start.minuteNumber
    let isSameDay = first.start.date == second.start.date
    func isPair(_ one: Set<LoadClass>, _ other: Set<LoadClass>) -> Bool {
      one.contains(first.load) && other.contains(second.load)
        || other.contains(first.load) && one.contains(second.load)
    }
    if first.load == second.load, first.load != .none,
      distance < max(first.gapHours, second.gapHours) * 60
    {
      return .sameClassApart
    }
    if isSameDay, isPair([.mud], [.bath]) { return .mudAndBathOnSeparateDays }
    if isSameDay, isPair([.magnet], [.electrotherapy]) {
      return .magnetAndElectrotherapyOnSeparateDays
    }
    if pause < 60, isPair([.mud], devices) { return .hourBetweenMudAndDevice }
    if pause < 120, soaks.contains(first.load), second.load.isExercise {
      return .exerciseBeforeMudOrBath
    }
    if pause < 180, first.load.isExercise, second.load == .heat { return .heatBeforeExercise }
    if pause < 120, isPair([.heat], [.cold]) { return .heatAndColdApart }
    if distance < 48 * 60, isPair([.strength], [.tendonHeavy]) { return .heavyWorkApart }
    if distance < 48 * 60, isPair([.running], [.plyometric]) { return .impactApart }
    if isSameDay, pause < 360, first.load == .strength, second.load == .running {
      return .runBeforeStrength
    }
    if distance < 48 * 60, first.load == .injection, afterInjection.contains(second.load) {
      return .calmAfterInjection
    }
    return nil
  }

  private static let devices: Set<LoadClass> = [.magnet, .laser, .electrotherapy]
  private static let soaks: Set<LoadClass> = [.mud, .bath]
  private static let afterInjection: Set<LoadClass> = [
    .heat, .bath, .mud, .running, .plyometric,
  ]
}
