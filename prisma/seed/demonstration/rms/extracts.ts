import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inWords } from '#lib/base/day'
import { importExtract } from '#lib/imports/import-extract'
import { staffRows } from '../../invented-extract/invent.ts'
import { Random } from '../../invented-extract/random.ts'
import { writeExtract } from '../../invented-extract/write.ts'
import { dayAt, EXTRACTS, importedAt } from '../calendar.ts'
import type { Force } from '../force.ts'
import { REGISTRAR } from '../people.ts'
import type { Scenario } from '../play.ts'
import type { Fault } from './faults.ts'
import type { Rms, RmsCrime } from './rms.ts'
import { spoilt } from './spoil.ts'

const count = (n: number): string => n.toLocaleString('en-GB')

const SPOILT_SHARE = 0.008
const LEAST_SPOILT = 4

/** The extracts, one after the other: what was entered and changed since the last, a few rows gone wrong in each, and those that are meant to. */
export async function* extracts(
  force: Force,
  rms: Rms,
  options: {
    seed: number
    /** Whether nothing else happens to a crime, so that any row of it may go wrong. */
    isFree: (reference: string) => boolean
    faults: readonly Fault[]
    progress: (words: string) => void
  },
): Scenario {
  let before = -Infinity
  let toPutRight: readonly RmsCrime[] = []
  for (const taken of EXTRACTS) {
    yield importedAt(taken)
    const crimes = [...toPutRight, ...rms.between(before, taken)]
    const fresh = crimes.filter(({ recordedAt, reference }) => recordedAt > before && options.isFree(reference))
    const random = new Random(options.seed, 'spoilt', taken)
    const bad = new Set(
      Array.from({ length: Math.max(LEAST_SPOILT, Math.round(fresh.length * SPOILT_SHARE)) }, () => random.pick(fresh)),
    )
    const summary = await importOne(
      force,
      taken,
      [...new Set(crimes)].map((crime) => {
        const now = rms.asOf(crime, taken)
        const fault = options.faults.find((each) => each.taken === taken && each.reference === crime.reference)
        if (fault) return fault.spoil(now, random)
        return bad.has(crime) ? spoilt(now, random) : now
      }),
    )
    options.progress(summary)
    before = taken
    toPutRight = [...bad]
  }
}

/** Takes one extract in as the registrar does, and answers what came of it in words. Throws where the import refuses. */
async function importOne(
  force: Force,
  taken: number,
  crimes: Parameters<typeof writeExtract>[1]['crimes'],
): Promise<string> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'demonstration-extract-'))
  try {
    writeExtract(directory, { seed: 0, messy: false, staff: staffRows, crimes })
    const done = await importExtract(force.as(REGISTRAR, 'extract.import'), { directory, takenAt: new Date(taken) })
    if (!done.ok) throw new Error(`the extract of ${new Date(taken).toISOString()} is refused: ${done.refusal.words}`)
    const { tallies, notReassessed, reassessed } = done.value
    const [left] = notReassessed
    if (left) throw new Error(`the rules of ${left.crimeId} could not be run again: ${left.words}`)
    const { new: fresh, changed, rejected } = tallies['crimes.csv']
    const came = `${count(fresh)} crimes came in, ${count(changed)} changed, ${count(rejected)} refused`
    return `extract of ${inWords(dayAt(taken))}: ${came}, ${count(reassessed)} open cases looked at again`
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
}
