extension Source {
  /// Tendons and the growing knee (EVIDENCE P06 to P10).
  static let tendons: [Source] = [
    Source(
      id: "F1", title: "Breda 2021, progressive tendon loading trial (abstract)", grade: .trial,
      url: "https://doi.org/10.1136/bjsports-2020-103403"),
    Source(
      id: "F2", title: "Progressive tendon loading, summary of the trial, Physical Therapy First",
      grade: .secondary,
      url:
        "https://physicaltherapyfirst.com/blog/2022/11/07/effectiveness-of-progressive-tendon-loading-exercise-therapy-in-patients-with-patellar-tendinopathy-a-randomized-clinical-trial/"
    ),
    Source(
      id: "F3", title: "Progressive tendon loading, FIFA Medical Network", grade: .clinic,
      url:
        "https://www.fifamedicalnetwork.com/progressive-tendon-loading-exercise-is-superior-to-traditional-eccentric-strengthening-for-patient-with-patellar-tendinopathy/"
    ),
    Source(
      id: "F4", title: "Progressive tendon loading, return to sport, clinic blog",
      grade: .secondary,
      url:
        "https://www.head2toeosteopathy.com/post/patella-tendinopathy-progressive-tendon-loading-exercise-therapy"
    ),
    Source(
      id: "F5", title: "Heavy slow resistance for patellar tendinopathy, Drexel Medicine",
      grade: .clinic,
      url:
        "https://drexelmedicine.org/patient-services/sports-medicine/more-about-sports-medicine/heavy-slow-resistance-training-for-patellar-tendinopathy/"
    ),
    Source(
      id: "F6", title: "Trial NCT06774547, registry copy", grade: .trial,
      url: "https://biotechhunter.com/trials/NCT06774547"),
    Source(
      id: "F7", title: "Military pathway, patellar tendon (BMC Musculoskelet Disord 2017, table 2)",
      grade: .trial,
      url:
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-017-1564-7/tables/2"
    ),
    Source(
      id: "F8", title: "Phases of patellar tendon loading, clinical table (J Athl Train)",
      grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9528703/table/i1938-162X-57-7-621-t02"),
    Source(
      id: "F9", title: "Purdam 2004, pilot study of the decline squat (abstract)", grade: .trial,
      url: "http://dro.deakin.edu.au/view/DU:30009266"),
    Source(
      id: "F10", title: "Young 2005, decline squat and step squat (abstract)", grade: .trial,
      url: "https://bjsm.bmj.com/content/39/2/102"),
    Source(
      id: "F11", title: "Visnes and Bahr 2007, review of eccentric training (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2658948"),
    Source(
      id: "F12", title: "Tendon loading stages, Propel Physiotherapy", grade: .secondary,
      url: "https://propeltherapy.com/2018/10"),
    Source(
      id: "F13", title: "Rio 2019, isometric holds on the road, change of VISA-P (abstract)",
      grade: .trial,
      url: "https://scholars.latrobe.edu.au/display/publication205810"),
    Source(
      id: "F14", title: "In-season isometric holds, copy of a review passage; treat as known only",
      grade: .unknownAuthor,
      url:
        "http://compoundlibraries.com/index.php/33-removing-high-load-drills-from-training-reducing-frequency-of/"
    ),
    Source(
      id: "F15", title: "Strength test before jumping, Let's Get Bouncy", grade: .secondary,
      url: "https://letsgetbouncy.net/video"),
    Source(
      id: "F16", title: "Osgood-Schlatter programme, summary of Rathleff 2020", grade: .secondary,
      url: "https://rehabscience.com/blog/another-sample-post-title/"),
    Source(
      id: "F17",
      title: "Rathleff 2020, activity change and exercise in Osgood-Schlatter (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7137138"),
    Source(
      id: "F18", title: "SOGOOD trial in Osgood-Schlatter, programme table", grade: .trial,
      url:
        "https://bmcsportsscimedrehabil.biomedcentral.com/articles/10.1186/s13102-024-00870-0/tables/1"
    ),
  ]
}
