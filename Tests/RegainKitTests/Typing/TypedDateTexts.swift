/// Texts of days, each with the day that it means on Wednesday 4 March 2026, or why it is refused.
///
/// The same tables are read by the built command under several locales.
enum TypedDateTexts {
  /// What is read where a day lies ahead, such as the first day of a plan.
  static let ahead: [(text: String, day: String)] = [
    ("today", "2026-03-04"), ("Tomorrow", "2026-03-05"), ("yesterday", "2026-03-03"),
    ("day after tomorrow", "2026-03-06"), ("the day before yesterday", "2026-03-02"),
    ("wed", "2026-03-04"), ("Wednesday", "2026-03-04"), ("thu", "2026-03-05"),
    ("thurs", "2026-03-05"), ("mon", "2026-03-09"), ("MON", "2026-03-09"), ("tues", "2026-03-10"),
    ("this friday", "2026-03-06"), ("on friday", "2026-03-06"), ("next monday", "2026-03-09"),
    ("next wed", "2026-03-11"), ("next Friday", "2026-03-06"), ("last mon", "2026-03-02"),
    ("last wednesday", "2026-02-25"), ("mon next week", "2026-03-09"),
    ("next week sunday", "2026-03-15"), ("next week", "2026-03-11"), ("next month", "2026-04-04"),
    ("in 3 days", "2026-03-07"), ("in three days", "2026-03-07"), ("in a week", "2026-03-11"),
    ("in 2 weeks", "2026-03-18"), ("in a month", "2026-04-04"), ("3 days ago", "2026-03-01"),
    ("a week ago", "2026-02-25"), ("two weeks from monday", "2026-03-23"),
    ("3 days from tomorrow", "2026-03-08"), ("a fortnight from now", "2026-03-18"),
    ("+3d", "2026-03-07"), ("+2w", "2026-03-18"), ("-2w", "2026-02-18"), ("+10", "2026-03-14"),
    ("2026-03-20", "2026-03-20"), ("2026-3-2", "2026-03-02"), ("2026/3/20", "2026-03-20"),
    ("2026.03.20", "2026-03-20"), ("20260320", "2026-03-20"), ("02.03.2026", "2026-03-02"),
    ("2.3.26", "2026-03-02"), ("20.3.", "2026-03-20"), ("20 March", "2026-03-20"),
    ("March 20", "2026-03-20"), ("20 Mar 2026", "2026-03-20"), ("Mar 20, 2027", "2027-03-20"),
    ("20th of March", "2026-03-20"), ("the 2nd of april", "2026-04-02"), ("20mar", "2026-03-20"),
    ("20-Mar-2026", "2026-03-20"), ("2 March", "2026-03-02"), ("2 January", "2027-01-02"),
    ("1 sept", "2026-09-01"), ("Fri 20 Mar", "2026-03-20"), ("Friday, 20 March 2026", "2026-03-20"),
    ("20 March Fri", "2026-03-20"), ("13/3/2026", "2026-03-13"), ("3/13/26", "2026-03-13"),
    ("3/3/26", "2026-03-03"), ("29 Feb", "2028-02-29"), ("29.02.2028", "2028-02-29"),
    ("  20   mar ", "2026-03-20"), ("20\u{A0}mar", "2026-03-20"),
    ("2026\u{2013}03\u{2013}20", "2026-03-20"),
  ]

  /// What is read where a day lies behind, such as that of a session that was done.
  static let behind: [(text: String, day: String)] = [
    ("today", "2026-03-04"), ("wed", "2026-03-04"), ("thu", "2026-02-26"), ("mon", "2026-03-02"),
    ("tuesday", "2026-03-03"), ("this mon", "2026-03-02"), ("last monday", "2026-03-02"),
    ("next monday", "2026-03-09"), ("2 March", "2026-03-02"), ("20 Dec", "2025-12-20"),
    ("5 March", "2026-03-05"), ("2.1.", "2026-01-02"), ("-3d", "2026-03-01"),
    ("29 Feb", "2024-02-29"), ("20/2", "2026-02-20"), ("two days ago", "2026-03-02"),
  ]

  /// What is no day, with a part of what is said.
  static let refused: [(text: String, words: String)] = [
    ("", "can't read ''"), ("someday", "I can't read 'someday' as a date. Try 'thu' (5 Mar), "),
    ("mo", "can't read"), ("month", "can't read"), ("next", "can't read"), ("32", "can't read"),
    ("3/2/26", "can be 3 Feb 2026 or 2 Mar 2026"), ("02-03-2026", "2 Mar 2026 or 3 Feb 2026"),
    ("4/3", "can be 4 Mar 2026 or 3 Apr 2026"), ("13/13/2026", "can't read"),
    ("30 February", "February has 29 days"), ("31.4.2026", "April 2026 has 30 days"),
    ("2026-02-29", "February 2026 has 28 days"), ("29 Feb 2027", "February 2027 has 28 days"),
    ("Mon 20 Mar 2026", "20 Mar 2026 is a Friday"), ("March 2026", "can't read"),
    ("2026", "can't read"), ("2.3", "can't read"), ("99999-01-01", "can't read"),
    ("+5001d", "too far away"), ("in 999999 weeks", "too far away"),
    ("+999999999999999999999d", "can't read"), ("0 March", "not a date"),
    ("2026-13-01", "can't read"),
    ("20 März", "can't read"), ("٢ March", "can't read"), ("mon\u{1B}[31m", "\\u{1B}[31m"),
    ("\u{202E}nom", "\\u{202E}nom"), ("2 Mar 126", "can't read"), ("9999-12-31 +1d", "can't read"),
    ("in 9000 months", "too far away"), ("3 days", "can't read"), ("9am", "can't read"),
  ]
}
