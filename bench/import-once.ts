import { closeDatabase } from '#lib/base/database'
import { importExtract } from '#lib/imports/import-extract'
import { as } from '#lib/testing/force'

/** Takes the extract of a directory in, in a process of its own as `npm run import` does, and prints what that took. */
const [directory = ''] = process.argv.slice(2)
const start = performance.now()
const taken = await importExtract(await as('registrar', 'extract.import'), { directory, addAreasAndUnits: true })
const seconds = (performance.now() - start) / 1000
await closeDatabase()
if (!taken.ok) throw new Error(taken.refusal.words)
const rows = Object.values(taken.value.tallies).reduce((sum, { read }) => sum + read, 0)
console.log(JSON.stringify({ seconds, rows, peakMb: process.resourceUsage().maxRSS / 1000 }))
