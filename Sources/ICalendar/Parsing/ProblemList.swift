/// The problems of a file, of which the first ones are kept and the others are counted.
struct ProblemList {
  /// How many are kept of those that may bear on times, and of the others.
  static let limit = 1000

  private(set) var kept: [ParseProblem] = []
  /// How many more there are that may bear on times.
  private(set) var furtherCount = 0
  private var bearingCount = 0

  mutating func append(_ problem: ParseProblem) {
    let isBearing = problem.mayBearOnTimes
    let count = isBearing ? bearingCount : kept.count - bearingCount
    guard count < Self.limit else {
      if isBearing { furtherCount += 1 }
      return
    }
    if isBearing { bearingCount += 1 }
    kept.append(problem)
  }

  /// The last one, unless others were left out since.
  var last: ParseProblem? { kept.last }
}
