/// What one session, week or decision did to a dose, and why.
public struct DoseStep: Hashable, Sendable {
  /// What became of the dose.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// It climbed, as displayed.
    case raised
    /// It could have climbed or sunk, and stays.
    case held
    /// It sank, as displayed.
    case lowered
    /// Nothing was to be decided, or the step is too small to be displayed.
    case unchanged
  }

  /// Why, with the facts that decided; the words are made elsewhere.
  public enum Reason: Hashable, Sendable {
    /// The prescription has no rule to climb by.
    case noRule
    /// An amber session or week holds; red and stop lower (EVIDENCE 2, the master gate).
    case signal(Signal)
    /// Nothing was done.
    case notDone
    /// Less than 80% was done (EVIDENCE 3.6, row 11).
    case partlyDone(percent: Int)
    /// The rule follows what is reported, and nothing was.
    case notReported
    /// The rule counts weeks: a session alone does not raise it.
    case waitsForWeek
    /// The rule counts sessions: a week alone does not raise it.
    case countsSessions
    /// A week is complete, and the rule's week of this number begins.
    case weekDone(next: Int)
    /// A number of sessions of a quota's week were missed.
    case misses(Int)
    /// The last row, the last rung or the goal is reached.
    case topReached
    /// The qualifying sessions so far, of those that are needed.
    case building(streak: Int, of: Int)
    /// The needed sessions on a rung are complete.
    case rungDone(sessions: Int)
    /// At most a number of steps in 7 days.
    case capPerWeek(Int)
    /// Every set reached its repetitions.
    case repetitionsReached
    /// The weakest set fell short of the repetitions.
    case repetitionsMissed(least: Int, target: Int)
    /// Fewer sets than prescribed were reported.
    case setsMissing(done: Int, of: Int)
    /// A number of sessions running had a set below the range.
    case belowRange(sessions: Int)
    /// Another load than the prescribed one was used, in kilograms.
    case loadUsed(Amount)
    /// The felt effort, against the aimed one.
    case effort(Int, target: ClosedRange<Int>)
    /// The next load that the equipment has, in steps of this many kilograms, is too far away.
    case stepTooCoarse(Amount)
    /// The repetitions of the set that decides, counted from 1.
    case repetitions(Int, set: Int)
    /// The last set's repetitions, against the goal, as often running.
    case spareRepetitions(Int, goal: Int, sessions: Int)
    /// The 10RM may be tested again with this load in kilograms.
    case retestDue(Amount)
    /// The repetitions of each try of a new 10RM.
    case retested([Int])
    /// What was measured, against the target, in degrees.
    case measured(Int, target: Int)
    /// The pain was above the limit of the rule.
    case painAbove(Int)
    /// It was decided by hand.
    case byHand
    /// A break of at least this many days (EVIDENCE R13).
    case afterBreak(fromDays: Int)
    /// A flare (EVIDENCE R14).
    case afterFlare
    /// So many red sessions ran that the exercise is left out until somebody was asked (EVIDENCE R0).
    case leftOut(reds: Int)
    /// So many green sessions give back a step that no rule took (EVIDENCE R0).
    case returned(sessions: Int)
    /// The dose is still below the prescribed one (EVIDENCE R0).
    case belowPrescribed
    /// A clinician or physiotherapist was asked about an exercise that was left out.
    case reviewed
  }

  /// What became of the dose.
  public let change: Change
  /// The rule that decided; `nil` where there is none.
  public let rule: ProgressionRule.Name?
  /// Why.
  public let reason: Reason
  /// The doses before and after.
  public let before: ProjectedDose, after: ProjectedDose

  /// What became of a dose, with both doses.
  package init(
    change: Change, rule: ProgressionRule.Name?, reason: Reason, before: ProjectedDose,
    after: ProjectedDose
  ) {
    self.change = change
    self.rule = rule
    self.reason = reason
    self.before = before
    self.after = after
  }
}
