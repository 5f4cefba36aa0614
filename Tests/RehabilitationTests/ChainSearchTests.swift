import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// The exact search against all combinations.
@Suite struct ChainSearchTests {
  /// A session of a small chain: its possible starts with their costs, and its gap.
  private struct Link {
    let candidates: [ChainSearch.Candidate]
    let gap: Int
  }

  @Test(arguments: 0..<40)
  func `The search finds the least cost of all combinations`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let links = links(&random)
      let starts = search(links)
      let expected = best(links[...], after: nil)
      #expect(cost(of: starts, in: links) == expected)
    }
  }

  /// Some sessions whose candidates move on from one to the next, as slots do.
  private func links(_ random: inout SeededGenerator) -> [Link] {
    var first = 0
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      first += Int.random(in: 0...4, using: &random)
      let starts = Set(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          first + Int.random(in: 0...9, using: &random)
        }
      ).sorted()
      return Link(
        candidates: starts.map { start in
          ChainSearch.Candidate(
            start: CivilDateTime(minuteNumber: start),
            cost: PlacementCost(
              overlaps: Int.random(in: 0...1, using: &random),
              days: Int.random(in: 0...2, using: &random),
              minutes: Int.random(in: 0...3, using: &random), lateness: start))
        }, gap: Int.random(in: 1...7, using: &random))
    }
  }

  private func search(_ links: [Link]) -> [CivilDateTime?] {
    var search = ChainSearch()
    for (index, link) in links.enumerated() {
      let later = links[index...].map { link in
        (link.candidates.first?.start.minuteNumber ?? 100) - link.gap
      }
      search.append(
        candidates: link.candidates, safeStart: CivilDateTime(minuteNumber: later.min() ?? 0),
        where: { $0.minuteNumber - $1.minuteNumber >= link.gap })
    }
    return search.best()
  }

  /// The least cost of the links that remain, by trying everything.
  private func best(_ links: ArraySlice<Link>, after last: CivilDateTime?) -> PlacementCost {
    guard let link = links.first else { return PlacementCost() }
    var least = PlacementCost(missing: 1) + best(links.dropFirst(), after: last)
    for candidate in link.candidates {
      if let last, candidate.start.minuteNumber - last.minuteNumber < link.gap { continue }
      least = min(least, candidate.cost + best(links.dropFirst(), after: candidate.start))
    }
    return least
  }

  /// The cost of a choice, or `nil` where it breaks a gap or names no candidate.
  private func cost(of starts: [CivilDateTime?], in links: [Link]) -> PlacementCost? {
    var cost = PlacementCost()
    var last: CivilDateTime?
    for (start, link) in zip(starts, links) {
      guard let start else {
        cost = cost + PlacementCost(missing: 1)
        continue
      }
      if let last, start.minuteNumber - last.minuteNumber < link.gap { return nil }
      guard let candidate = link.candidates.first(where: { $0.start == start }) else { return nil }
      cost = cost + candidate.cost
      last = start
    }
    return cost
  }

  @Test func `An empty chain and one without candidates are nothing and missing`() {
    #expect(ChainSearch().best() == [])
    #expect(search([Link(candidates: [], gap: 1), Link(candidates: [], gap: 1)]) == [nil, nil])
  }

  @Test(
    arguments: [
      (PlacementCost(missing: 1), PlacementCost(overlaps: 9, days: 9, minutes: 9, lateness: 9)),
      (PlacementCost(overlaps: 1), PlacementCost(days: 9, minutes: 9, lateness: 9)),
      (PlacementCost(days: 1), PlacementCost(minutes: 9, lateness: 9)),
      (PlacementCost(minutes: 1), PlacementCost(lateness: 9)),
      (PlacementCost(lateness: 1), PlacementCost()),
    ])
  func `Each part of a cost outweighs all after it`(more: PlacementCost, less: PlacementCost) {
    #expect(less < more)
    #expect(!(more < less))
  }
}
