import Rehabilitation

/// The notations of single values in programme files.
extension NodeReader {
  /// Lower-case words joined by hyphens.
  func id(least: Int = 1, most: Int = 60) -> String? {
    if let sketch { return sketch.note(.id(least: least, most: most)) }
    guard let text = scalar() else { return nil }
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isForm = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isForm, findings.isPinned || (least...most).contains(text.count) else {
      add(.idForm(text, near: key == "exercise" ? findings.exercises(near: text) : []))
      return nil
    }
    return text
  }

  func dose() -> Dose? {
    if let sketch { return sketch.note(.dose) }
    guard let text = scalar() else { return nil }
    do {
      return defaults.resting(try Dose(text))
    } catch {
      add(.doseNotation(error), offset: error.offset)
      return nil
    }
  }

  func frequency() -> Frequency? {
    if let sketch { return sketch.note(.frequency) }
    guard let text = scalar() else { return nil }
    do {
      return try Frequency(text)
    } catch {
      add(.frequencyNotation(error), offset: error.offset)
      return nil
    }
  }

  /// A time span in days: `10 days`, `8 weeks`.
  func days(in range: ClosedRange<Int> = 1...728) -> Int? {
    if let sketch { return sketch.note(.days(in: range)) }
    let spans = ["day", "days", "week", "weeks"]
    guard let number = whole(in: 1...range.upperBound, unit: spans, example: "8 weeks"),
      let text = scalar()
    else { return nil }
    let days = text.contains("week") ? number * 7 : number
    guard range.contains(days) else {
      add(.numberRange(text, least: range.lowerBound, most: range.upperBound))
      return findings.isPinned ? range.nearest(to: days) : nil
    }
    return days
  }

  /// A share: `80%`.
  func percent(in range: ClosedRange<Int> = 1...100) -> Int? {
    whole(in: range, unit: ["%"], example: "80%")
  }

  /// A whole number or a range of them, `3` or `3-6`, in a range.
  func span(in range: ClosedRange<Int>, example: String) -> ClosedRange<Int>? {
    let span = notation(example, .span(in: range)) { text -> ClosedRange<Int>? in
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        .map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
      guard (1...2).contains(ends.count), let low = ends[0], let high = ends[ends.count - 1],
        low <= high
      else { return nil }
      return low...high
    }
    guard let span else { return nil }
    guard range.contains(span.lowerBound), range.contains(span.upperBound) else {
      add(
        .numberRange(written(span), least: range.lowerBound, most: range.upperBound))
      guard findings.isPinned else { return nil }
      return range.nearest(to: span.lowerBound)...range.nearest(to: span.upperBound)
    }
    return span
  }

  /// How far a joint moves: `45-90 deg`, within 0 to 160 degrees.
  func degrees() -> ClosedRange<Int>? {
    let range = notation("45-90 deg", .degrees) { text -> ClosedRange<Int>? in
      let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "-" }
      let ends = number.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard text.dropFirst(number.count).drop(while: { $0 == " " }) == "deg", ends.count == 2,
        let low = ends[0], let high = ends[1], low < high
      else { return nil }
      return low...high
    }
    guard let range else { return nil }
    guard range.upperBound <= 160 else {
      add(.numberRange(written(range), least: 0, most: 160))
      return findings.isPinned ? range.clamped(to: 0...160) : nil
    }
    return range
  }

  /// An amount of a unit: `0.5 kg`, `90 deg`, `80%`.
  func quantity(in units: [Quantity.Unit] = Quantity.Unit.allCases, example: String) -> Quantity? {
    notation(example, .quantity(of: units)) { text in
      let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let unit = text.dropFirst(number.count).drop { $0 == " " }
      guard let amount = Amount(String(number)), let unit = Quantity.Unit(rawValue: String(unit)),
        units.contains(unit)
      else { return nil }
      return Quantity(amount, unit)
    }
  }

  /// An amount above 0 of kilograms: `0.5 kg`.
  func kilograms() -> Amount? {
    if let sketch { return sketch.note(.amountAboveZero(of: [.kilograms])) }
    return quantity(in: [.kilograms], example: "0.5 kg").flatMap { aboveZero($0.low) }
  }

  /// The amount, where it is not 0.
  func aboveZero(_ amount: Amount) -> Amount? {
    if amount > Amount(0) { return amount }
    if let text = scalar() { add(.amountZero(text)) }
    return nil
  }

  /// A wall-clock time: `07:30`.
  func time() -> TimeOfDay? {
    notation("07:30", .time) { text in TimeOfDay(text).flatMap { $0.minutes < 1440 ? $0 : nil } }
  }
}
