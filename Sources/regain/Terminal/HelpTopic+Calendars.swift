extension HelpTopic {
  /// How a plan comes into each phone and account, stays right there, and comes out again.
  ///
  /// What is marked (measured) was run with those programs; the rest is as their makers publish it (REACH).
  static let calendarsPage = """
    CALENDARS

    An import works once. To stay right, a phone subscribes to a file, or syncs a folder;
    with --auto both follow all that you log. Find your phone and your account below.
    Always use a calendar of its own: then it can be taken out whole. Habits, such as ankle
    pumps, are one entry a day without an alarm; --habits alarms gives each time its own.

    iPhone, iPad, Mac                                            form: subscribe
      In         regain share left-knee
                 and scan the code: subscribed. Away from home, too: export left-knee --feed FILE
                 --auto, the file on a server, and in Settings, Calendar, Accounts, Add
                 Subscribed Calendar, its address.
      Stays      The phone looks every 15 to 60 min, or when you pull down; shared, only while
                 'share' runs and the phone is at home.
      Lost       Nothing, if 'Remove Alarms' is off.

    Android with ICSx5                                           form: subscribe
      In         regain share left-knee, or a file on a server; in ICSx5 press + and give the
                 address.
      Stays      Daily; you may choose less. Alarms stay.

    Android with DAVx5                                           form: folder
      In         A server that speaks CalDAV holds the calendar (see Nextcloud below); add
                 your account in DAVx5 and tick the calendar.
      Stays      Both ways: what you move or fill in on the phone comes back by 'sync'.

    Google account                                               form: subscribe
      In         On a computer: Other calendars, From URL. The address must be public: put
                 the file under a long random name, with --discreet.
      Stays      Google looks every 8 to 24 h. No form makes it faster.
      Lost       Alarms: set the calendar's own. To-dos.

    Outlook                                                      form: subscribe
      In         Add calendar, Subscribe from web: an https address.
      Stays      Read every 3 to 24 h. An old Outlook: -o FILE --method publish, imported;
                 a second import doubles, so delete the calendar before it.
      Lost       Alarms at Outlook.com.

    Nextcloud, Radicale, Fastmail, iCloud                        form: folder (measured: Radicale)
      In         regain export left-knee --vdir cal/knee --auto --then 'vdirsyncer sync knee'
                 regain targets left-knee vdirsyncer --server ADDRESS --user NAME
                 prints the settings of vdirsyncer. Then: vdirsyncer discover knee
      Stays      At once, both ways: regain sync left-knee
      Remove     Delete the calendar on the server; regain targets left-knee remove folder

    Thunderbird, Evolution, KOrganizer                           form: subscribe (measured)
      In         New Calendar, On the Network, and the file's address: file:///home/…
      Stays      Thunderbird looks every 30 min. An import by hand: -o FILE; Thunderbird
                 refuses a second one, the others update and keep what fell away, marked.

    khal, calcurse                                               form: folder (measured)
      khal       Name the folder of --vdir as a calendar; or: khal import --batch -a knee FILE
      calcurse   calcurse -D DIR -i FILE --form simple, into an empty folder each time: it
                 doubles what is there, and shows no status.

    A patient elsewhere                                          form: subscribe
      Out        --feed FILE --discreet, and a folder of the web under a long random name: by
                 rsync, or a Nextcloud link. Answers come back as a calendar file for
                 pull left-knee answers.ics, a diary line, or a photo of the sheet.

    What comes back
      regain pull left-knee            what you moved, took out, ticked off or filled in: below a
                                       session's text, write 'pain 3 effort 5' into its last line
    Entries that stay behind
      regain diff left-knee            what the next export would change
      regain export left-knee --target new --fresh -o new.ics    a first import, none cancelled
      regain forget left-knee          before it erases, it offers to empty its files;
                                       where nobody can be asked, it ends with 64
    Delete what 'build' made before you import what 'export' writes: they are two calendars.
    Two people, or two seasons: each plan needs a name of its own.
    """
}
