extension Source {
  /// Swelling, pain monitoring and how doses go on (EVIDENCE 2 and 3).
  static let progression: [Source] = [
    Source(
      id: "F78", title: "The stroke test for swelling, after Sturgill 2009", grade: .secondary,
      url: "https://www.themanualtherapist.com/2016/11/the-stroke-test-how-to-objectively.html"),
    Source(
      id: "F79", title: "How to prescribe exercise, pain-monitoring trial in tendons",
      grade: .secondary,
      url: "https://evidenceforexercise.com/topic/l3-how-to-prescribe-them-part-2/"),
    Source(
      id: "F80", title: "The pain-monitoring model, clinic page", grade: .secondary,
      url: "https://bim.physio/the-pain-monitoring-model/"),
    Source(
      id: "F81", title: "Soreness during rehabilitation, Grit Physio", grade: .secondary,
      url: "https://www.gritphysio.com.au/blog/navigating-soreness-during-your-rehab-journey/"),
    Source(
      id: "F82",
      title: "Practical guide to strengthening, Physiopedia (DAPRE table without the row of 3-4)",
      grade: .secondary,
      url:
        "https://www.physio-pedia.com/index.php?title=Practical_Guide_to_Hip_and_Knee_Strengthening&diff=prev&oldid=351059"
    ),
    Source(
      id: "F83", title: "Action plan for arthritis, adjusting weights (Millar)", grade: .clinic,
      url: "http://www.healthline.com./hlbook/art-progression-1"),
    Source(
      id: "F84", title: "DAPRE calculator page, unknown author", grade: .unknownAuthor,
      url: "https://vcalc.com/wikiclip/?uuid=779be3b3-f9ea-11ef-9fe5-bc764e2009d0"),
    Source(
      id: "F85", title: "APRE after Bryan Mann, forum copy", grade: .secondary,
      url:
        "https://www.irongarmx.net/phpBB2/product-book-movie-music-reviews/apre-bryan-mann-t225030.html"
    ),
    Source(
      id: "F86", title: "The DAPRE technique (Foust)", grade: .clinic,
      url: "https://paperzz.com/doc/9302850/the-dapre-technique"),
    Source(
      id: "F87", title: "DeLorme and Oxford sets, training blog", grade: .secondary,
      url: "https://fitdeals.ca/blogs/training/delorme-oxford-super-strength-gains"),
    Source(
      id: "F88", title: "Fish 2003, DeLorme compared with Oxford (abstract)", grade: .trial,
      url:
        "https://jhu.pure.elsevier.com/en/publications/optimal-resistance-training-comparison-of-delorme-with-oxford-tec-3"
    ),
    Source(
      id: "F89", title: "Fish 2003, how the 10RM was tested again (fragment of the methods, copy)",
      grade: .trial),
    Source(
      id: "F90", title: "The 2-for-2 rule", grade: .secondary,
      url: "https://athleticperformancetc.wordpress.com/tag/2-for-2-rule/"),
    Source(
      id: "F91", title: "The 2-for-2 rule, how much to add", grade: .secondary,
      url: "http://woahlottainfo.blogspot.com/2014/08/the-2-for-2-rule-how-to-know-when-you.html"),
    Source(
      id: "F92", title: "Load change by repetitions in reserve, trial table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11057620/table/T4"),
    Source(
      id: "F93", title: "Effort chart for lifts", grade: .secondary,
      url: "https://e1rm.com/rpe-chart"),
    Source(
      id: "F94", title: "Resistance training after ACSM", grade: .clinic,
      url: "https://exercise.trekeducation.org/2017/07/31/resistance-training/"),
    Source(
      id: "F95", title: "Deload calculator, quotes Bell 2022 and 2023", grade: .secondary,
      url: "https://mybarbellplates.com/deload-calculator"),
    Source(
      id: "F96", title: "Back to resistance training after time off, blog", grade: .secondary,
      url: "https://www.skillbasedfitness.com/how-to-return-to-resistance-training-after-time-off/"),
    Source(
      id: "F97", title: "Training after a break, blog", grade: .secondary,
      url: "https://fittr.com/article/how-to-return-to-training-after-a-break-68"),
    Source(
      id: "F98", title: "Flares in knee osteoarthritis, OARSI journal (abstract)", grade: .trial,
      url: "https://www.oarsijournal.com/article/S1063-4584(21)00702-0/fulltext"),
  ]
}
