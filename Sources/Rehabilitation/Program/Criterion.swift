/// What must hold before a phase is left.
public enum Criterion: Hashable, Sendable {
  /// At least this share of the phase's sessions is done, in percent: `sessions-done: 80%`.
  case sessionsDone(percent: Int)

  /// This many sessions in a row were green (EVIDENCE part 3): `green-sessions: 3`.
  case greenSessions(Int)

  /// Pain (0-10) was at most this over a number of days: `pain: "<= 2", over: 7 days`.
  case pain(atMost: Int, days: Int)

  /// The swelling grade (0-4, EVIDENCE 3.3) is at most this: `swelling: 1`.
  case swelling(atMost: Int)

  /// A recorded measure is on the right side of a limit: `measure: flexion, is: ">= 90 deg"`.
  case measure(String, Comparison, Quantity)

  /// The sore side does at least this share of the other, in percent, in a test:
  /// `symmetry: step-down-count, at-least: 80%`.
  case symmetry(test: String, percent: Int)

  /// The person, or their clinician, says that it is so: `confirmed: Walks 10 minutes without a limp`.
  case confirmed(String)

  /// A criterion that no word of the person meets, only a clinician's: `met-by: clinician`. What can be measured is
  /// met by its value as well.
  indirect case byClinician(Criterion)

  /// On which side of a limit a measure must be.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    case atLeast = ">="
    case atMost = "<="
  }
}

extension Criterion: CustomStringConvertible {
  /// The criterion in a person's words.
  public var description: String {
    switch self {
    case .sessionsDone(let percent): "At least \(percent)% of the sessions done"
    case .greenSessions(let count): "\(count) sessions in a row without complaint"
    case .pain(let pain, days: 1): "Pain \(pain) of 10 or less"
    case .pain(let pain, let days): "Pain \(pain) of 10 or less for \(days) days"
    case .swelling(let grade): "Swelling grade \(grade) or less"
    case .measure(let name, .atLeast, let limit): "\(words(name)) at least \(limit)"
    case .measure(let name, .atMost, let limit): "\(words(name)) at most \(limit)"
    case .symmetry(let test, let percent): "\(words(test)): at least \(percent)% of the other side"
    case .confirmed(let text): text
    case .byClinician(.confirmed(let text)): "\(text) (your clinician's word)"
    case .byClinician(let criterion): "\(criterion) (or your clinician's word)"
    }
  }
}

extension Criterion {
  /// What must hold, whoever says so.
  public var bare: Criterion {
    if case .byClinician(let criterion) = self { criterion.bare } else { self }
  }

  /// Whether the person's own word does not meet it.
  public var needsClinician: Bool {
    if case .byClinician = self { true } else { false }
  }
}

/// An id such as `extension-deficit` in words: `Extension deficit`.
private func words(_ id: String) -> String {
  let spaced = String(id.map { $0 == "-" ? " " : $0 })
  return spaced.prefix(1).uppercased() + spaced.dropFirst()
}
