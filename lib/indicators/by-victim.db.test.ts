import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelledAll, DICE, drawnItems, freeze, give } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { loadFigure } from './load-figures.ts'
import { sixMonths } from './periods.ts'

const MAUVE = { sex: 'female', ethnicity: 'black', disability: 'yes' }
const AMBER = { sex: 'male', ethnicity: 'white', disability: 'no' }

await inAForce()
await setClock('2026-06-16T09:00:00Z')
// Three crimes are cancelled, of which an audit finds the first wrong; one stays live.
const references = await cancelledAll([
  aCrime().withVictim(MAUVE),
  aCrime().withVictim(AMBER),
  aCrime().withVictim({ sex: 'male' }),
])
await aCrime().withVictim(MAUVE).saved()
await setClock('2026-07-01T09:00:00Z')
const audit = await anAudit({ kind: 'full_count' })
value(await freeze(audit))
value(await give(audit, 'panel', DICE[0]))
value(await give(audit, 'standards', DICE[1]))
for (const { itemId, crimeId, readTwice } of await drawnItems()) {
  const { reference } = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { id: crimeId } }))
  const finding = reference === references[0] ? 'wrong' : 'correct'
  value(await read(itemId, reading(finding)))
  if (readTwice || finding === 'wrong') value(await read(itemId, reading(finding), 'otherAuditor'))
}

const rowsOf = async (id: string, by: 'sex' | 'ethnicity' | 'disability') => {
  const period = sixMonths('2026-04')
  if (!period) throw new Error('no period')
  const loaded = await loadFigure(await as('registrar', 'report.follow'), id, {
    period,
    groupings: ['offence-group'],
    audits: await as('registrar', 'audit.see-results'),
  })
  const figure = loaded?.figures.find(({ grouping }) => grouping === by)
  if (figure?.kind === 'share') return figure.rows.map(({ name, shown }) => [name, `${shown.hits} of ${shown.of}`])
  if (figure?.kind === 'sample')
    return figure.rows.map(({ name, hits, read: ofRead }) => [name, `${hits} of ${ofRead}`])
  throw new Error(`${id} has no figure by ${by}`)
}

test('victims stand in the group that the RMS gives of them, and those of whom it gives none stand as not known', async () => {
  expect(await rowsOf('cancelled-by-victim', 'sex')).toEqual([
    ['All', '3 of 4'],
    ['Female', '1 of 2'],
    ['Male', '2 of 2'],
  ])
  expect(await rowsOf('cancelled-by-victim', 'ethnicity')).toEqual([
    ['All', '3 of 4'],
    ['Black or Black British', '1 of 2'],
    ['White', '1 of 1'],
    ['Not known', '1 of 1'],
  ])
  expect(await rowsOf('cancelled-by-victim', 'disability')).toEqual([
    ['All', '3 of 4'],
    ['Not disabled', '1 of 1'],
    ['Disabled', '1 of 2'],
    ['Not known', '1 of 1'],
  ])
})

test('whether victims were informed is told by the same groups', async () => {
  expect(await rowsOf('informed-by-victim', 'sex')).toEqual([
    ['All', '3 of 3'],
    ['Female', '1 of 1'],
    ['Male', '2 of 2'],
  ])
})

test('what audits found wrong is told by the victim, for those who see what audits found', async () => {
  expect(await rowsOf('found-wrong-by-victim', 'sex')).toEqual([
    ['All', '1 of 3'],
    ['Female', '1 of 1'],
    ['Male', '0 of 2'],
  ])
  expect(await rowsOf('found-wrong-by-victim', 'ethnicity')).toContainEqual(['Not known', '0 of 1'])
  const period = sixMonths('2026-04')
  if (!period) throw new Error('no period')
  const blind = await loadFigure(await as('decisionMaker', 'report.follow'), 'found-wrong-by-victim', {
    period,
    groupings: ['offence-group'],
  })
  expect(blind).toBeUndefined()
})
