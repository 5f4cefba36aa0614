extension Source {
  /// Overuse and soft tissue (EVIDENCE P30 to P33).
  static let softTissue: [Source] = [
    Source(
      id: "G65", title: "McKay 2020, iliotibial band programme, table", grade: .trial,
      url: "https://josr-online.biomedcentral.com/articles/10.1186/s13018-020-01713-7/tables/2"),
    Source(
      id: "G66",
      title: "McKay 2020, three programmes for iliotibial band pain, pilot trial (abstract)",
      grade: .trial,
      url: "https://josr-online.biomedcentral.com/articles/10.1186/s13018-020-01713-7"),
    Source(
      id: "G67", title: "Beers 2008, hip strength and iliotibial band pain (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2792799"),
    Source(
      id: "G68", title: "Iliotibial band stretches, physiotherapy blog", grade: .secondary,
      url: "https://advancedphysicaltherapy.wordpress.com/2014/06/05/ask-a-physical-therapist-3/"),
    Source(
      id: "G69", title: "BMJ Best Practice, iliotibial band, prevention (copy)", grade: .clinic),
    Source(
      id: "G71", title: "Iliotibial band exercise sheet", grade: .secondary,
      url: "https://www.scribd.com/document/252749702/IT-Band-Syndrome-Rehab"),
    Source(
      id: "G72", title: "Ruptures of the quadriceps tendon, book chapter (abstract)", grade: .trial,
      url: "https://link.springer.com/chapter/10.1007/978-3-319-33234-5_6"),
    Source(
      id: "G74",
      title: "Patellar tendon, exercise table of a trial after an injection (J Orthop Surg Res)",
      grade: .trial,
      url: "https://josr-online.biomedcentral.com/articles/10.1186/s13018-019-1477-2/tables/1"),
    Source(
      id: "G75",
      title: "Patellar tendon, isometric and slow loading table (BMC Musculoskelet Disord 2019)",
      grade: .trial,
      url:
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2993-2/tables/1"
    ),
    Source(
      id: "G78", title: "Pes anserine bursitis, treatment, Medscape", grade: .trial,
      url: "https://emedicine.medscape.com/article/308694-treatment"),
    Source(
      id: "G79", title: "Early pes anserine exercise plan, Pure Unity Health", grade: .clinic,
      url:
        "https://pureunityhealth.co.uk/exercise-plans/early-pes-anserine-bursitis-exercise-programme"
    ),
    Source(
      id: "G80", title: "Home exercises for the pes anserine bursa (copy)", grade: .secondary,
      url:
        "https://vdocuments.mx/home-therapy-exercises-for-pes-anserine-there-are-many-bursae-in-the-body-a-bursa.html"
    ),
    Source(
      id: "G82", title: "Pes anserine, stretching and the bursa, clinic page", grade: .secondary,
      url: "https://clinic88.com.au/?p=452"),
    Source(
      id: "G85", title: "Fat pad syndrome with exercises, health library", grade: .clinic,
      url:
        "http://www.sw.org/HealthLibrary?page=Hoffa's%20Disease%20(Infrapatellar%20Fat%20Pad%20Syndrome)%20with%20Rehab-SportsMed"
    ),
    Source(
      id: "G86", title: "Fat pad irritation, notes", grade: .secondary,
      url: "https://coconote.app/notes/5912339f-4f9e-4fe3-af91-898925b7f1f3"),
    Source(
      id: "G87", title: "Fat pad impingement, clinic page", grade: .secondary,
      url: "https://resultspt.com/knee-fat-pad-impingement"),
  ]
}
