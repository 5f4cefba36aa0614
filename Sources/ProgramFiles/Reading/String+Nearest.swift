extension String {
  /// The word that may have been meant by this text: at most a third of its letters
  /// differ.
  func nearest(in words: some Sequence<String>) -> String? {
    guard (2...40).contains(count) else { return nil }
    let candidates = words.filter { abs($0.count - count) <= 2 }
      .map { (word: $0, distance: distance(to: $0)) }
    let best = candidates.min { $0.distance < $1.distance }
    return best.flatMap { $0.distance <= Swift.min(2, count / 2) ? $0.word : nil }
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour.
  private func distance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var beforeLast = [Int]()
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = Swift.min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
