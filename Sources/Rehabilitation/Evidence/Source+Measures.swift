extension Source {
  /// Outcome measures (EVIDENCE 6).
  static let measures: [Source] = [
    Source(
      id: "F134", title: "KOOS scoring 2012 (copy)", grade: .trial,
      url: "https://www.scribd.com/document/404984174/KOOSscoring2012-pdf"),
    Source(
      id: "F135", title: "KOOS-12 scoring, koos.nu", grade: .trial,
      url: "http://www.koos.nu/koos12pres.html"),
    Source(
      id: "F136", title: "Binkley 1999, lower extremity functional scale (abstract)", grade: .trial,
      url: "http://ptjournal.apta.org/content/79/4/371.short"),
    Source(
      id: "F137", title: "Lower extremity functional scale, RehabMeasures", grade: .clinic,
      url: "https://sralab.org/rehabilitation-measures/lower-extremity-functional-scale"),
    Source(
      id: "F138", title: "OARSI tests of physical function", grade: .clinic,
      url: "https://hcplive.com/view/oarsi-adopts-tests-physical-function-hip-and-knee-oa"),
    Source(
      id: "F139", title: "Timed up and go in knee osteoarthritis (abstract)", grade: .trial,
      url: "https://doi.org/10.1186/s12891-015-0637-8"),
    Source(
      id: "F140", title: "Change in walking speed that matters (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7392790"),
    Source(
      id: "F141", title: "Changes that matter in osteoarthritis research, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7265131/table/T2/"),
    Source(
      id: "F142", title: "Y-balance test, predictors", grade: .trial,
      url:
        "https://ijspt.scholasticahq.com/article/21492-kinematic-and-kinetic-predictors-of-y-balance-test-performance"
    ),
    Source(
      id: "F143", title: "Lower-quarter Y-balance test, RehabMeasures", grade: .clinic,
      url: "https://sralab.org/rehabilitation-measures/lower-quarter-y-balance-test"),
    Source(
      id: "F144", title: "What the KOOS is, secondary page", grade: .unknownAuthor,
      url: "https://www.roadlesstraveledstore.com/what-is-koos-scale/"),
  ]
}
