import Rehabilitation

extension Activity.Kind {
  /// The CSS3 colour name of its entries (RFC 7986 §5.9).
  var color: String {
    switch self {
    case .exercise: "teal"
    case .appointment, .procedure: "royalblue"
    case .education: "slateblue"
    case .measurement: "darkorange"
    case .aid, .reminder: "slategray"
    case .compress: "indianred"
    case .medicine: "mediumvioletred"
    case .meal: "olivedrab"
    }
  }
}
