import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// What holds of every request: random ones, most of them small.
@Suite struct PlacementPropertyTests {
  private static let batchSize = 400
  /// 20,000 requests in `.ci/deep`; else the first 4,000.
  private static let batches = 0..<(Repository.isDeep ? 50 : 10)

  @Test(arguments: batches)
  func `No rule is broken, nothing is lost, and the answer stands`(batch: Int) throws {
    for seed in batch * Self.batchSize..<(batch + 1) * Self.batchSize {
      var random = RandomRequest(seed: seed)
      let request = try random.request()
      let placement = request.placed()
      let checker = ScheduleChecker(request, placement)
      let complaints = checker.complaints() + checker.untrueReasons()
      #expect(complaints.isEmpty, "seed \(seed): \(complaints.prefix(3))")
      let turned = random.shuffled(request).placed()
      #expect(turned == placement, "seed \(seed): the order of the input shows")
      expectStanding(placement, of: request, seed: seed)
      expectFavourites(on: request.laidOut().board, seed: seed)
      #expect(
        request.placed(takingShortcuts: false) == placement, "seed \(seed): a shortcut shows")
      if seed.isMultiple(of: 2) {
        let busy = random.busyHour(near: placement.placed)
        expectCalm(placement, of: request, with: busy, seed: seed)
      }
    }
  }

  /// The favourite of a session is the cheapest of all its open starts.
  private func expectFavourites(on board: PlacementBoard, seed: Int) {
    for number in board.sessions.indices {
      let cheapest = board.room(for: number).starts.min {
        board.cost(of: $0, for: number) < board.cost(of: $1, for: number)
      }
      #expect(board.favourite(of: number) == cheapest?.start, "seed \(seed)")
    }
  }

  /// Placing again what is published changes nothing.
  private func expectStanding(_ placement: Placement, of request: PlacementRequest, seed: Int) {
    var request = request
    request.published = placement.asPublished
    let again = request.placed()
    #expect(
      again.asPublished == placement.asPublished && again.unplaced == placement.unplaced,
      "seed \(seed): \(again.moves.map(\.id.description))")
  }

  /// One busy hour moves at most the sessions it touches; others make way only for a session that
  /// would have no place without that.
  private func expectCalm(
    _ before: Placement, of request: PlacementRequest, with busy: BusyInterval, seed: Int
  ) {
    var request = request
    request.published = before.asPublished
    request.availability.busy.append(busy)
    let travel = request.availability.travelMinutes
    let still = before.placed.filter { placed in
      guard let start = placed.start, let end = placed.end, placed.note?.choice != .given else {
        return true
      }
      return busy.span.upperBound.advanced(byMinutes: travel) <= start
        || end <= busy.span.lowerBound.advanced(byMinutes: -travel)
    }
    let stillIDs = Set(still.map(\.session.id))
    let after = request.placed()
    let moved = after.moves.map(\.id).filter(stillIDs.contains)
    guard !moved.isEmpty else { return }
    var frozen = request
    frozen.immovable += still
    frozen.sessions.removeAll { stillIDs.contains($0.id) }
    frozen.availability.appointments = []
    #expect(
      missing(after, of: request).lexicographicallyPrecedes(missing(frozen.placed(), of: request)),
      "seed \(seed): \(moved.map(\.description)) moved")
  }

  /// The sessions without a place, the most urgent first.
  private func missing(_ placement: Placement, of request: PlacementRequest) -> [Int] {
    let missing = Set(placement.unplaced.map(\.id))
    return (0...8).map { urgency in
      request.sessions.count { $0.urgency == urgency && missing.contains("\($0.id)") }
    }
  }
}

extension Placement {
  /// The answer as a calendar has it.
  var asPublished: [Session.ID: PublishedPlace] {
    Dictionary(
      placed.map { ($0.session.id, PublishedPlace(date: $0.date, start: $0.start)) },
      uniquingKeysWith: { first, _ in first })
  }
}
