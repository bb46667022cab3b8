import { expect, test } from 'vitest'
import { asSystem, readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { changeDraft, myDraft, myDrafts } from './draft.ts'
import { dropMyDraft } from './delete-draft.ts'
import { sayWhatHappened } from './say-what-happened.ts'
import { saveFacts } from './save-facts.ts'

await inAForce()

const officer = () => as('officer', 'request.submit')
const refusal = (result: Result<unknown>) =>
  result.ok ? 'saved' : (result.refusal.fields?.choice ?? result.refusal.words)

test('a draft is there again with all that was typed, also where it is not whole', async () => {
  const crime = await aCrime().saved()
  value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
  value(await saveFacts(await officer(), crime, { account: 'A film', somethingElse: 'left out' }, true))
  const draft = await myDraft(await officer(), crime)
  expect(draft?.answers).toMatchObject({
    category: 'C2',
    path: ['new-information', 'no-crime'],
    alsoNewInformation: 'yes',
    fields: { C2: { account: 'A film' } },
  })
})

test('what is typed is saved also when it is refused, and refused with the words by each field', async () => {
  const crime = await aCrime().saved()
  value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
  const saved = await saveFacts(await officer(), crime, { account: 'A film' }, false)
  expect(saved).toMatchObject({ ok: false, refusal: { fields: { victimNow: 'Say what the victim says now' } } })
  expect((await myDraft(await officer(), crime))?.answers.fields.C2).toEqual({ account: 'A film' })
})

test('nobody sees the draft of another, by the product or by the database', async () => {
  const crime = await aCrime().saved()
  value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
  const bureau = await as('bureau', 'request.submit')
  expect(await myDraft(bureau, crime)).toBeUndefined()
  expect(await myDrafts(bureau)).toEqual([])
  const seen = await readAs(await as('registrar', 'crime.see'), (tx) => tx.draft.count({ where: { crimeId: crime } }))
  expect(seen).toBe(0)
})

test('only who may ask begins a draft: not a colleague, not on a cancelled or busy crime', async () => {
  const crime = await aCrime().withOic('detective').saved()
  expect(refusal(await sayWhatHappened(await officer(), crime, ['victim']))).toContain('Only the officer in the case')
  const busy = await aCrime().saved()
  await aC2Request(busy)
  expect(refusal(await sayWhatHappened(await officer(), busy, ['victim']))).toContain('open request')
})

test('the crime bureau asks for C1, C3 and C4, and is told that C2 is not theirs', async () => {
  const crime = await aCrime().saved()
  const bureau = await as('bureau', 'request.submit')
  expect(value(await sayWhatHappened(bureau, crime, ['recorded-already', 'duplicate'])).category).toBe('C3')
  expect(refusal(await sayWhatHappened(bureau, crime, ['new-information', 'no-crime']))).toContain('C1, C3 and C4')
})

test('two tabs that add something at once both keep it', async () => {
  const crime = await aCrime().saved()
  const permit = await officer()
  const items = Array.from({ length: 6 }, () => newId())
  await Promise.all(
    items.map((id) =>
      changeDraft(permit, crime, (draft) =>
        ok({ ...draft, evidence: [...draft.evidence, { id, fields: {}, fileId: null, uploadedAt: null }] }),
      ),
    ),
  )
  expect((await myDraft(permit, crime))?.answers.evidence.map(({ id }) => id).toSorted()).toEqual(items.toSorted())
})

test('one’s drafts are listed, the newest first, and go 28 days after they were last saved', async () => {
  const [older, newer] = [await aCrime().withOic('detective').saved(), await aCrime().withOic('detective').saved()]
  const detective = await as('detective', 'request.submit')
  value(await sayWhatHappened(detective, older, ['recorded-already', 'duplicate']))
  value(await sayWhatHappened(detective, newer, ['victim']))
  expect((await myDrafts(detective)).map(({ crimeId, category }) => [crimeId, category])).toEqual([
    [newer, null],
    [older, 'C3'],
  ])
  await setClock('2026-07-13T08:00:00Z')
  expect(await myDrafts(detective)).toHaveLength(2)
  await setClock('2026-07-13T09:30:00Z')
  expect(await myDrafts(detective)).toEqual([])
  expect(await myDraft(detective, older)).toBeUndefined()
  value(await sayWhatHappened(detective, newer, ['victim']))
  expect(await asSystem((tx) => tx.draft.count({ where: { crimeId: older } }))).toBe(0)
  await setClock('2026-06-15T09:00:00Z')
})

test('a draft is thrown away by its owner, and goes when its request is saved', async () => {
  const crime = await aCrime().saved()
  value(await sayWhatHappened(await officer(), crime, ['victim']))
  await dropMyDraft(await officer(), crime)
  expect(await myDraft(await officer(), crime)).toBeUndefined()
  value(await sayWhatHappened(await officer(), crime, ['victim']))
  await aC2Request(crime)
  expect(await myDraft(await officer(), crime)).toBeUndefined()
})

test('who is asked questions prepares the answers, and nobody else', async () => {
  const crime = await aCrime().saved()
  const request = await aC2Request(crime)
  value(await decideWell(request, 'decisionMaker', { verdict: 'return', questions: ['Who fetched the film?'] }))
  const begun = value(await changeDraft(await as('officer', 'request.answer'), crime, (draft) => ok(draft)))
  expect(begun.answering?.requestId).toBe(request)
  expect(refusal(await changeDraft(await as('bureau', 'request.answer'), crime, (draft) => ok(draft)))).toContain(
    'open request',
  )
})
