import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { write } from '#lib/ledger/write'
import { operatorPermit } from '#lib/people/permissions'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { COLUMN_NAMES } from './columns.ts'
import { faultsOfFile, loadOwnInspections, textOfFile } from './load-own.ts'
import { addInspectionFile } from './store.ts'
import { uploadFile } from './upload-file.ts'

await inAForce()

const HEAD = COLUMN_NAMES.join(',')
const rowOf = (hits: string, of = '22') =>
  `Zedshire Police,2025,Quality of service review 2025,2025-06-03,,,violence,wrongly-cancelled,${hits},${of},,,Inspectors’ letter,,,`
const fileOf = (...rows: string[]) => `${[HEAD, ...rows].join('\n')}\n`

const upload = async (text: string, who: Somebody = 'registrar', formKey = newId()) =>
  uploadFile(await as(who, 'inspection.upload'), text, formKey)
const own = async (who: Somebody = 'panel') => loadOwnInspections(await as(who, 'report.read'))

test('what inspectors found in this force is uploaded, shown to every reader of the report, and replaced; the file before is kept', async () => {
  expect(await own()).toMatchObject({ force: 'Zedshire', figures: [], current: undefined, isUnreadable: false })

  value(await upload(fileOf(rowOf('3'))))
  const first = await own()
  expect(first.figures.map(({ figure }) => figure)).toEqual([{ kind: 'counted', hits: 3, of: 22 }])

  value(await upload(fileOf(rowOf('4'), rowOf('1', '12').replace('violence', 'rape')), 'deputy'))
  const second = await own()
  expect(second.figures).toHaveLength(2)
  expect(second.earlier).toEqual([first.current])
  expect(await textOfFile(await as('chief', 'report.follow'), first.current?.id ?? '')).toBe(fileOf(rowOf('3')))
})

test('a file with a fault is refused whole, with how many, and its faults can be listed', async () => {
  const before = await own()
  const text = fileOf(rowOf('3'), rowOf('23').replace('violence', 'robbery'))
  const refused = await upload(text)
  expect(refused.ok ? undefined : refused.refusal).toMatchObject({
    kind: 'faulty-file',
    fields: {
      file: 'The file has a fault, listed below. Nothing was saved. Correct the file and select it again',
    },
  })
  expect(await faultsOfFile(await as('registrar', 'inspection.upload'), text)).toEqual([
    { line: 3, column: 'hits', value: '23', reason: 'must be no more than the 22 of' },
  ])
  expect(await own()).toEqual(before)
})

test('the same form sent twice is saved once', async () => {
  const formKey = newId()
  const text = fileOf(rowOf('5'))
  expect(value(await upload(text, 'registrar', formKey)).again).toBe(false)
  expect(value(await upload(text, 'registrar', formKey)).again).toBe(true)
})

test('nobody but the registrar and the deputy uploads, not even by other commands, and nothing is rewritten', async () => {
  for (const who of ['chief', 'decisionMaker', 'officer', 'auditor', 'panel', 'administrator'] as const)
    await expect(as(who, 'inspection.upload')).rejects.toThrow('may not')
  const smuggled = await write(
    await as('chief', 'start.see'),
    { kind: 'inspections.uploaded', formKey: newId() },
    async (tx, at) => {
      const { id } = await saveWords(tx, null, fileOf(rowOf('0')))
      await addInspectionFile(tx, { contentsId: id, byId: await idOf('chief'), at })
      return ok({})
    },
  )
  expect(smuggled.ok ? '' : smuggled.refusal.words).toBe(
    'Not saved: only the registrar or the deputy uploads what inspectors found, in their own name.',
  )
  await expect(asSystem((tx) => tx.inspectionFile.updateMany({ data: { at: new Date() } }))).rejects.toThrow(
    'permission denied',
  )
})

test('after an upload the ledger is whole', async () => {
  value(await upload(fileOf(rowOf('2'))))
  const verdict = await verifyLedger(operatorPermit())
  expect(verdict.broken).toBeUndefined()
})
