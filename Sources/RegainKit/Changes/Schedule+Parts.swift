import Planning
import Rehabilitation

extension Schedule {
  /// The days over which busy calendars are read for a change: half a year more than the plan has.
  package var busySpan: Range<CivilDate> {
    plan.today..<max(plan.today, plan.span.upperBound).advanced(by: 180)
  }

  /// The activity, phase or programme of the plan that a typed word begins, or the word itself.
  package func name(meantBy word: String) -> String {
    let programs = plan.programs
    let plain = Set(
      programs.map(\.id) + programs.flatMap(\.activities).map(\.id)
        + programs.flatMap(\.phases).map(\.id) + placed.map(\.session.id.activity))
    let led = programs.flatMap { program in
      (program.activities.map(\.id) + program.phases.map(\.id)).map { "\(program.id).\($0)" }
    }
    let meant =
      NearNames(plain.sorted()).meant(by: word) ?? NearNames(Set(led).sorted()).meant(by: word)
    guard programs.count > 1, !programs.contains(where: { $0.id == meant }) else {
      return meant ?? word
    }
    return LedNames(led).meant(by: meant ?? word) ?? meant ?? word
  }

  /// Refuses a name that no activity of the plan's sessions has.
  package func require(activity name: String) throws(RegainError) {
    let known = Set(placed.filter { !$0.session.isGate }.map(\.session.id.activity))
    guard known.contains(name) else {
      throw .change(.unknownActivity(name, known: known.sorted()))
    }
  }

  /// Refuses a name that no phase of the plan has.
  package func require(phase name: String) throws(RegainError) {
    let programs = plan.programs
    let known = programs.flatMap { program in
      program.phases.map { programs.count > 1 ? "\(program.id).\($0.id)" : $0.id }
    }
    guard known.contains(name) else { throw .change(.unknownPhase(name, known: known)) }
  }

  /// The activities that a name means: one, or those of a programme that are usual, or all of it where
  /// they are to be left out.
  ///
  /// - Throws: ``ChangeError/unknownPart(_:plan:known:)`` that names what there is.
  package func activities(
    named word: String, areWanted: Bool
  ) throws(RegainError) -> [String] {
    let programs = plan.programs
    var names = programs.filter { $0.id == word }.flatMap { program in
      program.activities.filter { areWanted == ($0.inclusion == .always) || !areWanted }
        .map { programs.count > 1 ? "\(program.id).\($0.id)" : $0.id }
    }
    if names.isEmpty {
      names = programs.flatMap { program in
        program.activities.filter { word == $0.id || word == "\(program.id).\($0.id)" }
          .map { programs.count > 1 ? "\(program.id).\($0.id)" : $0.id }
      }
    }
    guard !names.isEmpty else {
      let ids = programs.map(\.id) + programs.flatMap(\.activities).map(\.id)
      throw .change(
        .unknownPart(word, plan: plan.enrolment.name, known: Set(ids).sorted()))
    }
    return Set(names).sorted()
  }
}
