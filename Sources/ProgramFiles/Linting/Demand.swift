import Rehabilitation

/// What a dose asks, in numbers that can be compared with those of a dose of the same shape.
struct Demand {
  /// How one demand stands to another.
  enum Comparison {
    case less, same
    /// More, or not to be compared.
    case other
  }

  /// What must be equal for numbers to be comparable.
  private(set) var shape: [String] = []
  /// The numbers; more is harder.
  private(set) var numbers: [Int] = []

  /// How this demand stands to `other`: less where a number is less and none is more.
  func compared(to other: Demand) -> Comparison {
    guard shape == other.shape, numbers.count == other.numbers.count else { return .other }
    let pairs = zip(numbers, other.numbers)
    if pairs.contains(where: { $0 > $1 }) { return .other }
    return numbers == other.numbers ? .same : .less
  }

  fileprivate mutating func add(_ name: String, _ values: Int...) {
    shape.append(name)
    numbers += values
  }

  fileprivate mutating func add(_ name: String, _ range: ClosedRange<Int>) {
    add(name, range.lowerBound, range.upperBound)
  }

  fileprivate mutating func add(_ name: String, _ quantity: Quantity) {
    let scale = quantity.seconds == nil ? quantity.unit.rawValue : "time"
    let (low, high) = (quantity.amounts.lowerBound, quantity.amounts.upperBound)
    let factor = quantity.unit.secondsEach ?? 1
    add("\(name) \(scale)", low.thousandths * factor, high.thousandths * factor)
  }
}

extension Dose {
  /// What the dose asks; a shorter rest or another tempo makes doses incomparable.
  var demand: Demand {
    var demand = Demand()
    demand.add(work)
    for intensity in intensities { demand.add(intensity) }
    if let hold { demand.add("hold", hold) }
    if let range { demand.add("range from \(range.lowerBound)", range.upperBound) }
    if let stepHeight { demand.add("step", stepHeight) }
    demand.add("\(rest.map { "\($0)" } ?? ""), \(tempo.map { "\($0)" } ?? ""), \(isPerSide)")
    return demand
  }
}

extension Demand {
  fileprivate mutating func add(_ work: Work) {
    switch work {
    case .sets(let sets, of: .count(let repetitions)):
      add("sets", sets)
      add("repetitions", repetitions)
    case .sets(let sets, of: .max): add("sets of max", sets)
    case .loadedSets(let sets):
      for set in sets {
        switch set.repetitions {
        case .count(let repetitions): add("set", repetitions)
        case .max: add("set of max")
        }
        if let load = set.load { add("with", load) }
      }
    case .holds(let count, of: let length):
      add("holds", count)
      add("of", length)
    case .bouts(let bouts):
      for bout in bouts {
        switch bout {
        case .single(let interval): add(interval.manner ?? "", interval.quantity)
        case .group(let count, _): add("\(bout.withoutCount)", count)
        }
      }
    case .wording(let wording): add(wording.rawValue)
    }
  }

  fileprivate mutating func add(_ intensity: Intensity) {
    switch intensity {
    case .load(let load): add("load", load)
    case .bodyWeight: add("body weight")
    case .repetitionMaximum(let count): add("RM", -count)
    case .share(let percent, of: let maximum): add("% of \(maximum)", percent)
    case .effort(let effort): add("effort", effort)
    case .reserve(let reserve): add("reserve", -reserve.lowerBound, -reserve.upperBound)
    case .band(let band): add("band", Intensity.Band.allCases.firstIndex(of: band) ?? 0)
    case .setting: add("\(intensity)")
    }
  }
}

extension Work.Bout {
  /// The intervals of a group, as text.
  fileprivate var withoutCount: String {
    guard case .group(_, let intervals) = self else { return description }
    return Work.Bout.group(1, intervals).description
  }
}

extension Quantity.Unit {
  /// The seconds that one of a unit of time has.
  fileprivate var secondsEach: Int? {
    switch self {
    case .seconds: 1
    case .minutes: 60
    case .hours: 3600
    default: nil
    }
  }
}
