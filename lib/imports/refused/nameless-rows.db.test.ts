import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aDirectory, type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { nameCrimeOfRow } from './name-crime.ts'
import { BERT, bring, listed, REFERENCE, waiting } from '#lib/testing/importing/unnamed-rows'

/** A crime of somebody’s own, and rows of the parts that do not say of which crime they are. */
const lost = (parts: ExtractRows['parts.csv'], change: Record<string, string> = {}): ExtractRows => ({
  ...oneCrime(1, change),
  'parts.csv': [...oneCrime(1)['parts.csv'], ...parts],
  'people.csv': [...oneCrime(1)['people.csv'], BERT],
})
const bert = (reference = '', key = 'P000777') => ({ reference, key, role: 'victim' })

const victims = async () =>
  asSystem(async (tx) => {
    const parts = await tx.involvement.findMany({
      where: { role: 'victim', crime: { reference: REFERENCE } },
      select: { person: { select: { key: true } } },
    })
    return parts.map(({ person }) => person?.key).toSorted()
  })

/** Imports the reject file of an extract with one thing corrected in its parts. */
async function correct(extract: ExtractRows, from: string, to: string): Promise<void> {
  const rejects = aDirectory()
  await bring(written(extract), rejects)
  const parts = path.join(rejects, 'parts.csv')
  const was = fs.readFileSync(parts, 'utf8')
  expect(was).toContain(from)
  const headings = written({ 'crimes.csv': [], 'classifications.csv': [], 'parts.csv': [], 'people.csv': [] })
  for (const file of fs.readdirSync(headings))
    if (!fs.existsSync(path.join(rejects, file))) fs.copyFileSync(path.join(headings, file), path.join(rejects, file))
  fs.writeFileSync(parts, was.replace(from, to))
  await bring(rejects)
}

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
})

describe('what systems write where they hold no reference', () => {
  test.each(['-', 'NULL', 'n/a', 'Unknown', 'NIL', '0', '000000', '?', '\u3164'])(
    'names no crime: %j',
    async (none) => {
      await bring(written(together(lost([bert(none)]), oneCrime(2))))
      expect(await waiting()).toBe(1)
      expect(await listed()).toEqual([[null, true]])
    },
  )

  test('is the reference of a crime that came so', async () => {
    const bravo = { ...oneCrime(3, { reference: 'BRAVO' }), 'classifications.csv': [], 'parts.csv': [] }
    await bring(written(together(lost([bert('BRAVO', 'P000888')]), bravo)))
    expect(await waiting()).toBe(0)
    expect(await listed()).toEqual([['BRAVO', false]])
  })
})

describe('two rows that say the same and name no crime', () => {
  test('may be of two crimes: the registrar says of each whose it is, also once a later extract has both again', async () => {
    await bring(written(together(lost([bert(), bert()]), oneCrime(2))))
    expect(await waiting()).toBe(2)
    const [row] = await asSystem((tx) => tx.refusedRow.findMany({ where: { file: 'parts.csv' } }))
    const said = {
      whose: 'none' as const,
      reference: '',
      answered: 0,
      reason: 'The RMS has it under no crime of this force.',
    }
    value(await nameCrimeOfRow(await as('registrar', 'row.enter'), row?.id ?? '', said, newId()))
    await bring(written(together(lost([bert(), bert()]), oneCrime(2), oneCrime(3))))
    expect(await waiting()).toBe(1)
  })

  test('are one where they name the same crime', async () => {
    await bring(written(together(lost([bert(REFERENCE, 'P000888'), bert(REFERENCE, 'P000888')]), oneCrime(2))))
    expect(await listed()).toEqual([[REFERENCE, false]])
  })
})

describe('a corrected row', () => {
  const elsewhere = together(lost([bert('ZZ/000002/26'), bert()]), oneCrime(2))

  test('that names somebody else is not the one that named no crime', async () => {
    await correct(elsewhere, ',,P000777,victim', `,${REFERENCE},P000001,victim`)
    expect(await waiting()).toBe(1)
  })

  test('that names somebody else is not the one of a crime either, unless who it was could not be read', async () => {
    const faulty = { ...bert(REFERENCE), relation: 'partner' }
    await correct(together(lost([faulty]), oneCrime(2)), 'P000777,victim,,,partner', 'P000001,victim,,,')
    expect(await listed()).toEqual([[REFERENCE, false]])
    await inAForce()
    await correct(together(lost([bert(REFERENCE, '777')]), oneCrime(2)), ',777,', ',P000777,')
    expect(await listed()).toEqual([])
    expect(await victims()).toEqual(['P000001', 'P000777'])
  })

  test('of which neither the crime nor the person could be read is imported', async () => {
    await correct(together(lost([bert('', '777')]), oneCrime(2)), ',,777,', `,${REFERENCE},P000777,`)
    expect(await waiting()).toBe(0)
    expect(await victims()).toEqual(['P000001', 'P000777'])
  })
})
