import GRDB
import Rehabilitation

/// The journal of all plans, in one SQLite file.
public struct JournalStore {}
