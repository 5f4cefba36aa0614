import Planning
import Rehabilitation
import TestSupport
import Testing

@testable import Sheets

/// A sheet lists each week only what is new in it, and loses nothing by it.
@Suite struct SheetListingTests {
  @Test(arguments: Repository.programIDs)
  func `no row is listed again that asks for the same as when it was listed last`(
    id: String
  ) throws {
    for stage in try sheet(of: id).stages {
      var reader = Reader()
      for (position, stretch) in stage.stretches.enumerated() {
        #expect(position > 0 || stretch.kept.isEmpty, "the first week lists all of it")
        #expect(stretch.numbers.count == 1 || stretch.rows.isEmpty)
        for row in stretch.rows {
          let known = reader.items(of: row)
          #expect(known == nil || !row.items.isEmpty, "\(stretch.title): \(row.title)")
          if let known, known.count == row.items.count {
            #expect(known != row.items, "\(stretch.title): \(row.title)")
          } else {
            for item in row.items where known?.contains(item) == true {
              Issue.record("\(stretch.title): \(row.title), \(item.name) stays")
            }
          }
          try reader.read(row)
        }
      }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `what is listed gives every week of the plan again`(id: String) throws {
    let bundled = try BundledProgram(id)
    let plan = try UnscheduledPlan(showing: bundled.program, catalogue: bundled.catalogue)
    for stage in try sheet(of: id).stages {
      var reader = Reader()
      var read = [Int: [String: (items: [Sheet.Item], boxes: Int)]]()
      for stretch in stage.stretches {
        for row in stretch.rows {
          let items = try reader.read(row)
          read[stretch.numbers.lowerBound, default: [:]][row.title] = (items, row.boxes)
        }
        for row in stretch.kept {
          let title = row.title.replacing(" (if chosen)", with: "")
          #expect(row.boxes.count == stretch.numbers.count)
          for (number, boxes) in zip(stretch.numbers, row.boxes) {
            read[number, default: [:]][title] = (try #require(reader.listed[title]).items, boxes)
          }
        }
      }
      let sessions = plan.sessions.filter { $0.phase == stage.phase.id && !$0.isGate }
      let weeks = Dictionary(grouping: sessions, by: \.week)
      #expect(Set(read.keys) == Set(weeks.keys))
      for (number, sessions) in weeks {
        for (activity, own) in Dictionary(grouping: sessions, by: \.id.activity) {
          let found = try #require(stage.phase.activities.first { $0.id == activity })
          let title = found.replaced == nil ? found.title : "Instead: \(found.title)"
          let row = try #require(read[number]?[title], "week \(number): \(title)")
          #expect(row.boxes == min(own.count, Set(own.map(\.place.wishedDate)).count))
          check(row.items, tell: own, "week \(number): \(title)")
        }
      }
    }
  }

  /// The items begin with the first session's doses and end with the last one's.
  private func check(_ items: [Sheet.Item], tell sessions: [Session], _ place: String) {
    let (first, last) = (sessions[0].items, sessions[sessions.count - 1].items)
    #expect(items.count == first.count, "\(place)")
    for (index, item) in items.enumerated() where index < first.count {
      let dose = item.dose.replacing(" (uncertain)", with: "")
      #expect(dose.hasPrefix(first[index].dose?.description ?? ""), "\(place)")
      #expect(dose.hasSuffix(last[index].dose?.description ?? ""), "\(place)")
      #expect(item.name.hasPrefix(first[index].label), "\(place)")
    }
  }

  private func sheet(of id: String) throws -> Sheet {
    let bundled = try BundledProgram(id)
    return try Sheet(bundled.program, catalogue: bundled.catalogue)
  }
}

/// Somebody who has nothing but the sheet, and remembers what was listed last.
private struct Reader {
  private(set) var listed = [String: (rhythm: String, items: [Sheet.Item])]()

  /// What a row asked for when it was listed last; `nil` where it never was.
  func items(of row: Sheet.Row) -> [Sheet.Item]? {
    // Two activities can have one title, and are told apart by how often they come.
    listed[row.title].flatMap { $0.rhythm == row.rhythm ? $0.items : nil }
  }

  /// What a row asks for: all that it lists, or what it lists in the place of some of it.
  @discardableResult
  mutating func read(_ row: Sheet.Row) throws -> [Sheet.Item] {
    var items = items(of: row) ?? []
    if items.count <= row.items.count {
      items = row.items
    } else {
      for item in row.items {
        let index = items.firstIndex { old in
          item.replaced == nil
            ? item.name.split(separator: ":")[0].hasPrefix(old.lastName.split(separator: ":")[0])
            : item.replaced == old.lastName
        }
        items[try #require(index, "nothing stands where \(item.name) comes")] = item
      }
    }
    listed[row.title] = (row.rhythm, items)
    return items
  }
}
