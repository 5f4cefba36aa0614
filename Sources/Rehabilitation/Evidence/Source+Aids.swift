extension Source {
  /// Aids, insoles, shoes, bandages and injections (EVIDENCE 7).
  static let aids: [Source] = [
    Source(
      id: "F145", title: "How to use a cane, Owensboro Health", grade: .clinic,
      url: "http://owensborohealthse3.adam.com/content.aspx?productid=68&pid=68&gid=000027"),
    Source(
      id: "F146", title: "How to use walking sticks, South Tees Hospitals", grade: .clinic,
      url: "https://www.southtees.nhs.uk/resources/how-to-use-walking-sticks/"),
    Source(
      id: "F147", title: "Walking sticks and crutches, HealthInfo Canterbury", grade: .clinic,
      url: "https://www.healthinfo.org.nz/walking-sticks-crutches_1.htm"),
    Source(
      id: "F148", title: "Gradual weaning protocols, surgeon's page", grade: .clinic,
      url: "https://christopherpmillermd.com/gradual-weaning-protocols"),
    Source(
      id: "F149", title: "Crutches after surgery, moveUP protocol", grade: .clinic,
      url: "https://support.orthopedics.moveup.care/?p=2418"),
    Source(
      id: "F150", title: "Crutches after surgery or injury, The Physio Group", grade: .clinic,
      url: "https://thephysio-group.com/getting-crutches-surgery-injury/"),
    Source(
      id: "F151", title: "When to stop using crutches, surgeon's page", grade: .clinic,
      url: "http://drapovian.com/when-to-stop-using-crutches-after-knee-surgery/"),
    Source(
      id: "F152", title: "Getting used to foot orthotics, Podform3D", grade: .secondary,
      url: "https://podform3d.com/blogs/podform3d/guide-foot-orthotics-accustomization"),
    Source(
      id: "F153", title: "Orthotics break-in period, foot and ankle clinic", grade: .clinic,
      url: "https://www.footandanklecg.com/orthotics-break-in-period"),
    Source(
      id: "F154", title: "Orthotics instruction, High Desert Foot and Ankle Clinic (copy)",
      grade: .clinic,
      url:
        "https://studylib.net/doc/7125969/orthotics-instruction---high-desert-foot-and-ankle-clinic"
    ),
    Source(
      id: "F155", title: "Orthotics, slow break-in, podiatrist's page", grade: .clinic,
      url: "http://drstevenstark.com/orthotics"),
    Source(
      id: "F156", title: "Breaking in insoles, podiatry page", grade: .clinic,
      url: "https://footwisepodiatryreflex.com/breaking-in-your-insoles-orthotics/"),
    Source(
      id: "F157", title: "Wearing orthotics all day, podiatry page", grade: .clinic,
      url: "https://sunshinepando.com/faq/can-i-wear-my-orthotics-all-the-time/"),
    Source(
      id: "F158",
      title: "Paterson 2021, stable or flexible shoes in knee osteoarthritis (abstract)",
      grade: .trial, url: "https://pubmed.ncbi.nlm.nih.gov/33428439/"),
    Source(
      id: "F159", title: "Advice after knee arthroscopy, hospital leaflet (copy)", grade: .clinic,
      url: "https://paperzz.com/doc/7975041/knee-arthroscopy-post-discharge-advice"),
    Source(
      id: "F160",
      title:
        "Compression bandage after knee replacement, review (abstract; J Orthop Surg Res 2019)",
      grade: .trial, url: "https://josr-online.biomedcentral.com/articles/10.1186/s13018-019-1527-9"
    ),
    Source(
      id: "F161", title: "STICKS trial of a compression bandage (abstract)", grade: .trial,
      url: "http://www.trialsjournal.com/content/18/1/6/abstract"),
    Source(
      id: "F162", title: "Compression socks after knee replacement, page by an unknown author",
      grade: .unknownAuthor,
      url: "https://biologyinsights.com/how-long-to-wear-compression-socks-after-knee-replacement"),
    Source(
      id: "F163", title: "After a knee injection, surgeon's page", grade: .clinic,
      url: "https://shresthamd.com/?page_id=909"),
    Source(
      id: "F164", title: "After a steroid injection, Yeovil Hospital", grade: .clinic,
      url: "https://yeovilhospital.co.uk/steroid-injections/"),
    Source(
      id: "F165", title: "Steroid injections into joints and tendons, Guy's and St Thomas'",
      grade: .clinic,
      url:
        "https://www.guysandstthomas.nhs.uk/health-information/steroid-injections-joint-and-tendon-pain"
    ),
  ]
}
