import Rehabilitation
import Testing

/// A dose of a table of the evidence, and where a bundled programme has it.
struct DoseRow: CustomTestStringConvertible, Sendable {
  /// The programme, the phase, the activity and the exercise, by id, such as
  /// `pcl-sprain move strength calf-raise`.
  let place: String
  /// The rungs, or the one dose, as the evidence has them.
  let doses: [String]
  /// The tag and the figure's source.
  let tag: String

  init(_ place: String, _ doses: String..., tag: String) {
    (self.place, self.doses, self.tag) = (place, doses, tag)
  }

  var testDescription: String { "\(tag): \(place)" }

  /// Compares the programme with the evidence.
  func check() throws {
    let parts = place.split(separator: " ").map(String.init)
    let phase = try BundledProgram(parts[0]).program.phases.first { $0.id == parts[1] }
    let activity = try #require(phase?.activities.first { $0.id == parts[2] }, "\(place)")
    let found = activity.prescriptions.first { $0.exercise == parts[3] }
    let prescription = try #require(found, "\(place)")
    let wanted: [Dose?] = try doses.map { try Dose($0) }
    var given: [Dose?] = [prescription.dose]
    if case .ladder(let ladder) = prescription.progression { given = ladder.rungs.map(\.dose) }
    #expect(given == wanted, "\(tag)")
  }
}
