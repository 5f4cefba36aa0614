import Rehabilitation
import Wording

/// What a row of a diary logs of one session: how it went, or the values that it measured.
struct DiaryRow {
  /// A value of an exercise or a measure, and the line that it stands in.
  struct Value: Hashable {
    let written: DiaryLine.Value
    let line: Int

    init(_ written: DiaryLine.Value, line: Int) {
      self.written = written
      self.line = line
    }

    /// Reads it; a fault gets the line's number.
    fileprivate func read(
      addingTo faults: inout [DiaryFault], _ read: (DiaryLine.Value) throws(DiaryFault) -> Void
    ) {
      do throws(DiaryFault) {
        try read(written)
      } catch {
        var fault = error
        fault.line = line
        faults.append(fault)
      }
    }
  }

  private let line: DiaryLine
  private let values: [Value]
  private let place: PlacedSession
  private let codes: DiaryCodes
  private let knee: Knee?
  private let isSure: Bool

  /// A row.
  ///
  /// - Parameters:
  ///   - line: Its readings.
  ///   - values: Its values, those of the lines too that go on with it.
  ///   - place: The session.
  ///   - codes: The numbers of exercises.
  ///   - knee: The sore knee, where it is known.
  ///   - isSure: Whether the person says that odd values are right.
  init(
    _ line: DiaryLine, values: [Value], of place: PlacedSession, codes: DiaryCodes, knee: Knee?,
    isSure: Bool
  ) {
    self.line = line
    self.values = values
    self.place = place
    self.codes = codes
    self.knee = knee
    self.isSure = isSure
  }

  private var session: Session { place.session }

  /// What it logs.
  ///
  /// - Parameters:
  ///   - faults: What is wrong with its values, each with its place.
  ///   - refuse: Takes what is wrong with the row.
  /// - Returns: A record of the session, and what it measured.
  func facts(
    addingTo faults: inout [DiaryFault], refusing refuse: (DiaryFault.Problem) -> Void
  ) -> [Fact] {
    let measures = session.measures
    guard measures.isEmpty else {
      return measured(measures, addingTo: &faults, refusing: refuse)
    }
    var record = SessionRecord(line, session: session.id)
    for value in values {
      value.read(addingTo: &faults) { written throws(DiaryFault) in
        try record.take(written, of: session, named: name(_:), knee: knee)
      }
    }
    if !isSure { session.doubts(in: record).forEach { refuse(.doubtful($0)) } }
    return [.session(record)]
  }

  private func measured(
    _ measures: [Measure], addingTo faults: inout [DiaryFault],
    refusing refuse: (DiaryFault.Problem) -> Void
  ) -> [Fact] {
    var record = SessionRecord(session: session.id)
    record.note = line.note
    if line.isSkipped {
      record.isSkipped = true
      return [.session(record)]
    }
    guard !values.isEmpty, line.readings.isEmpty else {
      refuse(.needsValue(session.id, measures: measures.map(\.name)))
      return []
    }
    var readings = [MeasureReading]()
    for value in values {
      value.read(addingTo: &faults) { written throws(DiaryFault) in
        readings.append(try reading(of: written, among: measures))
      }
    }
    record.isWorkOnly = true
    return readings.map(Fact.measure) + [.session(record)]
  }

  /// The exercise that a number of the diary means; any other name stays as it is.
  private func name(_ typed: String) -> String {
    Int(typed).flatMap { codes.exercise(numbered: $0, in: session.id) } ?? typed
  }

  private func reading(
    of written: DiaryLine.Value, among measures: [Measure]
  ) throws(DiaryFault) -> MeasureReading {
    let typed = ExerciseValue(written.text)
    let names = measures.map(\.id)
    let number = typed.exercise.isEmpty && measures.count == 1 ? 1 : Int(typed.exercise)
    let position =
      number.map { $0 - 1 } ?? NearNames(names).meant(by: typed.exercise).flatMap(names.firstIndex)
    guard let position, measures.indices.contains(position) else {
      throw DiaryFault(
        .unknownMeasure(typed.exercise, known: names), column: written.column)
    }
    do {
      return try measures[position].reading(typed: typed.value, knee: knee, on: place.date, isSure)
    } catch let fault as NumberFault {
      throw DiaryFault(.unreadableValue(fault.words), column: written.column)
    } catch let error as MeasureError {
      throw DiaryFault(.measure(error), column: written.column)
    } catch {
      throw DiaryFault(.unknownWord(written.text), column: written.column)
    }
  }
}

extension Measure {
  /// A value as it is typed, of both legs with the left one first: `95`, `95/120`.
  fileprivate func reading(
    typed text: String, knee: Knee?, on date: CivilDate, _ isSure: Bool
  ) throws -> MeasureReading {
    let reader = NumberReader(unit: unit)
    let legs = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard legs.count == 2, isPerSide else {
      return try reading(try reader.number(text).amount, on: date, isSure: isSure)
    }
    let both = reading(
      left: try reader.number(legs[0]).amount, right: try reader.number(legs[1]).amount,
      knee: knee, on: date)
    return try reading(both.value, otherSide: both.otherSide, on: date, isSure: isSure)
  }
}

extension SessionRecord {
  /// What a line of a diary logs of a session.
  fileprivate init(_ line: DiaryLine, session: Session.ID) {
    self.init(session: session)
    before = line.readings[.before]
    pain = line.readings[.during]
    morning = line.readings[.morning]
    effort = line.readings[.effort]
    donePercent = line.readings[.done]
    swelling = line.readings[.swelling]
    isSkipped = line.isSkipped ? true : nil
    note = line.note
  }

  /// Takes up what a line says of one exercise of the session.
  fileprivate mutating func take(
    _ written: DiaryLine.Value, of session: Session, named: (String) -> String, knee: Knee?
  ) throws(DiaryFault) {
    let typed = ExerciseValue(written.text)
    guard let name = session.exercise(named: named(typed.exercise)) else {
      throw DiaryFault(
        .unknownExercise(typed.exercise, known: session.exercises), column: written.column)
    }
    var (counts, kilograms, own) = (repetitions ?? [:], loads ?? [:], legs ?? [:])
    do {
      if typed.isLoad {
        let load = try LoadReader().load(typed.value).map(\.amount)
        load.put(of: name, in: &kilograms, or: &own)
      } else {
        try SetsReader().sets(typed.value).put(of: name, in: &counts, or: &own)
      }
    } catch let fault as NumberFault {
      throw DiaryFault(.unreadableValue(fault.words), column: written.column)
    } catch let fault as SetsFault {
      throw DiaryFault(.unreadableValue(fault.words), column: written.column)
    } catch {
      throw DiaryFault(.unknownWord(written.text), column: written.column)
    }
    repetitions = counts.isEmpty ? nil : counts
    loads = kilograms.isEmpty ? nil : kilograms
    legs = own.isEmpty ? nil : own
    followLegs(of: session, knee: knee)
  }
}
