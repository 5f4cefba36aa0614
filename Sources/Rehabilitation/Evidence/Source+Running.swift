extension Source {
  /// The way back to running, and soreness (EVIDENCE P20 and 3.5).
  static let running: [Source] = [
    Source(
      id: "F68", title: "University of Delaware running progression, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6693858/table/T4"),
    Source(
      id: "F69", title: "Running by minutes after a knee injury, trial protocol table",
      grade: .trial,
      url: "https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-023-07502-x/tables/1"),
    Source(
      id: "F70", title: "Return to running in twelve weeks, surgeon's plan (copy)",
      grade: .secondary, url: "https://backtotri.com/dr-jones-return-to-running-plan"),
    Source(
      id: "F71", title: "Return to running programme, page by an unknown author",
      grade: .unknownAuthor,
      url: "https://fitnessgrid.app/skills/fitnessgrid/return-to-running-program"),
    Source(
      id: "F72", title: "Return to running programme, Advanced Orthopaedic Therapy", grade: .clinic,
      url: "https://advancedorthopt.com/return-to-running-program/"),
    Source(
      id: "F73", title: "Running for non-runners, week one", grade: .secondary,
      url: "https://courses.p2pu.org/sv/groups/running-for-non-runners/content/week-one/"),
    Source(
      id: "F74", title: "Running progression, stricter copy, Orthopedics Rhode Island",
      grade: .clinic, url: "https://orthopedicsri.com/2015622spring-is-here-hopefully"),
    Source(
      id: "F75", title: "Soreness and effusion rules in a sport ladder, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6044585/table/T5"),
    Source(
      id: "F76", title: "Soreness rules, Daniel Choi PT", grade: .secondary,
      url: "https://danielchoipt.com/soreness-rules"),
    Source(
      id: "F77", title: "Soreness rules, slides", grade: .secondary,
      url: "https://www.slideshare.net/slideshow/s-o-r-e-n-e-s-s-r-u-l-e-s/10000090"),
  ]
}
