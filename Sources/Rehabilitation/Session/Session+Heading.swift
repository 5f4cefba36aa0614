extension Session {
  /// What a session is called.
  public enum Heading: Hashable, Sendable {
    /// The title of an activity, with its topic, or a medicine in its user's words.
    case named(String)
    /// The goals of a phase that another one follows.
    case phaseGoals
    /// The goals of the last phase.
    case lastGoals
    /// The plan sleeps until something is logged.
    case asleep
    /// What was done without a plan.
    case extra(String)
    /// A warning sign, by its name, that someone must look at.
    case concern(String)
  }

  /// How a session is done, and why.
  public enum Instruction: Hashable, Sendable {
    /// A sentence of the programme.
    case programme(String)
    /// What is taken is what a prescriber ordered, in the user's own words.
    case ordered(by: String)
    /// What a clinician's plan says of something, in the user's own words.
    case limit(String, String)
    /// A goal of the phase, to be ticked.
    case goal(Criterion)
    /// No warning sign, to be ticked with the goals.
    case noWarningSign
    /// Nothing was logged for so long that a phase, by its title, has no more sessions.
    case nothingPlanned(phase: String)
    /// A log entry wakes the plan.
    case wakesByLog
    /// A physiotherapist knows how to go on.
    case askPhysiotherapist
    /// A doctor must look at it on the same day.
    case doctorToday
    /// Why a warning sign matters, or what to do about it.
    case flag(String)
  }
}
