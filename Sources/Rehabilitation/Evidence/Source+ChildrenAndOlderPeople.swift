extension Source {
  /// Children and older people (EVIDENCE P39 to P41).
  static let childrenAndOlderPeople: [Source] = [
    Source(
      id: "G126", title: "Sinding-Larsen-Johansson, children's hospital leaflet (copy)",
      grade: .secondary,
      url: "https://paperzz.com/doc/9401486/pe2136-sinding-larsen-johansson-syndrome"),
    Source(
      id: "G127", title: "Sinding-Larsen-Johansson, KidsHealth", grade: .clinic,
      url: "https://qa-khpi.kidshealth.org/en/parent/1537.html"),
    Source(
      id: "G128", title: "Sinding-Larsen-Johansson, sports clinic pages", grade: .clinic,
      url: "https://iskinstitute.com/kc/knee/sinding_larsen_Johansson_syndrome/t1.html"),
    Source(id: "G130", title: "EBM Guidelines, innocent leg aches (copy)", grade: .secondary),
    Source(
      id: "G131", title: "Arthritis Research UK, growing pains, hands-on report 2008",
      grade: .clinic,
      url:
        "http://www.arthritisresearchuk.org/health-professionals-and-students/reports/hands-on/hands-on-autumn-2008.aspx"
    ),
    Source(
      id: "G132", title: "Growing pains, review, Indian Pediatrics 2014 (abstract)", grade: .trial,
      url: "http://indianpediatrics.net/may2014/may-379-383.htm"),
    Source(
      id: "G135", title: "World guidelines for falls 2022 (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9523684"),
    Source(
      id: "G136", title: "NICE guideline NG249, falls, rationale", grade: .trial,
      url: "https://www.nice.org.uk/guidance/ng249/chapter/Rationale-and-impact"),
    Source(
      id: "G137", title: "NICE guideline NG249, falls, recommendations (copy)", grade: .secondary,
      url:
        "https://sopladios.net/article/recommendations-falls-assessment-and-prevention-in-older-people-and-in-people-50-and-over-at-higher-risk-guidance-nice"
    ),
    Source(
      id: "G138", title: "Otago strength and balance exercises, Royal Orthopaedic Hospital",
      grade: .clinic,
      url: "https://roh.nhs.uk/services-information/therapy/otago-strength-and-balance-exercises"),
    Source(
      id: "G139", title: "Otago exercise programme, ACC manual 2007, foreword (copy)",
      grade: .secondary, url: "https://studylib.net/doc/18697619/otago-exercise-programme"),
    Source(
      id: "G140", title: "Longer exercise trial in older people, effort table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6167829/table/Tab2"),
    Source(
      id: "G141", title: "Otago booklet, Gardner 2001 (copy)", grade: .secondary,
      url: "https://docplayer.net/amp/4016498-Otago-exercise-program.html"),
    Source(
      id: "G142", title: "Otago knee bends with support, slides", grade: .secondary,
      url: "https://vdocuments.net/dynamic-balance-fame-and-otago-knee-bends-with-support-.html"),
    Source(
      id: "G143", title: "Otago home exercises (copy)", grade: .secondary,
      url: "https://scribd.com/document/240378769/Otago-Home-Exercise-Programme"),
    Source(
      id: "G144", title: "Otago exercises, Group Otago", grade: .secondary,
      url: "https://groupotago.com/otago-fall-prevention-exercises/"),
    Source(
      id: "G145", title: "Screening for blood-flow restriction training (excerpt)", grade: .trial,
      url:
        "https://frontiersin.org/journals/rehabilitation-sciences/articles/10.3389/fresc.2021.697082/full"
    ),
  ]
}
