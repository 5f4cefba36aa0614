import Rehabilitation
import Sheets
import Wording

extension AdjustmentReader {
  /// The changes that switch an activity, or a whole programme of the plan, on or off.
  ///
  /// - Throws: ``Failure`` that names what there is.
  func inclusion(isWanted: Bool) throws -> [Adjustment] {
    guard availability.isEmpty else {
      throw Failure(.usage, "times are changed by 'windows': adjust PLAN windows …")
    }
    guard let word = words.first, words.count == 1 else {
      throw Failure(.usage, "name one activity, or one of the plan's programmes.")
    }
    let last = try to?.date(today: plan.moment.date)
    let programs = schedule.plan.programs
    var names = programs.filter { $0.id == word }.flatMap { program in
      program.activities.filter { isWanted == ($0.inclusion == .always) || !isWanted }
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
      throw Failure(
        .usage,
        "nothing '\(word)' in '\(plan.name)'; there are: "
          + Set(ids).sorted().joined(separator: ", ") + ".")
    }
    if let last, last < plan.moment.date {
      throw Failure(.usage, "'--to' lies before today: \(last).")
    }
    return Set(names).sorted().map {
      isWanted ? .request(activity: $0, until: last) : .omit(activity: $0)
    }
  }
}

extension Program {
  fileprivate var activities: [Activity] { phases.flatMap(\.activities) }
}
