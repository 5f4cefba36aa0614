/// The JSON of sessions that other tools rely on (DESIGN 10).
struct SessionDocument: Encodable {
  struct PlanPart: Encodable {
    let name: String
    let programs: [String]
    let start: String
    let zone: String
    let knee: String?
  }

  struct SessionPart: Encodable {
    let id: String
    let uid: String
    let sequence: Int
    let status: String
    let program: String
    let phase: String
    let week: Int
    let date: String
    let start: String?
    let zone: String?
    let allDay: Bool?
    /// When a habit is done on its day, as `HH:MM`; `nil` for anything else.
    let times: [String]?
    let minutes: Int?
    let recurrence: String?
    let title: String
    let summary: String
    let kind: String
    let load: String
    /// Why it lies there.
    let reason: String?
    let items: [ItemPart]
  }

  struct ItemPart: Encodable {
    let role: String
    let exercise: String?
    let name: String
    let side: String?
    let dose: String?
    let sets: Int?
    let repetitions: Int?
    let note: String?
    let source: String
    let uncertain: Bool?
    /// The measure that is taken, of one that rides on the entry; the activity where it is no known measure.
    var measure: String?
    /// The session that rides on the entry; `nil` for what belongs to the entry's own.
    var session: String?
    /// How that session stands.
    var status: String?
    /// When it is due, as `HH:MM`, where it has an hour of its own.
    var start: String?
  }

  struct UnplacedPart: Encodable {
    let id: String
    let title: String
    let reason: String
    let subject: String?
  }

  let schema = 1
  let plan: PlanPart
  let sessions: [SessionPart]
  let unplaced: [UnplacedPart]
}
