import fc from 'fast-check'

// A smaller counterexample takes minutes on a database. The test would run out of its time with its failure unsaid, and
// play on in the database of the next file.
if (process.env.LONG !== '1') fc.configureGlobal({ endOnFailure: true })
