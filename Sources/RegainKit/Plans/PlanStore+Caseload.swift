import Calendars
import Planning
import Rehabilitation

/// The plans of a clinic, whoever needs a look first.
public struct Caseload: Sendable {
  /// Which plans are looked for; what is `nil` leaves none out.
  public struct Filter: Hashable, Sendable {
    /// A part of the name of who looks after it.
    public var therapist: String?
    /// A tag.
    public var tag: String?
    /// A programme, by its id.
    public var program: String?
    /// A phase that it is in, by its id or a part of its title.
    public var phase: String?

    /// All plans.
    public init() {}

    /// Whether a plan is looked for.
    func includes(_ entry: CaseloadEntry) -> Bool {
      (therapist.map { entry.label.therapist?.holds($0) ?? false } ?? true)
        && (tag.map { tag in entry.label.tags.contains { $0.lowercased() == tag.lowercased() } }
          ?? true)
        && (program.map(entry.programs.contains) ?? true)
        && (phase.map { phase in
          entry.phases.contains(phase) || entry.phaseTitles.contains { $0.holds(phase) }
        } ?? true)
    }
  }

  /// The plans, the most urgent first, then those that were silent longest, then by name.
  public internal(set) var entries = [CaseloadEntry]()
  /// The plans that cannot be opened, with the reason.
  public internal(set) var unopened = [UnopenedPlan]()
  /// How many plans could be opened, those that were not looked for too.
  public internal(set) var seen = 0

  /// The days without a report after which a plan counts as silent, where nothing else is said.
  public static let usualPatience = 7

  /// No plan at all.
  public init() {}
}

extension PlanStore {
  /// The plans that are followed, as a clinic looks at them.
  ///
  /// They are read one after the other, and of each no more is kept than its entry.
  ///
  /// - Parameters:
  ///   - filter: Which plans are looked for.
  ///   - patience: The days without a report after which a plan counts as silent.
  ///   - now: The instant, in UTC.
  /// - Returns: The plans.
  /// - Throws: ``RegainError/store(_:)`` where the store as a whole cannot be read.
  public func caseload(
    _ filter: Caseload.Filter = Caseload.Filter(),
    silentAfter patience: Int = Caseload.usualPatience,
    at now: Stamp
  ) throws(RegainError) -> Caseload {
    var caseload = Caseload()
    let unopened = try visit(at: now) { plan, schedule in
      let entry = CaseloadEntry(schedule, silentAfter: patience)
      caseload.seen += 1
      if filter.includes(entry) { caseload.entries.append(entry) }
      return true
    }
    caseload.unopened = unopened
    caseload.entries.sort { $0.isBefore($1) }
    return caseload
  }

  /// Looks at the plans that are followed, one after the other; nothing of one is kept for the next but the programmes
  /// that both have pinned.
  ///
  /// - Parameters:
  ///   - now: The instant, in UTC.
  ///   - look: Looks at a plan, and says whether the next one is wanted.
  /// - Returns: The plans that cannot be opened.
  /// - Throws: ``RegainError/store(_:)`` where the store as a whole cannot be read.
  package func visit(
    at now: Stamp, _ look: (OpenPlan, Schedule) -> Bool
  ) throws(RegainError) -> [UnopenedPlan] {
    let programs = ParsedPrograms()
    var unopened = [UnopenedPlan]()
    for name in try activeNames() {
      do throws(RegainError) {
        let plan = try self.plan(name, at: now, sharing: programs)
        guard look(plan, try plan.schedule()) else { break }
      } catch {
        guard error.isOfOnePlan else { throw error }
        unopened.append(UnopenedPlan(name: name, reason: error))
      }
    }
    return unopened
  }
}

extension CaseloadEntry {
  /// Whether it is looked at before another: the more urgent one, then the one that was silent longer.
  func isBefore(_ other: CaseloadEntry) -> Bool {
    (need, -silentDays, name) < (other.need, -other.silentDays, other.name)
  }
}

extension String {
  /// Whether it holds a word, in small or capital letters.
  fileprivate func holds(_ word: String) -> Bool {
    !word.isEmpty && lowercased().contains(word.lowercased())
  }
}
