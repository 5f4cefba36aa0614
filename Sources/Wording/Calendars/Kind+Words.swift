import Rehabilitation

extension Activity.Kind {
  /// The category that calendars can filter by (RFC 5545 §3.8.1.2).
  package var category: String {
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
}
