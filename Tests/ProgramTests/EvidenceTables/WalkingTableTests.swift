import Rehabilitation
import Testing

/// EVIDENCE P02, the four ways to walk.
@Suite struct WalkingTableTests {
  /// Minutes of a dose: brisk ones, and all.
  private func minutes(_ session: Session) -> (brisk: Int, total: Int) {
    session.items.compactMap(\.dose).reduce((0, 0)) { sum, dose in
      guard case .bouts(let bouts) = dose.work else { return sum }
      return bouts.reduce(sum) { sum, bout in
        guard case .single(let interval) = bout else { return sum }
        let minutes = (interval.quantity.seconds ?? 0) / 60
        return (sum.0 + (interval.manner == "brisk" ? minutes : 0), sum.1 + minutes)
      }
    }
  }

  @Test func `P02-A, F33: brisk and total minutes of twelve weeks, five walks a week`() throws {
    let brisk = [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30]
    let total = [15, 17, 19, 21, 23, 25, 28, 30, 33, 36, 38, 40]
    let walks = try BuiltPlan("graded-walking").sessions("walk")
    for week in 1...12 {
      let own = walks.filter { $0.week == week }
      #expect(own.count == 5, "week \(week)")
      for walk in own {
        #expect(minutes(walk) == (brisk[week - 1], total[week - 1]), "week \(week)")
      }
    }
  }

  @Test func `P02-B and R7, F30: trials of 12, 9 and 15 minutes, goal 20, floored to half minutes`()
    throws
  {
    let quota = ["9.5", "10.5", "12", "13", "14", "15.5", "16.5", "18"]
    let built = try BuiltPlan("graded-walking-quota", trials: [12, 9, 15])
    for (index, minutes) in quota.enumerated() {
      let own = built.sessions("walk").filter { $0.week == index + 1 }
      #expect(own.count == 7)
      for walk in own { #expect(walk.items[0].dose?.description == "\(minutes) min easy") }
    }
  }

  @Test(
    arguments: [
      (1, "8 x (60 s brisk + 90 s easy)"), (2, "6 x (90 s brisk + 2 min easy)"),
      (3, "6 x (2 min brisk + 2 min easy)"), (4, "5 x (3 min brisk + 2 min easy)"),
      (5, "4 x (5 min brisk + 2 min easy)"), (6, "3 x (8 min brisk + 2 min easy)"),
      (7, "2 x (12 min brisk + 2 min easy)"), (8, "25 min brisk"), (9, "30 min brisk"),
    ])
  func `P02-C, DES after F73: the intervals of nine weeks`(week: Int, dose: String) throws {
    let own = try BuiltPlan("graded-walking-intervals").sessions("walk")
      .filter { $0.week == week }
    #expect(own.count == 3)
    for walk in own {
      #expect(walk.items.first { $0.role == .main }?.dose?.description == dose)
    }
  }

  @Test func `P02-C, F73: three walks a week, never two days running`() throws {
    let hours = try BuiltPlan("graded-walking-intervals").hoursApart("walk")
    #expect(hours.count == 26)
    #expect(hours.allSatisfy { $0 >= 48 })
  }

  @Test func `P02-D and R11, F34: from 2,800 steps by a tenth a week to 6,000`() throws {
    let targets = [3100, 3400, 3600, 3900, 4200, 4500]
    let doses = try BuiltPlan("graded-walking-steps").doses("steps")
    #expect(doses.prefix(6).map(\.dose) == targets.map { "\($0) steps" })
    #expect(doses.allSatisfy { $0.count == 7 })
    #expect(doses.last?.dose == "6000 steps")
  }
}
