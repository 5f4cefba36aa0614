import Calendars
import ProgramFiles
import Rehabilitation
import Wording

/// A plan that begins, as a request of a batch describes it.
struct BatchStart: Sendable {
  /// A programme: one of the library, or one whose text stands in the request.
  struct ProgramName: Hashable, Sendable, Decodable {
    let id: String
    let text: String?

    enum Field: String, CodingKey, CaseIterable { case id, text }

    init(from decoder: any Decoder) throws {
      if let id = try? decoder.singleValueContainer().decode(String.self) {
        self.id = id
        text = nil
      } else {
        let fields = try RequestFields<Field>(decoder)
        id = try fields.required(.id)
        text = try fields.required(.text)
      }
    }
  }

  let programs: [ProgramName]
  /// The exercises that they name, as the text of a file; `nil` for those of the library.
  let exercises: String?
  let name: String?
  let zone: String
  let enrolment: BatchEnrolment
  let safety: BatchSafety
  let identity: IdentityToken?

  /// The plan of a request's fields.
  init(_ fields: RequestFields<BatchRequest.Field>) throws {
    programs = try fields.list(.programs, most: 20)
    guard !programs.isEmpty else {
      throw RegainError.request(.missing(field: BatchRequest.Field.programs.rawValue))
    }
    exercises = try fields.value(.exercises)
    name = try fields.value(.name)
    zone = try fields.required(.zone)
    enrolment = try fields.required(.enrolment)
    safety = try fields.value(.safety) ?? BatchSafety()
    identity = try fields.text(
      .identity, expected: "it can be 1 to 40 letters, digits and hyphens", IdentityToken.init)
  }

  /// The choices of the start.
  ///
  /// - Parameters:
  ///   - programs: The programmes.
  ///   - zone: The plan's zone.
  /// - Returns: The choices.
  /// - Throws: ``RegainError/enrolment(_:)`` where one of them is not possible.
  func choices(in programs: [Program], _ zone: PlanZone) throws(RegainError) -> Enrolment {
    var choices = try enrolment.enrolment(
      named: name ?? Enrolment.usualName(in: programs), zone: zone.name, in: programs)
    choices.token = identity
    return choices
  }
}
