extension Source {
  /// Kneecap, bursa, cyst and inflamed joints (EVIDENCE P11 to P15).
  static let kneecap: [Source] = [
    Source(
      id: "F35", title: "Patellar dislocation rehabilitation, Northwest surgeon's protocol",
      grade: .clinic, url: "https://www.nwskelleymd.com/copy-21-of-rehabilitation"),
    Source(
      id: "F36", title: "Patellar dislocation protocol, SLU sports medicine (copy)", grade: .clinic,
      url: "https://docslib.org/doc/2917824/"),
    Source(
      id: "F37", title: "Kneecap rehabilitation criteria, Lervick (copy)", grade: .clinic,
      url: "https://docsbay.net/doc/366588/after-surgical-repair-of"),
    Source(
      id: "F38", title: "Menetrey 2014, return to sport after patellar dislocation (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4169614/"),
    Source(
      id: "F39", title: "Prepatellar bursitis treatment, Arthritis Health", grade: .clinic,
      url: "http://www.arthritis-health.com/types/bursitis/prepatellar-bursitis-treatment"),
    Source(
      id: "F40", title: "Prepatellar bursitis, Patient.info for professionals", grade: .clinic,
      url: "https://patient.info/doctor/prepatellar-bursitis"),
    Source(
      id: "F41", title: "Prepatellar bursitis treatment, Medscape", grade: .trial,
      url: "https://emedicine.medscape.com/article/309014-treatment"),
    Source(
      id: "F42", title: "Baker's cyst exercise plan, Pure Physiotherapy", grade: .clinic,
      url: "https://purephysiotherapy.co.uk/exercise-plans/bakers-cyst-treatment-plan"),
    Source(
      id: "F43", title: "Home exercise for Baker's cyst, machine-written page",
      grade: .unknownAuthor,
      url:
        "https://www.droracle.ai/articles/316908/what-is-the-recommended-home-exercise-program-for-bakers"
    ),
    Source(
      id: "F44", title: "Safe exercises for a Baker's cyst, reference page", grade: .secondary,
      url: "https://www.reference.com/health/safe-exercises-baker-s-cyst-23e6f451626d6aca"),
    Source(
      id: "F45", title: "Baker's cyst, physiotherapy clinic page", grade: .secondary,
      url: "https://www.corenewport.com/bakers-cyst-physical-therapist-irvine-newport-beach-ca/"),
    Source(
      id: "F46", title: "Exercise in rheumatoid arthritis, dose table (Br J Sports Med)",
      grade: .trial, url: "https://bjsm.bmj.com/highwire/markup/101445/expansion"),
    Source(
      id: "F47", title: "Cooney 2011, exercise in rheumatoid arthritis, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3042669/table/tab1"),
    Source(
      id: "F48", title: "Exercise in rheumatoid arthritis, machine-written page",
      grade: .unknownAuthor,
      url:
        "https://www.droracle.ai/articles/809029/what-exercise-program-is-recommended-for-an-adult-patient"
    ),
    Source(
      id: "F49", title: "Exercise with arthritis after ACSM, blog", grade: .secondary,
      url:
        "http://specialpopulationsarthritis.blogspot.com/2014/04/fitt-recommendations-for-individuals.html"
    ),
    Source(
      id: "F50", title: "Patellofemoral pain programmes, review table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3215347/table/t2-jmdh-4-383"),
    Source(
      id: "F51", title: "Twelve-week exercise table, Sports Health", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3445060/table/table1-1941738110379214"),
    Source(
      id: "F52", title: "Patellofemoral pain in adolescents, trial table", grade: .trial,
      url:
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-13-9/tables/1"),
  ]
}
