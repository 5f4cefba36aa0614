import Rehabilitation

@testable import ProgramFiles

/// One edit of a programme's file that makes it less safe.
enum SafetyEdit: String, CaseIterable {
  case removePublication, removeCitation, removeStopSign, removeReferrals, removeExclusion
  case silenceUncertainty, trainDaily, halveGap, growFivefold, doubleJump, raiseStep, reverseRungs
  case lowerClearance, raiseAmber, dropUnit, misspellExercise

  /// The rules that may find it.
  var rules: Set<RuleID> {
    switch self {
    case .removePublication: [.sourceExists]
    case .removeCitation: [.sourceMissing]
    case .removeStopSign: [.stopSigns, .emptyList]
    case .removeReferrals: [.emptyList]
    case .removeExclusion: [.exclusions]
    case .silenceUncertainty: [.uncertaintyNote]
    case .trainDaily: [.gapPossible]
    case .halveGap: [.gapBelowClass]
    case .growFivefold: [.jumpWithinCap]
    case .doubleJump: [.jumpWithinCap, .ladderAscends]
    case .raiseStep: [.jumpWithinCap, .numberRange]
    case .reverseRungs: [.ladderAscends]
    case .lowerClearance: [.clearanceFits]
    case .raiseAmber: [.numberRange]
    case .dropUnit: [.doseNotation, .unitMissing]
    case .misspellExercise: [.exerciseExists]
    }
  }

  /// Every edited file, one for each place at which the edit can be made.
  func edits(of file: ProgramLines, _ program: Program) -> [String] {
    switch self {
    case .removePublication: file.entries(of: "sources").map(file.without)
    case .removeCitation:
      file.lines(matching: #/^ +source: (?:\[[^\[\]]*\]|[A-Za-z0-9-]+)$/#).map {
        file.without($0..<$0 + 1)
      }
    case .removeStopSign: withoutStopSign(file, program)
    case .removeReferrals: [file.emptying("refer")]
    case .removeExclusion: withoutExclusions(file, program)
    case .silenceUncertainty: withoutUncertainty(file)
    case .trainDaily: trainingDaily(file)
    case .halveGap: halvingGaps(file)
    case .growFivefold: growing(file)
    case .doubleJump: doublingJumps(file)
    case .raiseStep: raising(file)
    case .reverseRungs: reversing(file)
    case .lowerClearance: loweringClearance(file, program)
    case .raiseAmber: file.replacing(#/amber: [0-9]/#, with: "amber: 9")
    case .dropUnit: droppingUnits(file)
    case .misspellExercise: file.replacing(#/(?:- |\{)exercise: [a-z-]+/#) { "\($0)x" }
    }
  }
}

extension SafetyEdit {
  /// Without a sign that alone tells of something that the programme needs, or without any.
  private func withoutStopSign(_ file: ProgramLines, _ program: Program) -> [String] {
    let needed = StopTopic.allCases.filter { $0.isNeeded(by: program) }
    guard !needed.isEmpty else { return [file.emptying("stop")] }
    return zip(file.entries(of: "stop"), program.stopSigns).compactMap { lines, sign in
      let others = program.stopSigns.filter { $0 != sign }.map { $0.text.lowercased() }
      let isOnly = needed.contains { !others.contains(where: $0.isNamed) }
      return isOnly ? file.without(lines) : nil
    }
  }

  /// Without the questions that a programme must ask.
  private func withoutExclusions(_ file: ProgramLines, _ program: Program) -> [String] {
    Exclusion.allCases.filter { $0.isNeeded(by: program) }.map { exclusion in
      let asked = zip(file.entries(of: "contraindications"), program.contraindications)
        .filter { exclusion.isNamed(in: $0.1.question.lowercased()) }.map(\.0)
      return file.without(asked)
    }
  }

  private func withoutUncertainty(_ file: ProgramLines) -> [String] {
    let notes = file.entries(of: "notes").filter { file.text(of: $0).contains("UNC") }
    let edited = file.without(notes)
    return !notes.isEmpty && edited.contains("UNC") ? [edited] : []
  }

  /// With a session a day of what needs two days between.
  private func trainingDaily(_ file: ProgramLines) -> [String] {
    file.activities.compactMap { activity in
      let text = file.text(of: activity)
      guard
        text.contains(
          #/\n +load: (strength|tendon-heavy|running|plyometric|neuromuscular-class|mud)\n/#)
      else { return nil }
      let (now, daily) = (
        #/frequency: ([0-9]+ in all, )?([0-9-]+ per week|every [0-9]+ days)/#, "daily"
      )
      guard let line = activity.first(where: { file.lines[$0].contains(now) }) else { return nil }
      return file.with(line) { old in
        old.replacing(now) { "frequency: \($0.output.1 ?? "")\(daily)" }
      }
    }
  }

  /// With half the gap that a load class needs, as a gap of the activity's own.
  private func halvingGaps(_ file: ProgramLines) -> [String] {
    file.activities.compactMap { activity in
      let load = #/^ +load: ([a-z-]+)$/#
      guard !file.text(of: activity).contains("least-gap:"),
        let line = activity.first(where: { file.lines[$0].contains(load) }),
        let name = file.lines[line].firstMatch(of: load)?.output.1,
        let hours = LoadClass(rawValue: String(name))?.leastGapHours, hours >= 2
      else { return nil }
      return file.with(line) { "\($0)\n        least-gap: \(hours / 2) h" }
    }
  }

  /// With a rung that asks for five times as much as it did.
  private func growing(_ file: ProgramLines) -> [String] {
    let sets = #/^( +- [0-9]+ x )([0-9]+)( .*|,.*)?$/#
    let tall = file.rungs.filter { file.rungs.contains($0 - 1) }.compactMap { line -> String? in
      guard file.lines[line - 1].contains(sets), let found = file.lines[line].firstMatch(of: sets),
        let count = Int(found.output.2)
      else { return nil }
      return file.with(line) { _ in "\(found.output.1)\(count * 5)\(found.output.3 ?? "")" }
    }
    let times = #/rungs: \[([0-9]+ (?:h|min)[a-z ]*), ([0-9]+)( (?:h|min)[a-z ]*),/#
    return tall
      + file.lines(matching: times).compactMap { line in
        guard let found = file.lines[line].firstMatch(of: times),
          let count = Int(found.output.2), count >= 2
        else { return nil }
        return file.with(line) {
          $0.replacing(times) { "rungs: [\($0.output.1), \(count * 5)\($0.output.3)," }
        }
      }
  }

  /// With a jump that is twice as large as the largest that is allowed at that place.
  private func doublingJumps(_ file: ProgramLines) -> [String] {
    file.replacing(#/step: 5 deg/#, with: "step: 10 deg")
      + file.replacing(#/rule: linear, by: 10%/#, with: "rule: linear, by: 20%")
      + file.replacing(#/rule: motion, step: 5 deg, goal: [0-9]+ deg, at-most: 2/#) {
        "\($0.dropLast())4"
      }
      + file.replacing(#/at-most: 1000/#, with: "at-most: 2000")
      + doublingRungs(file) + skippingBands(file)
  }

  /// With a row or a rung that is as far again from the one before it.
  private func doublingRungs(_ file: ProgramLines) -> [String] {
    let number = #/[0-9.]+(?= (?:kg|cm|s|min|h)\b)/#
    let group = #/[0-9]+ x \(/#
    return zip(file.rungs, file.rungs.dropFirst()).filter { before, line in
      line == before + 1
        && file.lines[before].firstMatch(of: group)?.output
          == file.lines[line].firstMatch(of: group)?.output
    }.flatMap { before, line in
      let numbers = zip(
        file.work(inLine: before).matches(of: number), file.work(inLine: line).matches(of: number))
      return numbers.compactMap { old, new -> String? in
        guard let from = Int(old.output), let to = Int(new.output), from > 0, to > from,
          2 * to - from > 2 * from
        else { return nil }
        var edited = file
        edited.lines[line].replaceSubrange(new.range, with: "\(2 * to - from)")
        return edited.text
      }
    }
  }

  /// With a ladder whose second band is left out.
  private func skippingBands(_ file: ProgramLines) -> [String] {
    file.rungs.compactMap { line in
      guard file.lines[line].contains("medium band"), file.lines[line - 1].contains("light band"),
        file.lines[line + 1].contains("heavy band")
      else { return nil }
      return file.without(line..<line + 1)
    }
  }

  private func raising(_ file: ProgramLines) -> [String] {
    file.replacing(#/step: [0-9.]+ kg/#, with: "step: 20 kg")
      + file.replacing(#/rise: [0-9]+%/#, with: "rise: 40%")
  }

  /// With the first two rungs in the wrong order.
  private func reversing(_ file: ProgramLines) -> [String] {
    let rungs = #/rungs: \[([0-9]+ (?:h|min|mi)[a-z ]*), ([0-9]+ (?:h|min|mi)[a-z ]*),/#
    return file.lines(matching: rungs).map { line in
      file.with(line) { $0.replacing(rungs) { "rungs: [\($0.output.2), \($0.output.1)," } }
    }
  }

  private func loweringClearance(_ file: ProgramLines, _ program: Program) -> [String] {
    let loads = Set(program.phases.flatMap(\.activities).map(\.load))
    let isAfterEvent = program.anchor == .operation || program.anchor == .injection
    let isHeavy =
      loads.contains(where: \.isProcedure)
      || !loads.isDisjoint(with: [.tendonHeavy, .eccentric, .plyometric])
    guard isAfterEvent || isHeavy else { return [] }
    return file.replacing(#/^clearance: [a-z]+$/#, with: "clearance: none")
  }

  /// With a number of which nobody knows what it counts; `5 x 45` would be read as repetitions.
  private func droppingUnits(_ file: ProgramLines) -> [String] {
    file.replacing(#/dose: "?[0-9.-]+ min/#) { String($0.dropLast(4)) }
      + file.replacing(#/dose: "?[0-9-]+ x (?:[6-9][0-9]|[1-9][0-9]{2}) s\b/#) {
        String($0.dropLast(2))
      }
      + file.replacing(#/dose: .*[0-9] (?:kg|cm|deg)\b/#) { found in
        String(found[..<(found.lastIndex(of: " ") ?? found.endIndex)])
      }
  }
}
