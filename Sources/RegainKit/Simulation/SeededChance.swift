/// Chance that a seed decides, the same on every machine and with every release.
///
/// - Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014 (SplitMix64).
struct SeededChance {
  private var state: UInt64

  /// The chance of one of many draws of a seed.
  init(seed: UInt64, number: Int) {
    state = seed
    state = next() ^ UInt64(truncatingIfNeeded: number)
    _ = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one less than `count`, which is 1 or more.
  mutating func number(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// One of some things, of which there is one at least.
  mutating func one<Thing>(of things: [Thing]) -> Thing { things[number(below: things.count)] }
}
