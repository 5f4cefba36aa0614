extension Dose {
  /// Reads a dose in the notation of the field.
  ///
  /// `work [@ intensity] {, part}`, where work is `3 x 8-12`, `3 x max`, `5 x 45 s`, `20 min easy`,
  /// `8 x (60 s brisk + 90 s easy)`, a sum of such bouts, sets with a load each such as
  /// `10 x 10 kg, max x 20 kg`, or a wording such as `as prescribed`; and a part is a further
  /// intensity, `hold 5 s`, `tempo 3-0-3`, `range 0-60 deg`, `step 20 cm`, `rest 2 min` or
  /// `each side`.
  ///
  /// - Throws: ``DoseError`` with the place of the first part that cannot be read.
  public init(_ text: String) throws(DoseError) {
    var scanner = DoseScanner(text)
    self.init(try scanner.work())
    if scanner.skip("@") {
      intensities.append(try scanner.intensity())
    }
    while !scanner.isAtEnd {
      try scanner.expect(",")
      try readPart(from: &scanner)
    }
  }

  private mutating func readPart(from scanner: inout DoseScanner) throws(DoseError) {
    let start = scanner
    if scanner.skip("hold") {
      try set(\.hold, to: try scanner.quantity(in: [.seconds, .minutes]), at: start)
    } else if scanner.skip("tempo") {
      try set(\.tempo, to: try scanner.tempo(), at: start)
    } else if scanner.skip("range") {
      let degrees = try scanner.count(limit: 180, from: 0)
      try scanner.expect("deg")
      try set(\.range, to: degrees, at: start)
    } else if scanner.skip("step") {
      try set(\.stepHeight, to: try scanner.quantity(in: [.centimetres]), at: start)
    } else if scanner.skip("rest") {
      try set(\.rest, to: try scanner.quantity(in: [.seconds, .minutes]), at: start)
    } else if scanner.skip("each side") {
      isPerSide = true
    } else {
      intensities.append(try scanner.intensity())
    }
  }

  private mutating func set<Value>(
    _ part: WritableKeyPath<Dose, Value?>, to value: Value, at start: DoseScanner
  ) throws(DoseError) {
    guard self[keyPath: part] == nil else {
      var name = start
      throw DoseError(reason: .repeated(name.word() ?? ""), offset: start.tokenOffset)
    }
    self[keyPath: part] = value
  }
}

extension DoseScanner {
  fileprivate mutating func work() throws(DoseError) -> Work {
    for wording in Work.Wording.allCases where skip(wording.rawValue) {
      return .wording(wording)
    }
    if let sets = try attempt({ (scanner) throws(DoseError) in scanner.loadedSets() }) {
      return .loadedSets(sets)
    }
    if let sets = try attempt({ (scanner) throws(DoseError) in try scanner.sets() }) {
      return sets
    }
    var bouts = [try bout()]
    while skip("+") { bouts.append(try bout()) }
    return .bouts(bouts)
  }

  /// Two or more sets with a load each; the later ones may leave theirs open.
  private mutating func loadedSets() -> [Work.LoadedSet]? {
    guard let first = loadedSet(), first.load != nil else { return nil }
    var sets = [first]
    var ahead = self
    while ahead.skip(","), let next = ahead.loadedSet() {
      sets.append(next)
      self = ahead
    }
    return sets.count > 1 ? sets : nil
  }

  private mutating func loadedSet() -> Work.LoadedSet? {
    if skip("max") {
      guard skip("x") else { return Work.LoadedSet(.max) }
      return (try? quantity(in: [.kilograms])).map { Work.LoadedSet(.max, load: $0) }
    }
    guard let count = try? count(limit: 1000), skip("x"), !skip("("),
      let load = try? quantity(in: [.kilograms])
    else { return nil }
    return Work.LoadedSet(.count(count), load: load)
  }

  /// Sets or holds, unless what follows is a group or a plain quantity.
  private mutating func sets() throws(DoseError) -> Work? {
    let start = self
    _ = try amounts()
    guard skip("x"), !skip("(") else { return nil }
    self = start
    let sets = try count(limit: 200)
    try expect("x")
    if skip("max") { return .sets(sets, of: .max) }
    let repetitions = self
    _ = try amounts()
    guard let unit = unit() else {
      self = repetitions
      return .sets(sets, of: .count(try count(limit: 1000)))
    }
    guard unit == .seconds || unit == .minutes else {
      self = repetitions
      throw expected("repetitions, or a time such as '45 s'")
    }
    self = repetitions
    return .holds(sets, of: try quantity(in: [.seconds, .minutes]))
  }

  private mutating func bout() throws(DoseError) -> Work.Bout {
    var number = self
    let isGroup = try attempt { (scanner) throws(DoseError) -> Bool? in
      _ = try scanner.amounts()
      return scanner.skip("x") && scanner.skip("(") ? true : nil
    }
    guard isGroup == true else { return .single(try interval()) }
    let group = try number.single(limit: 100)
    var intervals = [try interval()]
    while skip("+") { intervals.append(try interval()) }
    try expect(")")
    return .group(group, intervals)
  }

  private mutating func interval() throws(DoseError) -> Work.Interval {
    let quantity = try quantity(in: [
      .seconds, .minutes, .hours, .metres, .kilometres, .miles, .steps, .contacts, .points,
    ])
    return Work.Interval(quantity, manner: word())
  }

  fileprivate mutating func quantity(
    in units: Set<Quantity.Unit>
  ) throws(DoseError) -> Quantity {
    let amounts = try amounts()
    let before = self
    guard let unit = unit(), units.contains(unit) else {
      let names = Quantity.Unit.allCases.filter(units.contains).map(\.rawValue)
      throw before.expected("a unit (\(names.joined(separator: ", ")))")
    }
    return Quantity(amounts, unit)
  }

  private mutating func unit() -> Quantity.Unit? {
    Quantity.Unit.allCases.first { skip($0.rawValue) }
  }

  fileprivate mutating func tempo() throws(DoseError) -> Tempo {
    var parts = [Int]()
    for index in 0..<3 {
      if index > 0 { try expect("-") }
      parts.append(try whole(limit: 30))
    }
    return Tempo(lowering: parts[0], pause: parts[1], lifting: parts[2])
  }

  fileprivate mutating func intensity() throws(DoseError) -> Intensity {
    if skip("body weight") { return .bodyWeight }
    if skip("RPE") { return .effort(try count(limit: 10, from: 0)) }
    if skip("RIR") { return .reserve(try count(limit: 10, from: 0)) }
    for band in Intensity.Band.allCases where skip("\(band.rawValue) band") { return .band(band) }
    let start = self
    _ = try amounts()
    if skip("RM") {
      var number = start
      return .repetitionMaximum(try number.single(limit: 30))
    }
    if skip("%") {
      var number = start
      let percent = try number.count(limit: 150)
      if skip("MVC") { return .share(percent, of: .voluntaryContraction) }
      let count = try single(limit: 30)
      try expect("RM")
      return .share(percent, of: .repetitionMaximum(count))
    }
    self = start
    let quantity = try quantity(in: [
      .kilograms, .celsius, .joules, .milliteslas, .hertz, .points,
    ])
    return quantity.unit == .kilograms ? .load(quantity) : .setting(quantity)
  }
}
