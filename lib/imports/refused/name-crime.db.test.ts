import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aDirectory, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { loadExtract } from '../load-extracts.ts'
import { enterForm } from './enter-form.ts'
import { enterRow } from './enter-row.ts'
import { incompleteFigures, listMissing } from './list-missing.ts'
import { loadUnnamedRow } from './name-crime.ts'
import {
  bring,
  crimeId,
  decided,
  listed,
  name,
  ofNobody,
  REFERENCE,
  row,
  waiting,
  whole,
} from '#lib/testing/importing/unnamed-rows'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
})

describe('a row that does not say which crime it is about', () => {
  test.each(['', '   '])('waits for the registrar, and the extract says so: “%s”', async (reference) => {
    const { extractId } = await bring(written(together(ofNobody(reference), oneCrime(2))))
    expect(await waiting()).toBe(1)
    expect(await listed()).toEqual([[null, true]])
    expect((await loadExtract(await as('registrar', 'extract.see'), extractId))?.withoutCrime).toBe(1)
    const view = await loadUnnamedRow(await as('registrar', 'row.enter'), await row())
    expect(view).toMatchObject({ file: 'parts.csv', line: 4, extractId })
  })

  test('comes before all others that are missing, with whom it names and which crimes they are on', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    const { waiting: first } = await listMissing(await as('registrar', 'rms.see'))
    expect(first).toMatchObject([{ rowId: await row(), line: 4 }])
    expect(await loadUnnamedRow(await as('registrar', 'row.enter'), await row())).toMatchObject({
      role: 'victim',
      key: 'P000777',
      crimes: [],
    })
  })

  test('that names somebody who is here says on which crimes they are', async () => {
    const knows = { reference: '', key: 'P000001', role: 'suspect', relation: 'stranger' }
    await bring(written(together({ ...whole, 'parts.csv': [...whole['parts.csv'], knows] }, oneCrime(2))))
    expect(await loadUnnamedRow(await as('registrar', 'row.enter'), await row())).toMatchObject({
      role: 'suspect',
      crimes: [{ id: await crimeId(), reference: REFERENCE }],
    })
    // It is held meanwhile, and counted.
    expect(await incompleteFigures(await as('registrar', 'rms.see'))).toMatchObject({ crimes: 1, unnamed: 1 })
    expect(await name({ whose: 'none' })).toBe('saved')
    expect(await incompleteFigures(await as('registrar', 'rms.see'))).toMatchObject({ crimes: 0, unnamed: 0 })
  })

  test('is no row of a crime that is not here: nobody asks whose that is', async () => {
    const { extractId } = await bring(written(together(ofNobody('ZZ/000099/26'), oneCrime(2))))
    expect(await waiting()).toBe(0)
    expect((await loadExtract(await as('registrar', 'extract.see'), extractId))?.withoutCrime).toBe(0)
    expect(await name({ whose: 'none' })).toContain('does not wait any more')
  })

  test('makes the crime incomplete that the registrar names, until what it says is entered', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    expect(await name({ whose: 'crime', reference: 'zz/000001/26' })).toBe('saved')
    expect(await waiting()).toBe(0)
    expect(await listed()).toEqual([[REFERENCE, false]])
    expect(await decided()).toMatch(/HOCR-G-03b/)
    const entered = enterForm.parse({
      ...{ says: 'somebody', role: 'victim', kind: 'person', key: 'P000777', name: 'Bert Invented' },
      ...{ source: 'The RMS record.', reason: 'It is put right next week.' },
    })
    const place = { crimeId: await crimeId(), rowId: await row() }
    value(await enterRow(await as('registrar', 'row.enter'), place, entered, newId()))
    expect(await listed()).toEqual([])
    expect(await decided()).toBe(2)
  })

  test('about no crime held here is asked no more, also when a later extract has it again', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    expect(await name({ whose: 'none' })).toBe('saved')
    await bring(written(together(ofNobody(), oneCrime(2), oneCrime(3))))
    expect(await waiting()).toBe(0)
    expect(await listed()).toEqual([])
    expect(await decided()).toBe(1)
    expect(await name({ whose: 'crime', reference: REFERENCE })).toContain('Somebody has said')
  })

  test('is answered by a corrected reject file that names the crime', async () => {
    const rejectsTo = aDirectory()
    await bring(written(together(ofNobody(), oneCrime(2))), rejectsTo)
    const parts = path.join(rejectsTo, 'parts.csv')
    fs.writeFileSync(parts, fs.readFileSync(parts, 'utf8').replace(',,P000777,', `,${REFERENCE},P000777,`))
    const none = { 'crimes.csv': [], 'classifications.csv': [], 'parts.csv': [], 'people.csv': [] }
    const headings = written(none)
    for (const file of Object.keys(none))
      if (!fs.existsSync(path.join(rejectsTo, file)))
        fs.copyFileSync(path.join(headings, file), path.join(rejectsTo, file))
    expect(await waiting()).toBe(1)
    await bring(rejectsTo)
    expect(await waiting()).toBe(0)
    expect(await listed()).toEqual([])
    expect(await decided()).toBe(2)
  })

  test('is not put on a crime that is not here, nor by anybody but the registrar', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    expect(await name({ whose: 'crime', reference: 'ZZ/000099/26' })).toContain('no crime with this reference')
    for (const who of ['officer', 'bureau', 'decisionMaker'] as const)
      await expect(as(who, 'row.enter')).rejects.toThrow('may not')
    expect(await waiting()).toBe(1)
  })

  test('by hand whose it is is neither said in another’s name nor changed', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    const said = async (byId: string) => {
      const refusedRowId = await row()
      return asSystem((tx) =>
        tx.refusedRowCrime.create({
          data: { id: newId(), refusedRowId, byId, at: new Date('2026-06-15T08:00:00Z'), reasonId: newId() },
        }),
      )
    }
    await expect(said(await idOf('registrar'))).rejects.toThrow('in their own name')
    expect(await name({ whose: 'none' })).toBe('saved')
    const changed = asSystem(async (tx) => tx.refusedRowCrime.updateMany({ data: { crimeId: await crimeId() } }))
    await expect(changed).rejects.toThrow(/denied|rewrit/)
  })
})
