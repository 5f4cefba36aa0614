/// What a person answered before a start.
public struct Screening: Hashable, Sendable {
  /// The person's age in years; `nil` where it is not known.
  public var age: Int?
  /// Whether there is an artificial joint in the leg; `nil` where it is not known.
  public var hasProsthesis: Bool?
  /// Whether the person is pregnant; `nil` where it is not known.
  public var isPregnant: Bool?
  /// Whether the person takes a medicine against clots; `nil` where it is not known.
  public var takesBloodThinner: Bool?
  /// The medicines that are part of the plan, in the user's words.
  public var medicines = [String]()
  /// The first day of the plan; `nil` where it is not known.
  public var start: CivilDate?
  /// The day of the operation, the injury or the injection; `nil` where it is not known.
  public var dayZero: CivilDate?
  /// The day of the operation that the plan leads up to; `nil` where it is not known.
  public var operation: CivilDate?
  /// The ids of the flags that were answered with yes.
  public var flags = Set<String>()
  /// The contraindications that were answered with yes: for each programme, by id, their numbers in
  /// its list, from 1.
  public var contraindications = [String: Set<Int>]()
  /// Who has said what the knee has.
  public var diagnosedBy: String?
  /// Who has cleared the person for the programmes.
  public var clearedBy: String?

  /// Nothing answered with yes.
  public init() {}

  /// The flags that are asked before a start with some programmes, most urgent first.
  ///
  /// An answer that follows from the age is not asked.
  public func questions(for programs: [Program]) -> [RedFlag] {
    RedFlag.all.filter { flag in
      switch flag.audience {
      case .everyone: true
      case .injured: isInjured(in: programs) && (flag.id != "ottawa-age" || age == nil)
      case .aged(let years): age.map(years.contains) ?? true
      case .withProsthesis:
        hasProsthesis == true || programs.contains(where: \.followsReplacement)
      case .nobody: false
      }
    }
  }

  /// The flags that hold, most urgent first.
  public func flags(in programs: [Program]) -> [RedFlag] {
    RedFlag.all.filter { flag in
      let isOld = flag.id == "ottawa-age" && isInjured(in: programs) && (age ?? 0) >= 55
      return isOld || flags.contains(flag.id)
    }
  }

  private func isInjured(in programs: [Program]) -> Bool {
    programs.contains { $0.anchor == .injury }
  }
}
