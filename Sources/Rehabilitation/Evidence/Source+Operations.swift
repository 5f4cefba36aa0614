extension Source {
  /// Knee replacement and arthroscopy (EVIDENCE P16 to P18).
  static let operations: [Source] = [
    Source(
      id: "F53", title: "Total knee replacement protocol, Penrose (after Brigham and Women's)",
      grade: .clinic, url: "https://penrosept.com/total-knee-replacement-protocol/"),
    Source(
      id: "F54", title: "Knee exercises of the AAOS guide, CommonSpirit", grade: .clinic,
      url: "https://www.commonspirit.org/conditions-treatments/knee-exercises"),
    Source(
      id: "F55", title: "Exercises after knee replacement, StayWell library", grade: .clinic,
      url: "https://uihcib.staywellsolutionsonline.com/Library/Encyclopedia/216,ug3901"),
    Source(
      id: "F56", title: "Knee replacement exercises, AAOS type", grade: .secondary,
      url: "http://fractureimage.com/index-64.html"),
    Source(
      id: "F57", title: "Total knee replacement protocol, Stone Clinic", grade: .clinic,
      url: "https://www.stoneclinic.com/total-knee-replacement-rehab-protocol"),
    Source(
      id: "F58", title: "AViKA trial, milestones table (BMC Musculoskelet Disord 14:290)",
      grade: .trial,
      url:
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-14-290/tables/3"
    ),
    Source(
      id: "F59", title: "Total knee replacement, part 1, Prep Performance Center",
      grade: .secondary, url: "https://prepperformancecenter.com/total-knee-replacement-part-1/"),
    Source(
      id: "F60", title: "Partial knee replacement rehabilitation protocol, VBJS", grade: .clinic,
      url:
        "https://www.vbjs.com.au/knee/post-op/unicompartmental/partial-knee-replacement-rehabilitation-protocol"
    ),
    Source(
      id: "F61", title: "Unicompartmental knee replacement protocol, Watson Orthopaedics",
      grade: .clinic,
      url:
        "https://watsonorthopaedics.com/home/rehab-protocols/knee/unicompartmental-knee-replacement-rehab"
    ),
    Source(
      id: "F62", title: "Partial knee replacement protocol, Dr Jobe Shatrov", grade: .clinic,
      url:
        "https://drjobeshatrov.com/rehab/unicompartmental-(partial)-knee-replacement-rehabilitation-protocol"
    ),
    Source(
      id: "F63", title: "Partial knee replacement protocol, Stone Clinic", grade: .clinic,
      url: "https://www.stoneclinic.com/partial-knee-replacement-rehab-protocol"),
    Source(
      id: "F64", title: "Partial meniscectomy protocol (copy)", grade: .secondary,
      url: "https://abbeyscientific.org/post-op-partial-meniscectomy-pt-protocol-1498"),
    Source(
      id: "F65", title: "Meniscus resection protocol (copy), stairs", grade: .secondary,
      url: "https://abbeyscientific.org/meniscus-resection-rehab-protocol-5807"),
    Source(
      id: "F66", title: "Return to sport after knee arthroscopy (copy)", grade: .secondary,
      url: "https://turkeytiming.com/node/987"),
    Source(
      id: "F67", title: "Knee arthroscopy exercise guide, AAOS text", grade: .clinic,
      url: "https://www.ashbergortho.com/knee-arthroscopy-exercise-guide"),
  ]
}
