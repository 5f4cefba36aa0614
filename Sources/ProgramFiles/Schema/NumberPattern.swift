import Rehabilitation

/// Regular expressions for whole numbers of a range, in the words that every dialect knows.
enum NumberPattern {
  /// What matches the numbers of a range, written without leading zeros.
  static func pattern(_ range: ClosedRange<Int>) -> String {
    let parts = pieces(max(0, range.lowerBound), range.upperBound)
    return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: "|")))"
  }

  /// The pieces of a range in each of which digits vary apart from one another.
  private static func pieces(_ low: Int, _ high: Int) -> [String] {
    guard low <= high else { return [] }
    // Up to the last number with as many digits, then up to the last one whose end is all nines.
    var ends = [Int]()
    var nines = 9
    while nines < high {
      if nines >= low { ends.append(nines) }
      nines = nines * 10 + 9
    }
    var pieces = [String]()
    var start = low
    for end in ends + [high] where end >= start {
      pieces += sameLength(digits(start), digits(end))
      start = end + 1
    }
    return pieces
  }

  /// The pieces of a range whose ends have the same number of digits.
  private static func sameLength(_ low: [Int], _ high: [Int]) -> [String] {
    guard let first = low.first, let last = high.first else { return [""] }
    let (lowRest, highRest) = (Array(low.dropFirst()), Array(high.dropFirst()))
    if first == last { return sameLength(lowRest, highRest).map { "\(first)\($0)" } }
    var pieces = [String]()
    var (from, to) = (first, last)
    if lowRest.contains(where: { $0 != 0 }) {
      let nines = Array(repeating: 9, count: lowRest.count)
      pieces += sameLength(lowRest, nines).map { "\(first)\($0)" }
      from += 1
    }
    let zeros = Array(repeating: 0, count: highRest.count)
    let tail: [String]
    if highRest.contains(where: { $0 != 9 }) {
      tail = sameLength(zeros, highRest).map { "\(last)\($0)" }
      to -= 1
    } else {
      tail = []
    }
    if from <= to {
      let digit = from == to ? "\(from)" : "[\(from)-\(to)]"
      pieces.append(digit + String(repeating: "[0-9]", count: lowRest.count))
    }
    return pieces + tail
  }

  private static func digits(_ number: Int) -> [Int] {
    String(number).compactMap(\.wholeNumberValue)
  }
}
