import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { changeDraft, type DraftItem, myDraft } from '../draft/draft.ts'
import { anItemDetails } from '#lib/testing/draft'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { decideWell, value } from '#lib/testing/request'
import { previewRequest } from './preview-request.ts'
import { saveFacts } from '../draft/save-facts.ts'
import { sayWhatHappened, sayWhetherNew } from '../draft/say-what-happened.ts'
import { sendDraft } from './send-draft.ts'
import { saveReplies, sendReplies } from './send-replies.ts'

await inAForce()

const officer = () => as('officer', 'request.submit')

const C2_FACTS = soundUnlessGiven('C2', {
  account: 'The film shows the man trip and fall with nobody near him.',
  victimNow: 'says nothing happened',
  presentWhenVictimSaidSo: 'nobody else',
})

/** A whole C2 draft of the officer on this crime. */
async function aC2Draft(
  crime: string,
  facts: Record<string, string> = C2_FACTS,
  items: DraftItem[] = [anItemDetails()],
) {
  value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
  value(await saveFacts(await officer(), crime, facts, false))
  value(await changeDraft(await officer(), crime, (draft) => ok({ ...draft, evidence: items })))
}

const open = (findings: readonly { check: string; result: string }[]) =>
  findings.filter(({ result }) => result === 'not met' || result === 'unknown').map(({ check }) => check)

const send = async (crime: string, formKey = newId()) => {
  const preview = value(await previewRequest(await officer(), crime))
  return sendDraft(await officer(), crime, preview.savedAt, formKey)
}

describe('an officer is led', () => {
  test('away from cancelling by a reason that is no ground, and on to C2 when there is new information too', async () => {
    const crime = await aCrime().saved()
    const led = value(await sayWhatHappened(await officer(), crime, ['victim', 'r-21']))
    expect(led).toMatchObject({ category: null, reasons: ['HOCR-R-21'] })
    expect(value(await sayWhetherNew(await officer(), crime, 'no'))).toMatchObject({
      category: null,
      alsoNewInformation: 'no',
    })
    expect(value(await sayWhetherNew(await officer(), crime, 'yes'))).toMatchObject({
      category: 'C2',
      reasons: ['HOCR-R-21'],
      alsoNewInformation: 'yes',
    })
  })

  test('away from C5 where the offence is not one of the three assaults', async () => {
    const theft = await aCrime().of('049/10', '49').saved()
    expect(value(await sayWhatHappened(await officer(), theft, ['self-defence', 'assault']))).toMatchObject({
      category: null,
      reasons: ['HOCR-R-35'],
    })
    const assault = await aCrime().saved()
    expect(value(await sayWhatHappened(await officer(), assault, ['self-defence', 'assault']))).toMatchObject({
      category: 'C5',
      reasons: [],
    })
  })

  test('nowhere by an answer that was not offered', async () => {
    const crime = await aCrime().saved()
    expect(await sayWhatHappened(await officer(), crime, ['victim', 'r-19'])).toMatchObject({
      ok: false,
      refusal: { fields: { choice: 'Choose one of the answers shown.' } },
    })
  })
})

describe('before sending', () => {
  test('the officer is shown exactly what is then saved', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime, { ...C2_FACTS, presentWhenVictimSaidSo: 'suspect or their family' }, [
      anItemDetails(),
      anItemDetails({ shows: 'casts doubt only' }),
    ])
    const preview = value(await previewRequest(await officer(), crime))
    const { requestId } = value(await send(crime))
    const saved = await asSystem((tx) => tx.assessment.findFirstOrThrow({ where: { requestId: requestId ?? '' } }))
    expect(open(preview.assessment.findings)).toContain('HOCR-C2-08')
    expect(saved.verdict).toBe(preview.assessment.verdict)
    expect(saved.findings).toEqual(
      preview.assessment.findings.map(
        ({ check, ruleKind, result, weight, bars, setAside, wrong, satisfy, instead }) => {
          const isOpen = result === 'not met' || result === 'unknown'
          return {
            check,
            ruleKind,
            result,
            weight,
            bars,
            setAside,
            wrong,
            satisfy: isOpen ? satisfy : '',
            instead: isOpen ? instead : '',
          }
        },
      ),
    )
    const without = (facts: unknown) =>
      JSON.parse(JSON.stringify(facts).replaceAll(/"(id|at)":"[^"]*"/g, '"$1":""')) as unknown
    expect(without(saved.facts)).toEqual(without(preview.facts))
  })

  test('looking saves nothing', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime)
    const before = await asSystem((tx) => tx.$queryRaw`SELECT size FROM ledger.head`)
    value(await previewRequest(await officer(), crime))
    expect(await asSystem((tx) => tx.$queryRaw`SELECT size FROM ledger.head`)).toEqual(before)
    expect(await asSystem((tx) => tx.cancellationRequest.count({ where: { crimeId: crime } }))).toBe(0)
  })

  test('a draft that is not whole cannot be previewed or sent', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime, C2_FACTS, [anItemDetails({ seenBy: '' })])
    expect(await previewRequest(await officer(), crime)).toMatchObject({ ok: false, refusal: { kind: 'not-whole' } })
    const savedAt = (await myDraft(await officer(), crime))?.updatedAt.toISOString() ?? ''
    expect(await sendDraft(await officer(), crime, savedAt, newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'not-whole' },
    })
  })

  test('after a refusal, new evidence is said to be new', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime)
    const { requestId } = value(await send(crime))
    value(await decideWell(requestId ?? '', 'decisionMaker', { verdict: 'refuse' }))
    const again = async (items: DraftItem[]) => {
      await aC2Draft(crime, C2_FACTS, items)
      return open(value(await previewRequest(await officer(), crime)).assessment.findings)
    }
    const another = anItemDetails({ kind: 'official log', obtainedOn: '2026-06-14' })
    expect(await again([anItemDetails(), another])).not.toContain('HOCR-G-08')
    for (const items of [[anItemDetails()], []]) expect(await again(items)).toContain('HOCR-G-08')
  })
})

describe('sending', () => {
  test('a double click is one request, though the draft is gone after the first', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime)
    const savedAt = value(await previewRequest(await officer(), crime)).savedAt
    const [formKey, permit] = [newId(), await officer()]
    const both = await Promise.all([1, 2].map(() => sendDraft(permit, crime, savedAt, formKey)))
    const again = value(await sendDraft(permit, crime, savedAt, formKey))
    expect(new Set([...both.map((sent) => value(sent).requestId), again.requestId]).size).toBe(1)
    expect(again.again).toBe(true)
    expect(await myDraft(permit, crime)).toBeUndefined()
  })

  test('what was changed in another window since it was shown is not sent', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime)
    const savedAt = value(await previewRequest(await officer(), crime)).savedAt
    value(await saveFacts(await officer(), crime, { ...C2_FACTS, account: 'Something else.' }, false))
    expect(await sendDraft(await officer(), crime, savedAt, newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile' },
    })
    expect((await myDraft(await officer(), crime))?.answers.fields.C2?.account).toBe('Something else.')
  })

  test('the words go where words are kept, and no further', async () => {
    const crime = await aCrime().saved()
    await aC2Draft(crime)
    const { requestId } = value(await send(crime))
    const submission = await asSystem((tx) =>
      tx.submission.findFirstOrThrow({ where: { requestId: requestId ?? '' }, include: { evidence: true } }),
    )
    expect(JSON.stringify(submission)).not.toMatch(/trip and fall|market square|officer in the case/)
  })
})

describe('questions put back', () => {
  async function aReturnedRequest() {
    const crime = await aCrime().saved()
    await aC2Draft(crime)
    const requestId = value(await send(crime)).requestId ?? ''
    value(
      await decideWell(requestId, 'decisionMaker', {
        verdict: 'return',
        questions: ['Who fetched the film?', 'When?'],
      }),
    )
    return { crime, requestId, permit: await as('officer', 'request.answer') }
  }

  test('are answered one by one, with further evidence, once for a double click', async () => {
    const { crime, requestId, permit } = await aReturnedRequest()
    value(await saveReplies(permit, requestId, { reply1: 'I did.' }))
    value(await changeDraft(permit, crime, (draft) => ok({ ...draft, evidence: [anItemDetails()] })))
    const formKey = newId()
    value(await sendReplies(permit, requestId, { reply1: 'I did.', reply2: 'On 10 June.' }, formKey))
    expect(
      value(await sendReplies(permit, requestId, { reply1: 'I did.', reply2: 'On 10 June.' }, formKey)).again,
    ).toBe(true)
    const saved = await asSystem((tx) =>
      tx.cancellationRequest.findUniqueOrThrow({
        where: { id: requestId },
        include: { submissions: { include: { evidence: true }, orderBy: { n: 'asc' } } },
      }),
    )
    expect(saved.state).toBe('submitted')
    expect(saved.submissions.map(({ occasion, evidence }) => [occasion, evidence.length])).toEqual([
      ['requested', 1],
      ['answered', 1],
    ])
    expect(await myDraft(permit, crime)).toBeUndefined()
  })

  test('are not sent while one has no answer, and what was typed is kept', async () => {
    const { crime, requestId, permit } = await aReturnedRequest()
    expect(await sendReplies(permit, requestId, { reply1: 'I did.', reply2: '' }, newId())).toMatchObject({
      ok: false,
      refusal: { fields: { reply2: 'Answer question 2' } },
    })
    expect((await myDraft(permit, crime))?.answers.answering).toEqual({
      requestId,
      fields: { reply1: 'I did.', reply2: '' },
    })
  })

  test('are not another’s to answer', async () => {
    const { requestId } = await aReturnedRequest()
    expect(
      await sendReplies(await as('bureau', 'request.answer'), requestId, { reply1: 'I did.', reply2: 'Now.' }, newId()),
    ).toMatchObject({ ok: false })
  })
})
