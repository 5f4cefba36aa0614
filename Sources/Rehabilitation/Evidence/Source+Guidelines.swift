extension Source {
  /// Guidelines and general exercise sheets (EVIDENCE P05 and P21).
  static let guidelines: [Source] = [
    Source(
      id: "F166", title: "NICE guideline NG226, osteoarthritis", grade: .trial,
      url: "https://www.nice.org.uk/guidance/ng226/chapter/Recommendations"),
    Source(
      id: "F167", title: "Answers on NICE NG226 and CKS, secondary page", grade: .unknownAuthor,
      url: "https://www.iatrox.com/shared/"),
    Source(
      id: "F168", title: "Osteoarthritis handout citing ACR, OARSI and IDEA", grade: .unknownAuthor,
      url: "https://clinicalcommander.com/dossiers/msk.osteoarthritis.core.v1/handout"),
    Source(
      id: "F170", title: "After arthroscopic meniscectomy, Connecticut Orthopaedics",
      grade: .clinic,
      url: "https://ctorthopaedic.com/blog/arthroscopic-meniscectomychondral-debridement_1"),
    Source(
      id: "F172", title: "Exercise programme, Royal Orthopaedic Hospital", grade: .clinic,
      url:
        "https://www.roh.nhs.uk/our-services/therapy-services/royal-orthopedic-hospital-exercise-programme"
    ),
    Source(
      id: "F174", title: "New knee pain exercises, First Community Health and Care", grade: .clinic,
      url: "https://www.firstcommunityhealthcare.co.uk/new-knee-pain-exercises"),
    Source(
      id: "F175", title: "AAOS knee conditioning programme, Omaha clinic page", grade: .clinic,
      url: "http://www.omahaknee.com/knee-conditioning-program/"),
    Source(
      id: "F175b", title: "AAOS knee conditioning programme, Alabama clinic page", grade: .clinic,
      url:
        "https://aosmsportsmedicine.com/sports-medicine/knees/41-alabama-orthopedic-sports-medicine-in-baldwin-county/knees/159-knee-conditioning-program"
    ),
    Source(
      id: "F176", title: "Heat for knee pain, vendor page", grade: .secondary,
      url: "https://shopeverydaymedical.com/blogs/knee-pain/is-heat-good-for-knee-pain"),
  ]
}
