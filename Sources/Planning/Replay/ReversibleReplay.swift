import Rehabilitation

/// A journal replayed into a plan, without the entries that were undone.
struct ReversibleReplay {
  private var inputs: ReplayInputs
  /// The entries that are going to be undone, or may be.
  private let undone: Set<Int>
  /// The plan so far; `nil` before the enrolment.
  private(set) var replay: Replay?
  /// The entries that count since the first one that is going to be undone.
  private var steps = [Step]()

  /// An entry, with the plan as it was before it where it is going to be undone.
  private struct Step {
    let entry: JournalEntry
    let before: Replay?
  }

  /// A replay before the first entry of a journal.
  ///
  /// - Parameters:
  ///   - journal: The entries that will be replayed.
  ///   - reversible: The entries that may be undone besides.
  ///   - inputs: The texts and clock changes that they name.
  init(_ journal: [JournalEntry], reversible: Set<Int>, inputs: ReplayInputs) {
    self.inputs = inputs
    undone = reversible.union(journal.compactMap(\.reversed))
  }

  /// Whether an entry can be replayed next; one that undoes another, only where that was foreseen.
  func foresees(_ entry: JournalEntry) -> Bool {
    entry.reversed.map(undone.contains) ?? true
  }

  /// Adds texts and clock changes that further entries name.
  mutating func add(_ inputs: ReplayInputs) {
    self.inputs = inputs
    replay?.inputs = inputs
  }

  /// Replays the next entry.
  mutating func append(_ entry: JournalEntry) throws(ReplayError) {
    if let number = entry.reversed { return undo(number, at: entry.moment) }
    guard replay != nil else { return try begin(with: entry) }
    apply(entry)
  }

  private mutating func begin(with entry: JournalEntry) throws(ReplayError) {
    guard case .enrolment(let enrolment, _) = entry.fact else { throw .noEnrolment }
    guard let edition = inputs.editions[entry.number] else {
      throw .missingEdition(entry: entry.number)
    }
    do throws(PlanError) {
      replay = try Replay(enrolment, edition: edition, inputs: inputs, at: entry.moment)
    } catch {
      throw .plan(error)
    }
  }

  private mutating func apply(_ entry: JournalEntry) {
    if undone.contains(entry.number) {
      steps.append(Step(entry: entry, before: replay))
    } else if !steps.isEmpty {
      steps.append(Step(entry: entry, before: nil))
    }
    replay?.apply(entry)
  }

  /// Undoes an entry: past sessions stay as they are, and sessions ahead are as if the entry had never
  /// been recorded.
  private mutating func undo(_ number: Int, at moment: CivilDateTime) {
    guard var now = replay, let position = steps.firstIndex(where: { $0.entry.number == number }),
      var before = steps[position].before
    else { return }
    now.advance(to: moment)
    before.inputs = inputs
    before.past.keep(now.past)
    replay = before
    let later = steps[(position + 1)...].map(\.entry)
    steps.removeSubrange(position...)
    for entry in later { apply(entry) }
    replay?.advance(to: moment)
  }
}
