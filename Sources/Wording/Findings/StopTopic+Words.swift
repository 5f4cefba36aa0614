import ProgramFiles

extension StopTopic {
  /// What it is, in words.
  var name: String {
    switch self {
    case .pain: "sharp or strong pain"
    case .clot: "calf pain"
    case .heart: "chest pain"
    case .givingWay: "a knee that gives way or locks"
    case .swelling: "new swelling"
    case .rupture: "a sudden pop"
    case .skin: "the skin"
    case .fever: "fever"
    case .unwell: "feeling unwell"
    case .wound: "the wound"
    }
  }

  /// An example of such a sign.
  var example: String {
    switch self {
    case .pain: "Sharp pain, or pain above 5 of 10"
    case .clot: "Calf pain or a swollen calf: the same day to a doctor"
    case .heart: "Chest pain or short of breath: call the emergency number"
    case .givingWay: "The knee gives way or locks"
    case .swelling: "New or clearly more swelling"
    case .rupture: "A sudden pop, or you cannot lift the straight leg: emergency"
    case .skin: "A skin reaction"
    case .fever: "Fever"
    case .unwell: "You feel unwell after a procedure: pause and ask your doctor"
    case .wound: "A leaking wound: call the clinic the same day"
    }
  }
}
