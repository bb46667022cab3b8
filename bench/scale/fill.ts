import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { closeDatabase } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { importExtract } from '#lib/imports/import-extract'
import { as } from '#lib/testing/force'
import { inventExtract } from '#seed/invented-extract/invent'
import type { InventedCrime } from '#seed/invented-extract/rows'
import { writeExtract } from '#seed/invented-extract/write'
import { codeInGroup, keyInGroup } from './staff-copies.ts'

/** Of so many crimes, one stands in the RMS twice, under two ways of writing its reference. */
const TWICE_EVERY = 5000
/** Of so many crimes, each group of staff and units has its own. */
const CRIMES_A_GROUP = 20_000

/** Takes so many invented crimes more into the force of DATABASE_URL, in a process of its own, which gives its memory back. */
const crimes = Number(process.argv[2])
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-scale-'))
try {
  const invented = inventExtract({ crimes, seed: 7, until: '2026-11-16' as Day, months: 18, messy: true })
  const groups = Array.from({ length: Math.ceil(crimes / CRIMES_A_GROUP) }, (_, group) => group)
  const staff = groups.flatMap((group) => invented.staff.map((row) => ({ ...row, key: keyInGroup(row.key, group) })))
  writeExtract(directory, { ...invented, staff, crimes: relabelled(invented.crimes) })
  const takenAt = new Date('2026-11-16T06:30:00Z')
  const taken = await importExtract(await as('registrar', 'extract.import'), {
    directory,
    addAreasAndUnits: true,
    takenAt,
  })
  if (!taken.ok) throw new Error(taken.refusal.words)
} finally {
  fs.rmSync(directory, { recursive: true, force: true })
  await closeDatabase()
}

/** The same crimes under references and people's keys that the demonstration has none of. */
function* relabelled(found: Iterable<InventedCrime>): Generator<InventedCrime> {
  let count = 0
  for (const invented of found) {
    const moved = withReferences(invented, (text) => text.replace(/^ZZ/, 'ZY'))
    const crime = inGroup(moved, Math.floor(count / CRIMES_A_GROUP))
    yield crime
    count += 1
    if (count % TWICE_EVERY === 0)
      yield withReferences({ ...crime, people: [] }, (text) => text.replace(/^ZY\//, 'ZY/00'))
  }
}

function withReferences(
  { crime, classifications, parts, people, ...rest }: InventedCrime,
  reference: (text: string) => string,
): InventedCrime {
  const key = (text: string) => text.replace(/^P/, 'Q')
  return {
    ...rest,
    crime: {
      ...crime,
      reference: reference(crime.reference),
      n100_reference: reference(crime.n100_reference),
      surviving_reference: reference(crime.surviving_reference),
    },
    classifications: classifications.map((row) => ({ ...row, reference: reference(row.reference) })),
    parts: parts.map((row) => ({ ...row, reference: reference(row.reference), key: key(row.key) })),
    people: people.map((row) => ({ ...row, key: key(row.key) })),
  }
}

/** The same crime among the units and the staff of a group. */
function inGroup({ crime, classifications, parts, ...rest }: InventedCrime, group: number): InventedCrime {
  const key = (text: string) => keyInGroup(text, group)
  return {
    ...rest,
    crime: {
      ...crime,
      unit: crime.unit === '' ? '' : codeInGroup(crime.unit, group),
      rms_changed_by: key(crime.rms_changed_by),
    },
    classifications: classifications.map((row) => ({ ...row, changed_by: key(row.changed_by) })),
    parts: parts.map((row) => ({ ...row, key: key(row.key) })),
  }
}
