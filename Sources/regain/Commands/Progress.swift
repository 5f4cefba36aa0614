import Publishing

/// What `regain progress` writes of a plan.
enum ProgressReport {
  /// The curves as text, or as one HTML file.
  static func text(_ printed: PrintedPlan, width: Int, style: TextStyle) -> String {
    ProgressText(printed).text(width: width, style: style)
  }

  /// The curves as one HTML file, without network or script.
  static func html(_ printed: PrintedPlan, options: PageOptions) -> String {
    var options = options
    options.kinds = [.progress]
    return PlanPages(printed, options: options).html()
  }
}
