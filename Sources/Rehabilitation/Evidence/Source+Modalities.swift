extension Source {
  /// Laser, magnetic field, mud, baths and heat (EVIDENCE 5).
  static let modalities: [Source] = [
    Source(
      id: "F108", title: "WALT 2010 laser table, copy cut before the knee row", grade: .secondary,
      url: "https://www.zjzklaser.com/laser-therapy/guidelines-for-treatment-with-laser-therapy"),
    Source(
      id: "F109", title: "Laser doses in knee trials", grade: .secondary,
      url: "https://laser.electrotherapy.website/?p=119"),
    Source(
      id: "F110", title: "Stausholm 2019, PEDro record (abstract)", grade: .trial,
      url: "http://search.pedro.org.au/search-results/record-detail/58904"),
    Source(
      id: "F111", title: "Jankaew 2023, laser in knee osteoarthritis (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9812996/"),
    Source(
      id: "F112", title: "Knee laser plan, vendor", grade: .secondary,
      url: "https://pulselaserrelief.com.au/pages/knee-joint"),
    Source(
      id: "F113", title: "Trial settings of pulsed magnetic fields, review table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5905856/table/T4"),
    Source(
      id: "F114", title: "Magnetic field treatment in knee osteoarthritis, MSK Medicine",
      grade: .clinic,
      url:
        "https://mskmedicine.com/ebm-article/what-is-the-evidence-for-electro-magnetic-field-treatment-in-osteoarthritis-of-the-knee"
    ),
    Source(
      id: "F115", title: "Magnetic field trials, review table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9213303/table/Tab1/"),
    Source(
      id: "F116", title: "Vavken 2009, J Rehabil Med (abstract)", grade: .trial,
      url: "https://www.medicaljournals.se/jrm/content/?doi=10.2340/16501977-0374"),
    Source(
      id: "F117", title: "Contraindications to magnetic fields, vendor", grade: .secondary,
      url: "https://www.biomag.co.za/pemf-contraindications/"),
    Source(
      id: "F118", title: "Contraindications to magnetotherapy, vendor", grade: .secondary,
      url: "https://zes.cz/?p=1026"),
    Source(
      id: "F119", title: "Varzaityte 2019, mud and mineral baths (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7266807"),
    Source(
      id: "F120", title: "Thermal mineral water in knee osteoarthritis, MSK Medicine",
      grade: .clinic,
      url:
        "https://mskmedicine.com/ebm-article/what-is-the-evidence-for-thermal-mineral-water-therapy-in-the-treatment-of-osteoarthritis-of-the-knee"
    ),
    Source(
      id: "F121", title: "Mud pack, Ensana spa", grade: .secondary,
      url:
        "https://dev.ensana.twodo.cz/en/hotels/splendid/spa/medical-treatments/balneotherapy/mud-pack"
    ),
    Source(
      id: "F122", title: "Peloid therapy, Istanbul Medikal Termal", grade: .secondary,
      url: "https://www.istanbulmedikaltermal.com/peloidotherapie/"),
    Source(
      id: "F123", title: "Mud therapies for seniors", grade: .unknownAuthor,
      url:
        "http://www.wynoacademicjournals.org/mud-therapies-for-seniors-along-with-their-side-effects/"
    ),
    Source(
      id: "F124", title: "Contraindications to thermal mud, Terme", grade: .secondary,
      url: "http://terme.eu/en/contra-indications-to-thermal-mud-applications.html"),
    Source(
      id: "F125", title: "Contraindications, Techirghiol sanatorium", grade: .clinic,
      url: "http://sbtghiol.ro/en/contraindicatii.html"),
    Source(
      id: "F126", title: "Thermal baths, Spa About", grade: .secondary,
      url: "https://spa-about.gr/en/?p=5472"),
    Source(
      id: "F127", title: "Salt baths, Russian page by an unknown author", grade: .unknownAuthor,
      url: "https://all2all.ru/solyanye-vanny"),
    Source(
      id: "F128", title: "Combining mud with other physiotherapy (Russian)", grade: .secondary,
      url:
        "https://doctora.clinic/services/gryazelechenie/kombinirovanie-peloidoterapii-s-drugimi-vidami-fizicheskoy-terapii/"
    ),
    Source(
      id: "F129", title: "Combining mud with massage, Russian book page", grade: .secondary,
      url: "https://knigochet.com/read_59895_11"),
    Source(
      id: "F130", title: "Magnetotherapy, what goes together, Medintex (Ukrainian)",
      grade: .secondary, url: "https://medintex.com/"),
    Source(
      id: "F131", title: "Heat therapy, health library", grade: .clinic,
      url: "http://www.sw.org/HealthLibrary?page=Heat%20Therapy"),
    Source(
      id: "F132", title: "Heat for knee arthritis, Arthritis Health", grade: .clinic,
      url:
        "https://arthritis-health.com/video/how-apply-heat-therapy-knee-arthritis-pain-relief-video"
    ),
    Source(
      id: "F133", title: "Heat and arthritis, 222 Health", grade: .secondary,
      url: "https://222health.com/conditions-treatments/arthritis/30162.html"),
  ]
}
