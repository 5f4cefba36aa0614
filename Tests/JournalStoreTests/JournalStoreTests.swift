import JournalStore
import Testing
