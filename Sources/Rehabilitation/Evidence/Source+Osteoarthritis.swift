extension Source {
  /// Osteoarthritis, walking and pacing (EVIDENCE P01 to P05).
  static let osteoarthritis: [Source] = [
    Source(
      id: "F19", title: "NEMEX-TJR, pain zones (Ageberg 2010, BMC Musculoskelet Disord 11:126)",
      grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2896351"),
    Source(
      id: "F20", title: "Ageberg 2010, neuromuscular exercise before joint replacement (abstract)",
      grade: .trial, url: "https://www.springermedicine.com/link?doi=10.1186/1471-2474-11-126"),
    Source(
      id: "F21", title: "If your knee hurts, keep exercising, interview with E. Roos (copy)",
      grade: .clinic,
      url:
        "https://braceworks.ca/2018/11/14/health-tech/if-your-knee-hurts-keep-exercising-says-expert"
    ),
    Source(
      id: "F22", title: "ESCAPE-pain, overview for patients", grade: .clinic,
      url: "https://escape-pain.org/living-with-joint-pain/patient-overview"),
    Source(
      id: "F23", title: "ESCAPE-pain class, Norfolk Community Health", grade: .clinic,
      url:
        "https://www.norfolkandwaveneycommunityhealth.nhs.uk/msk/self-help/classes/hip-and-knee-classes/escape-pain-hip-and-knee-exercise-class/"
    ),
    Source(
      id: "F24", title: "ESCAPE-pain, West of England health network", grade: .clinic,
      url: "https://www.weahsn.net/our-work/transforming-services-and-systems/escape-pain/"),
    Source(
      id: "F24b", title: "ESCAPE-pain, Active Together", grade: .clinic,
      url: "https://www.active-together.org/escape-pain"),
    Source(
      id: "F25", title: "My Knee Exercise, programme 1", grade: .trial,
      url: "https://mykneeexercise.org.au/program1/"),
    Source(
      id: "F26", title: "My Knee Exercise, programme 3", grade: .trial,
      url: "https://mykneeexercise.org.au/program3/"),
    Source(
      id: "F27",
      title: "Home strengthening trial, exercise table (BMC Musculoskelet Disord 13:129)",
      grade: .trial,
      url:
        "http://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-13-129/tables/1"
    ),
    Source(
      id: "F28", title: "Home exercise trial, programme rules (BMC Musculoskelet Disord 13:246)",
      grade: .trial,
      url:
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-13-246/tables/2"
    ),
    Source(
      id: "F29", title: "PEACE and LOVE, Dubois and Esculier 2020 (Br J Sports Med 54:72)",
      grade: .trial,
      url: "https://bjsm.bmj.com/content/54/2/72.full"),
    Source(
      id: "F30", title: "Activity pacing by quota, therapeutic guideline text (copy)",
      grade: .clinic,
      url: "https://etg-complete-oxy.netlify.app/pain_and_analgesia/agg/c_agg7-c23-s3"),
    Source(
      id: "F31", title: "Exercise setting in pain management, The Physiotherapy Site",
      grade: .secondary,
      url: "http://www.thephysiotherapysite.co.uk/physiotherapy/pain-management/exercise-setting"),
    Source(
      id: "F32", title: "Pace or persist, The Naked Physio", grade: .secondary,
      url: "https://thenakedphysio.com/2020/05/25/do-you-pace-or-do-you-persist-flexibly/"),
    Source(
      id: "F33", title: "Twelve-week walking schedule, Mayo Clinic News Network", grade: .clinic,
      url:
        "https://newsnetwork.mayoclinic.org/discussion/get-walking-with-this-12-week-walking-schedule/"
    ),
    Source(
      id: "F34",
      title:
        "White 2014, steps a day and knee osteoarthritis (abstract); a news copy for the first aim of 3,000",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4146701"),
  ]
}
