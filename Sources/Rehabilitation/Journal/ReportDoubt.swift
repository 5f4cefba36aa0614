/// A value that is so much more than what was ordered that it looks like a slip of the hand.
///
/// It is stored only by a person who says that it is right. Low values are believed.
public enum ReportDoubt: Hashable, Sendable {
  /// A load in kilograms, above twice what was ordered; the exercise by its name.
  case load(String, Amount, ordered: Amount)
  /// The repetitions of a set, above three times what was ordered; the exercise by its name.
  case repetitions(String, Int, ordered: Int)
  /// The minutes of a session, above three times what was ordered.
  case minutes(Int, ordered: Int)

  /// How many times the ordered load is believed.
  static let mostLoad = 2
  /// How many times the ordered repetitions and minutes are believed.
  static let mostCount = 3
}

extension Session {
  /// The values of a record that are doubted, in the order of the session's exercises.
  public func doubts(in record: SessionRecord) -> [ReportDoubt] {
    let items = mainItems
    var doubts = items.flatMap { item -> [ReportDoubt] in
      guard let dose = item.dose else { return [] }
      let name = item.loggedName
      let keys = items.count == 1 ? [name, ""] : [name]
      let legs = keys.compactMap { record.legs?[$0] }
      var loads = keys.compactMap { record.loads?[$0] }
      var counts = keys.flatMap { record.repetitions?[$0] ?? [] }
      for leg in legs {
        loads += [leg.leftLoad, leg.rightLoad].compactMap { $0 }
        counts += (leg.leftRepetitions ?? []) + (leg.rightRepetitions ?? [])
      }
      return item.doubt(of: loads, dose) + item.doubt(of: counts, dose)
    }
    if let minutes = record.minutes, let ordered = self.minutes, record.extra == nil,
      minutes > ordered * ReportDoubt.mostCount
    {
      doubts.append(.minutes(minutes, ordered: ordered))
    }
    return doubts
  }
}

extension SessionItem {
  fileprivate func doubt(of loads: [Amount], _ dose: Dose) -> [ReportDoubt] {
    guard let most = loads.max(), let ordered = dose.mostKilograms, ordered > Amount(0),
      most.thousandths > ordered.thousandths * ReportDoubt.mostLoad
    else { return [] }
    return [.load(name, most, ordered: ordered)]
  }

  fileprivate func doubt(of counts: [Int], _ dose: Dose) -> [ReportDoubt] {
    guard let most = counts.max(), let ordered = dose.mostRepetitions, ordered > 0,
      most > ordered * ReportDoubt.mostCount
    else { return [] }
    return [.repetitions(name, most, ordered: ordered)]
  }
}
