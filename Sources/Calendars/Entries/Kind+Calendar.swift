import Rehabilitation

extension Activity.Kind {
  /// The category that calendars can filter by (RFC 5545 §3.8.1.2).
  var category: String {
    switch self {
    case .exercise: "Exercise"
    case .appointment: "Appointment"
    case .procedure: "Procedure"
    case .education: "Education"
    case .measurement: "Measurement"
    case .aid: "Aid"
    case .compress: "Compress"
    case .medicine: "Medicine"
    case .meal: "Meal"
    case .reminder: "Reminder"
    }
  }

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
