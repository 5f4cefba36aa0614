/// What a person is asked about the listed warning signs, before a plan is started or when warning signs are read again.
public enum SafetyPrompt: Hashable, Sendable {
  /// Whether any of the listed warning signs is there, before a start.
  case anyFlag
  /// Which of them is there.
  case whichFlag
  /// Which of them is there now, in a running plan.
  case flagsNow
  /// Who made the diagnosis.
  case diagnosis
  /// Who cleared the person for a programme, by its id.
  case clearance(program: String)

  /// The question, with the answers that can be typed.
  public var words: String {
    switch self {
    case .anyFlag: "Does any of these hold for you? [yes/no]"
    case .whichFlag: "Which? Type what stands in brackets, with commas between:"
    case .flagsNow:
      "Does any of these hold? Type 'no', or what stands in brackets, with commas between."
    case .diagnosis: "Who told you what your knee has? [name]"
    case .clearance(let program): "Which clinician has cleared you for '\(program)'? [name]"
    }
  }
}
