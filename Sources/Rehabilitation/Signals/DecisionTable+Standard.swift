extension DecisionTable {
  /// The table of EVIDENCE 3.6 with the soreness rules of 3.5 and the 24-hour rule of 3.4.
  ///
  /// | # | Condition | Signal | Training | Calendar |
  /// |---|---|---|---|---|
  /// | 1 | emergency flag | stop | cancel all | lock until reviewed |
  /// | 2 | locked knee, gave way with a fall, deformity; by 4.2 a calf | stop | cancel | urgent care |
  /// | 2 | another urgent flag (EVIDENCE 4.4, level U) | red | freeze, mobility only | remind daily |
  /// | 3 | swelling 3 or more, or up by 2 | red | mobility, light isometrics | recheck in 48 h |
  /// | 4 | pain above amber, or a stop sign | red | end, one step back | 48 h |
  /// | 5 | morning 2 above usual, or not settled | red | one step back | an extra rest day |
  /// | 6 | warm-up soreness stays, or returns | red | one level down | 2 days off |
  /// | 7 | woken 2 nights of 7, a second week | red | hold, flare plan | see a clinician |
  /// | 9 | weekly mean up, two weeks | red | the week before's dose | note for the clinician |
  /// | 7 | woken 2 nights of 7 | amber | hold, flare plan | see a clinician |
  /// | 8 | swelling 2, above one's own | amber | same level | - |
  /// | 9 | weekly mean up, one week | amber | repeat | - |
  /// | 10 | joint sore the next day | amber | same level | a day off |
  /// | 10 | pain in the amber band, morning 1 above usual, sore at the warm-up | amber | repeat | - |
  /// | 11 | less than 80% of the week done | amber | repeat the week | - |
  /// | 12 | otherwise | green | the progression rule | - |
  ///
  /// Rows 7 and 9 have a red and an amber case. All red cases stand before all amber ones, so that
  /// worse readings never give a milder signal.
  public static let standard = DecisionTable(rows: stops + reds + ambers + [green])

  /// The table for a morning apart from any session: its warning signs and its swelling by the rows of
  /// the standard one, and pain of 2 above the usual as a hold of the next dose (EVIDENCE 12.5).
  public static let mornings = DecisionTable(
    rows: stops + reds.filter { $0.number <= 3 }
      + [
        DecisionRow(
          5, [.morning(aboveUsual: 2)], .amber, Consequence(dose: .same), "F98", "DES")
      ] + ambers.filter { $0.number == 8 } + [green])

  private static let stops = [
    DecisionRow(
      1, [.flag(.emergency)], .stop,
      Consequence(dose: .none, endsSession: true, care: .emergency), "F104", "F105", "DES"),
    DecisionRow(
      2, [.haltingFlag], .stop, Consequence(dose: .none, endsSession: true, care: .urgent),
      "F102", "F105", "DES"),
  ]

  private static let reds = [
    DecisionRow(
      2, [.flag(.urgent)], .red,
      Consequence(
        dose: .same, held: exercise(except: .mobility), endsSession: true, recheckHours: 24,
        care: .urgent),
      "F105", "DES"),
    DecisionRow(
      3, [.swellingAgain(atLeast: 3)], .red,
      Consequence(
        dose: .same, held: exercise(except: .mobility, .isometricLight), recheckHours: 48,
        care: .clinician),
      "F75", "DES"),
    DecisionRow(
      3, [.swelling(atLeast: 3), .swellingRise(2)], .red,
      Consequence(
        dose: .same, held: exercise(except: .mobility, .isometricLight), recheckHours: 48),
      "F75", "DES"),
    DecisionRow(
      4, [.painAboveAmber, .stopSign], .red,
      Consequence(dose: .stepBack, rest: .hours(48), endsSession: true), "F19", "DES"),
    DecisionRow(
      5, [.morning(aboveUsual: 2), .unsettled, .nextDay(.lasting)], .red,
      Consequence(dose: .stepBack, rest: .extraDays(1)), "F19", "F25", "F77", "F81", "DES"),
    DecisionRow(
      6, [.warmUp(.stays), .warmUp(.returns)], .red,
      Consequence(dose: .stepBack, rest: .daysOff(2), endsSession: true), "F75", "F76"),
    DecisionRow(
      7, [.nightWakings(nights: 2, weeks: 2)], .red,
      Consequence(dose: .same, startsFlarePlan: true, care: .clinician), "F77", "DES"),
    DecisionRow(
      9, [.risingMeans(weeks: 2)], .red, Consequence(dose: .previousWeek, care: .clinician),
      "K-Silbernagel-2007", "DES"),
  ]

  private static let ambers = [
    DecisionRow(
      7, [.nightWakings(nights: 2, weeks: 1)], .amber,
      Consequence(dose: .same, startsFlarePlan: true, care: .clinician), "F77", "DES"),
    DecisionRow(
      8, [.swellingAboveBaseline(atLeast: 2)], .amber, Consequence(dose: .same), "F75", "DES"),
    DecisionRow(
      9, [.risingMeans(weeks: 1)], .amber, Consequence(dose: .same), "K-Silbernagel-2007", "DES"),
    DecisionRow(
      10, [.nextDay(.joint)], .amber, Consequence(dose: .same, rest: .extraDays(1)), "F75", "F76"),
    DecisionRow(
      10, [.painAboveGreen, .morning(aboveUsual: 1), .warmUp(.goes)], .amber,
      Consequence(dose: .same), "F19", "F75", "F76"),
    DecisionRow(11, [.weekDone(below: 80)], .amber, Consequence(dose: .sameWeek), "DES"),
  ]

  static let green = DecisionRow(12, [.otherwise], .green, Consequence(dose: .progress), "DES")

  private static func exercise(except allowed: LoadClass...) -> Set<LoadClass> {
    Set(LoadClass.allCases.filter { $0.isExercise && !allowed.contains($0) })
  }
}
