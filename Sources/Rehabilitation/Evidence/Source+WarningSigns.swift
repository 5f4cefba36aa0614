extension Source {
  /// Warning signs (EVIDENCE 4).
  static let warningSigns: [Source] = [
    Source(
      id: "F99", title: "Ottawa knee rule", grade: .clinic,
      url: "https://www.guidelinecentral.com/calculators/2c9e8038734e3c9e017353446e670034/"),
    Source(
      id: "F100", title: "Applying the Ottawa knee rule, limits", grade: .unknownAuthor,
      url:
        "https://www.droracle.ai/articles/341472/what-are-the-criteria-for-applying-the-ottawa-knee"
    ),
    Source(
      id: "F101", title: "Pittsburgh knee rule, emergency checklist", grade: .secondary,
      url: "http://edchecklist.wikidot.com/knee-injury"),
    Source(
      id: "F102", title: "Wells score table, Thrombosis Journal", grade: .trial,
      url: "https://thrombosisjournal.biomedcentral.com/articles/10.1186/s12959-015-0050-4/tables/1"
    ),
    Source(
      id: "F103", title: "Wells score table, Annals of Family Medicine", grade: .trial,
      url: "https://www.annfammed.org/highwire/markup/4263/expansion"),
    Source(
      id: "F104", title: "Hot swollen joint in adults, guideline summary", grade: .trial,
      url:
        "https://www.medscape.co.uk/viewarticle/guidelines-management-hot-swollen-joint-adults-2022a10020z0"
    ),
    Source(
      id: "F105", title: "Knee pain referral criteria, Cornwall NHS", grade: .clinic,
      url: "https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/"),
    Source(
      id: "F106", title: "Hot swollen joints, Patient.info", grade: .clinic,
      url: "https://patient.info/doctor/hot-swollen-joints"),
    Source(
      id: "F107", title: "Joint pain algorithm, GP reasoning", grade: .secondary,
      url: "https://gpreasoning.uk/tools/algorithms/joint-pain.html"),
  ]
}
