import Planning
import Rehabilitation

extension Schedule {
  /// The limits of a clinician's written plan that the programmes ask for, by name.
  package var limitNames: [String] { plan.programs.flatMap { $0.limits?.names ?? [] } }

  /// Refuses a limit that no programme asks for, and words that say nothing.
  func checkLimit(_ name: String, _ text: String) throws(RegainError) {
    guard limitNames.contains(name) else {
      throw .enrolment(.unknownLimit(name, known: limitNames.sorted()))
    }
    let limits = ClinicianLimits(names: [name], activity: "", citations: [])
    guard limits.missing(in: [name: text]).isEmpty, !text.isUntrusted else {
      throw .change(.unreadableLimit(name))
    }
  }
}
