import Dispatch
import RegainKit
import Synchronization

/// The ids that requests of a run have, taken in the order of the requests, however many are answered at once.
///
/// Of each id it keeps 16 bytes: a run of a million requests has some 32 MiB of them.
final class TakenIDs: Sendable {
  private struct State {
    var digests = Set<IDDigest>()
    var next = 0
    var waiting = [Int: DispatchSemaphore]()
  }

  private let state = Mutex(State())

  /// Takes an id, once those of all earlier places are taken.
  ///
  /// - Parameters:
  ///   - id: The id; `nil` where a request has none.
  ///   - place: The place of its request, from 0; each is handed in once.
  /// - Returns: Whether no earlier request has it.
  func take(_ id: String?, at place: Int) -> Bool {
    let turn = state.withLock { state -> DispatchSemaphore? in
      guard state.next != place else { return nil }
      let turn = DispatchSemaphore(value: 0)
      state.waiting[place] = turn
      return turn
    }
    turn?.wait()
    let (isFirst, follower) = state.withLock { state in
      state.next += 1
      let isFirst = id.map { state.digests.insert(IDDigest($0)).inserted } ?? true
      return (isFirst, state.waiting.removeValue(forKey: state.next))
    }
    follower?.signal()
    return isFirst
  }
}

/// An id in 16 bytes, in which no two ids are the same.
private struct IDDigest: Hashable {
  private let high: UInt64
  private let low: UInt64

  init(_ id: String) {
    let bytes = SHA256.digest(of: Array(id.utf8)).prefix(16)
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
