import ArgumentParser
import RegainKit

/// What is typed as readings, as it is meant.
extension ReadingOptions {
  /// The readings on a scale.
  enum Scale: String, CaseIterable {
    case before, pain, morning, usual, effort, swelling, stiffness, minutes
  }

  var before: Int? { read(.before) }
  var pain: Int? { read(.pain) }
  var morning: Int? { read(.morning) }
  var usual: Int? { read(.usual) }
  var effort: Int? { read(.effort) }
  var swelling: Int? { read(.swelling) }
  var stiffness: Int? { read(.stiffness) }
  /// How long a session was, in minutes.
  var minutes: Int? { read(.minutes) }

  /// A reading that was found to be readable when the options were checked.
  private func read(_ scale: Scale) -> Int? { (try? value(of: scale)) ?? nil }

  /// A reading on a scale; `nil` where it is not given.
  ///
  /// - Throws: A usage error that says what can be typed.
  func value(of scale: Scale) throws -> Int? {
    guard let text = self[scale] else { return nil }
    do {
      return try scale.reader.value(text)
    } catch {
      throw ValidationError(error.words(for: "--\(scale.rawValue)"))
    }
  }

  /// What is typed for a scale.
  subscript(scale: Scale) -> String? {
    get {
      switch scale {
      case .before: beforeText
      case .pain: painText
      case .morning: morningText
      case .usual: usualText
      case .effort: effortText
      case .swelling: swellingText
      case .stiffness: stiffnessText
      case .minutes: minutesText
      }
    }
    set {
      switch scale {
      case .before: beforeText = newValue
      case .pain: painText = newValue
      case .morning: morningText = newValue
      case .usual: usualText = newValue
      case .effort: effortText = newValue
      case .swelling: swellingText = newValue
      case .stiffness: stiffnessText = newValue
      case .minutes: minutesText = newValue
      }
    }
  }

  /// The share that was done, in percent.
  func donePercent() throws -> Int? {
    guard let done else { return nil }
    do {
      return try ScaleReader(0...100, unit: .percent).value(done)
    } catch .outOfRange {
      throw ValidationError(.share(option: "--done", done))
    } catch {
      throw ValidationError(error.words(for: "--done"))
    }
  }

  /// The repetitions of each set, by exercise.
  func sets() throws -> [String: Sided<[Int]>] {
    var sets = [String: Sided<[Int]>]()
    for text in reps {
      let typed = ExerciseValue(text)
      do {
        sets[typed.exercise] = try SetsReader().sets(typed.value)
      } catch {
        throw ValidationError("'--reps': \(error.words)")
      }
    }
    return sets
  }

  /// The loads in kilograms, by exercise; a number without a unit is in the units given.
  func kilograms(in units: Notation.Units) throws -> [String: Sided<TypedNumber>] {
    var loads = [String: Sided<TypedNumber>]()
    for text in load {
      let typed = ExerciseValue(text)
      do {
        loads[typed.exercise] = try LoadReader(units: units).load(typed.value)
      } catch {
        throw ValidationError("'--load': \(error.words)")
      }
    }
    return loads
  }

  /// How loads in another unit are stored: `12.5 lb = 5.67 kg`.
  func conversions(in units: Notation.Units) throws -> [String] {
    try kilograms(in: units).sorted { $0.key < $1.key }.flatMap { $0.value.values }
      .compactMap { $0.conversion(to: "kg") }
  }
}

extension ReadingOptions.Scale {
  /// What reads it.
  fileprivate var reader: ScaleReader {
    switch self {
    case .before, .pain, .morning, .usual, .effort: ScaleReader(0...10, unit: .points)
    case .swelling: ScaleReader(0...4, unit: .grade)
    case .stiffness: ScaleReader(0...1440, unit: .minutes)
    case .minutes: ScaleReader(1...1440, unit: .minutes)
    }
  }
}

extension SessionReport {
  /// Adds the repetitions of sets, by exercise.
  mutating func add(_ sets: [String: Sided<[Int]>]) {
    for (name, sets) in sets { sets.put(of: name, in: &repetitions, or: &legs) }
  }

  /// Adds loads, by exercise.
  mutating func add(_ kilograms: [String: Sided<TypedNumber>]) {
    for (name, load) in kilograms { load.map(\.amount).put(of: name, in: &loads, or: &legs) }
  }
}
