import Wording

extension Sheet {
  /// A week of a phase as it is listed, or several on end that bring nothing new.
  struct Stretch: Hashable {
    /// The weeks, counted from 1.
    var numbers: ClosedRange<Int>
    /// The activities that begin, or ask for something else than when they were listed last.
    let rows: [Row]
    /// The activities that go on as they were listed last.
    var kept: [KeptRow]
    /// Whether everything of the week before goes on, and nothing begins.
    let keepsAll: Bool

    /// `Week 3`, `Weeks 2-8: as before`.
    var title: String {
      let title = (numbers.count == 1 ? SheetLabel.week : SheetLabel.weeks) + " \(span)"
      return rows.isEmpty ? "\(title): \(SheetLabel.asBefore)" : title
    }

    /// `3`, `2-8`.
    var span: String {
      numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)-\(numbers.upperBound)"
    }
  }

  /// An activity that goes on.
  struct KeptRow: Hashable {
    let title: String
    /// The boxes to tick in each of the weeks.
    var boxes: [Int]
  }
}

extension Sheet.Stage {
  /// The weeks as they are listed: each only with what is new in it.
  var stretches: [Sheet.Stretch] {
    var stretches = [Sheet.Stretch]()
    var before = [String]()
    for week in weeks {
      let titles = week.rows.map(\.title)
      let stretch = Sheet.Stretch(
        numbers: week.number...week.number, rows: week.rows.filter { !$0.isAsBefore },
        kept: week.rows.filter(\.isAsBefore).map {
          Sheet.KeptRow(title: $0.fullTitle, boxes: [$0.boxes])
        }, keepsAll: titles == before)
      before = titles
      if let last = stretches.last, last.takes(stretch) {
        stretches[stretches.count - 1].take(stretch)
      } else {
        stretches.append(stretch)
      }
    }
    return stretches
  }
}

extension Sheet.Stretch {
  /// Whether another week is listed with this one.
  fileprivate func takes(_ next: Sheet.Stretch) -> Bool {
    rows.isEmpty && next.rows.isEmpty && next.keepsAll
      && numbers.upperBound + 1 == next.numbers.lowerBound
  }

  fileprivate mutating func take(_ next: Sheet.Stretch) {
    numbers = numbers.lowerBound...next.numbers.upperBound
    for index in kept.indices { kept[index].boxes += next.kept[index].boxes }
  }
}
