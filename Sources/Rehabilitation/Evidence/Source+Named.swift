extension Source {
  /// Pages and papers that are cited by name.
  static let named: [Source] = [
    Source(
      id: "Clausen-2017",
      title: "Clausen 2014 and 2017, neuromuscular exercise trial (abstracts; J Athl Train 52:592)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4240848"),
    Source(
      id: "EFORT-2019",
      title: "First patellar dislocation, review (EFORT Open Reviews 4:180016, abstract)",
      grade: .trial, url: "https://eor.bioscientifica.com"),
    Source(
      id: "Holm-2020",
      title:
        "Holm 2020, neuromuscular exercise with strength (abstract, copy; Osteoarthritis Cartilage 28:744)",
      grade: .trial),
    Source(
      id: "Hott-2020",
      title: "Hott 2020, hip, knee or free exercise in patellofemoral pain (abstract, copy)",
      grade: .trial, url: "https://www.scribd.com/document/504398110"),
    Source(
      id: "vanArk-2016", title: "van Ark 2016, isometric and isotonic holds in season (abstract)",
      grade: .trial),
    Source(
      id: "andrewgpattonmd", title: "Meniscus repair protocol, Dr Andrew Patton", grade: .clinic,
      url: "https://andrewgpattonmd.com"),
    Source(
      id: "ctorthopaedic", title: "Meniscus repair protocol, Connecticut Orthopaedics",
      grade: .clinic, url: "https://ctorthopaedic.com"),
    Source(
      id: "dralexmeininger", title: "Rehabilitation protocols, Dr Alex Meininger", grade: .clinic,
      url: "https://dralexmeininger.com/rehab-protocols"),
    Source(
      id: "annevdmerwe", title: "Arthritis flare, keep moving within tolerance", grade: .secondary,
      url: "https://findhealthclinics.com"),
    Source(
      id: "bodymed", title: "Baker's cyst, where it lies, Body Med", grade: .secondary,
      url: "https://bodymed.ie"),
    Source(
      id: "evidenceforexercise-l2", title: "How to prescribe exercise, part 1", grade: .secondary,
      url: "https://evidenceforexercise.com"),
    Source(
      id: "healthykneesclub", title: "No heat on a hot knee, Healthy Knees Club", grade: .secondary,
      url: "https://healthykneesclub.com"),
    Source(
      id: "jeffnippard", title: "Regaining strength after time off, blog", grade: .secondary,
      url: "https://jeffnippard.com"),
    Source(
      id: "spadreams", title: "Contraindications to baths, Spa Dreams", grade: .secondary,
      url: "https://www.spadreams.fr"),
    Source(
      id: "standardofcare", title: "Ottawa knee rule, ages, secondary page", grade: .secondary,
      url: "https://standardofcare.com"),
    Source(
      id: "th4", title: "Chair stand test, how to", grade: .secondary,
      url: "https://th4.ilovetranslation.com"),
    Source(
      id: "wphphysio", title: "Weight and load on the knee, physiotherapy page", grade: .secondary,
      url: "https://wphphysio.com.au"),
    Source(
      id: "yhocphuchoi", title: "KOOS-12 summary score", grade: .secondary,
      url: "https://yhocphuchoi.com"),
    Source(
      id: "fitro", title: "Fitting crutches, Fitro", grade: .unknownAuthor,
      url: "https://fitro.info"),
    Source(
      id: "gizmo", title: "Study cards on walking aids", grade: .unknownAuthor,
      url: "https://gizmo.ai"),
    Source(
      id: "leftsidepains", title: "Bend after knee replacement, secondary page",
      grade: .unknownAuthor, url: "https://leftsidepains.com"),
    Source(
      id: "wellally", title: "Bend after knee replacement, knowledge base", grade: .unknownAuthor,
      url: "https://wellally.tech"),
    Source(
      id: "seed-article", title: "The article on knee pain that this collection starts from",
      grade: .unknownAuthor),
  ]
}
