import Planning

/// A simulated patient in YAML: how much is missed, how much it hurts, how often it is logged.
public enum PatientFile {
  /// Reads a patient.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - path: The name to show in diagnostics, and the patient's where the file gives none.
  /// - Returns: The patient where nothing is wrong with the file, and everything that was found.
  public static func read(_ bytes: [UInt8], path: String) -> Checked<Patient> {
    do {
      let document = try Document(SourceText.checked(bytes, path: path))
      let findings = Findings(in: document.source)
      let patient = NodeReader(node: document.root, findings: findings).patient(named: path)
      return Checked(patient, findings.ordered)
    } catch {
      return Checked(nil, [error])
    }
  }

  /// The schema of such a file.
  public static var schema: JSONSchema {
    NodeReader.schema { $0.patient(named: "") }.with([
      "title": "A patient that regain simulates", "description": "See 'regain help simulate'.",
    ])
  }
}

extension NodeReader {
  private static let patientKeys = [
    "name", "usual-pain", "pain", "misses", "done", "amber", "flares", "gate-tries", "tells",
  ]

  fileprivate func patient(named path: String) -> Patient? {
    guard let fields = fields(Self.patientKeys) else { return nil }
    var patient = Patient(name: fields["name"]?.text(upTo: Limits.title) ?? path)
    if let pain = fields["usual-pain"]?.whole(in: 0...10) { patient.usualPain = pain }
    if let pain = fields["pain"]?.whole(in: 0...10) { patient.pain = pain }
    if let missed = fields["misses"]?.percent(in: 0...100) { patient.missedPercent = missed }
    if let done = fields["done"]?.percent() { patient.donePercent = done }
    patient.amberEvery = fields["amber"]?.sessionInterval()
    patient.flares = fields.list("flares") { $0.flare() }
    if let tries = fields["gate-tries"]?.whole(in: 1...20) { patient.gateTries = tries }
    if let reporting = fields["tells"]?.word(Patient.Reporting.self) {
      patient.reporting = reporting
    }
    return patient
  }

  /// `every 3 sessions`, or `every session`.
  private func sessionInterval() -> Int? {
    notation("every 3 sessions", .sessionInterval) { text in
      let words = text.split(separator: " ")
      guard words.first == "every" else { return nil }
      if words.count == 2, words[1] == "session" { return 1 }
      guard words.count == 3, words[2] == "sessions", let count = Int(words[1]) else { return nil }
      return (1...100).contains(count) ? count : nil
    }
  }

  private func flare() -> Patient.Flare? {
    guard let fields = fields(["day", "days", "pain"]) else { return nil }
    let day = fields.required("day")?.whole(in: 1...1096)
    let days = fields.required("days")?.whole(in: 1...60)
    let pain = fields.required("pain")?.whole(in: 0...10)
    guard let day, let days, let pain else { return nil }
    return Patient.Flare(day: day, days: days, pain: pain)
  }
}

extension JSONSchema {
  /// `every 3 sessions`, or `every session`.
  fileprivate static let sessionInterval: JSONSchema = [
    "type": "string",
    "pattern": .string("^ *every +(session|\(NumberPattern.pattern(1...100)) +sessions) *$"),
  ]
}
