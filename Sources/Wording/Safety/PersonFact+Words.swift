import Rehabilitation

extension PersonFact {
  /// What is known, in a clause said to the person.
  var words: String {
    switch self {
    case .age(let years) where years.lowerBound == 0: "you are under \(years.upperBound + 1)"
    case .age(let years) where years.upperBound == 120: "you are \(years.lowerBound) or older"
    case .age(let years): "you are \(years.lowerBound) to \(years.upperBound) years old"
    case .prosthesis(true): "there is an artificial joint in the leg"
    case .prosthesis(false): "there is no artificial joint in the leg"
    case .pregnancy(true): "you are pregnant"
    case .pregnancy(false): "you are not pregnant"
    case .bloodThinner(true): "you take a medicine against clots"
    case .bloodThinner(false): "you take no medicine against clots"
    case .recent(let anchor, let days):
      "your \(anchor.rawValue) is less than \(days) days before the first day"
    case .operationDated: "the plan goes by the day of your operation"
    case .diagnosed: "somebody has said what your knee has"
    case .cleared: "a clinician has cleared you"
    case .prescribed: "somebody has prescribed your medicines"
    }
  }
}

extension PersonFact.Subject {
  /// What it is, in words.
  var name: String {
    switch self {
    case .age: "an age"
    case .prosthesis: "an artificial joint"
    case .pregnancy: "pregnancy"
    case .bloodThinner: "blood thinners"
    }
  }

  /// Facts that answer such a question, as a programme writes them.
  var example: String {
    switch self {
    case .age: "yes-if: [age under 16], no-if: [age from 16]"
    case .prosthesis: "yes-if: [prosthesis], no-if: [no prosthesis]"
    case .pregnancy: "yes-if: [pregnant], no-if: [not pregnant]"
    case .bloodThinner: "yes-if: [blood thinner], no-if: [no blood thinner]"
    }
  }
}
