import Rehabilitation

/// The programme texts and clock changes that a journal's entries name but do not hold.
public struct ReplayInputs: Sendable {
  /// The programmes that entries pinned, by the entry's number.
  public let editions: [Int: ProgramEdition]
  /// The clock changes of every zone that the journal names, over the plan's span and beyond.
  public let clockChanges: [String: [ClockChange]]
  /// The minutes that each zone's clock is ahead of UTC before the first of its changes.
  public let firstOffsets: [String: Int]

  /// The texts and clock changes of a journal.
  ///
  /// The offsets matter only where a time-zone period leads to another zone.
  package init(
    editions: [Int: ProgramEdition], clockChanges: [String: [ClockChange]],
    firstOffsets: [String: Int] = [:]
  ) {
    self.editions = editions
    self.clockChanges = clockChanges
    self.firstOffsets = firstOffsets
  }

  /// These inputs with what further entries name.
  public func including(_ other: ReplayInputs) -> ReplayInputs {
    ReplayInputs(
      editions: editions.merging(other.editions) { $1 },
      clockChanges: clockChanges.merging(other.clockChanges) { $1 },
      firstOffsets: firstOffsets.merging(other.firstOffsets) { $1 })
  }
}
