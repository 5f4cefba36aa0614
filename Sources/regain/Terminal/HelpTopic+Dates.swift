extension HelpTopic {
  /// How dates, times and numbers can be written.
  static let datesPage =
    """
    DATES, TIMES, HOURS AND NUMBERS

    Type them as you write them; no language setting of the computer counts.
    What was done lies behind: 'mon' in 'log', 'measure' and '--day0' is the last Monday.
    What is planned lies ahead: elsewhere 'mon' is the next one. On a Monday it is today.

    Days
      today, tomorrow, yesterday, day after tomorrow
      mon, friday, next monday (after today), last tue, mon next week
      in 3 days, a week ago, two weeks from monday, +3d, -2w
      2 March, March 2, 2 Mar 2026, Mon 2 Mar, 2nd of March
      2026-03-02, 2026-3-2, 02.03.2026 (the day first), 2.3.
      3/2/26 can be two days, and is refused with both.

    Days in a row
      2026-04-03..2026-04-12, '3 Apr to 12 Apr', mon..+6d (counted from the first)

    Times
      18:00, 18, 6:30pm, 9am, noon

    Moments
      'thu 18:00', 'tomorrow evening' (18:00), '6pm on 2 March'

    Hours of a week, for --windows and --clinic-hours
      'mon-fri 17:30-20:30; sat,sun 9-12', 'weekdays 18-20', 'weekday evenings'
      'mon wed fri after 18', weekends, 'evenings except fri', 'fri 22:00-02:00'
      mornings 7-12, lunchtime 12-14, afternoons 12-17, evenings 17-21, all day 7-21

    Numbers
      2.5, 2,5, two; 95 deg, 10.5kg, '12.5 lb' (converted and shown)
      4,000 can be 4 or 4000, and is refused with both.
    """
}
