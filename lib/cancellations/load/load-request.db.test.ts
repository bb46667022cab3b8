import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { actionsOf, view } from '#lib/testing/views'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { answerQuestions } from '../request/answer.ts'
import { decide } from '../decide/decide.ts'
import { soFar } from '../decide/judgements.ts'
import { loadRequest } from './load-request.ts'
import { overturn } from '../decide/overturn.ts'
import { previewDecision } from '#lib/cancellations/decide/preview-decision'
import { previewConfirmation } from '#lib/cancellations/notify/preview-confirmation'
import { answerLines, replies } from '../views/answer-lines.ts'
import { historyOfRequest } from '../views/history.ts'

await inAForce()

const WORDS = 'These are invented words, long enough to be an account of why this was done here.'

describe('looking at a request', () => {
  test('shows what was asked in the officer’s own words, and the evidence with its place', async () => {
    const seen = await view('decisionMaker', await aC2Request(await aCrime().saved()))
    const lines = answerLines(seen.request.submissions[0]?.answers, seen.text)
    expect(lines.find(({ isText }) => isText)?.answer).toContain('trip over the kerb')
    expect(lines.map(({ answer }) => answer)).toContain('They say that nothing happened')
    const item = seen.request.submissions[0]?.evidence[0]
    expect(seen.text(item?.kept.words.whereHeld?.id)).toContain('exhibit PA/1')
    expect(seen.crime.involvements.map(({ name }) => name)).toContain('Invented Victim')
    expect(seen.name(seen.request.requesterId)).toBe('Priya Ashdown')
  })

  test('is written down before anything is shown', async () => {
    const crime = await aCrime().saved()
    await view('otherDecisionMaker', await aC2Request(crime))
    const rows = await asSystem((tx) => tx.accessRecord.findMany({ where: { crimeId: crime } }))
    expect(rows.map(({ staffId, act }) => [staffId, act])).toEqual([[await idOf('otherDecisionMaker'), 'crime.see']])
  })

  test('shows nobody a request of another unit, nor anything for an id that is none', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(await loadRequest(await as('detective', 'crime.see'), request)).toBeUndefined()
    expect(await loadRequest(await as('decisionMaker', 'crime.see'), newId())).toBeUndefined()
    expect(await loadRequest(await as('decisionMaker', 'crime.see'), 'nonsense')).toBeUndefined()
  })

  test('tells the whole history in order, with every reason and question', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    await setClock('2026-06-15T10:00:00Z')
    value(
      await decideWell(request, 'decisionMaker', {
        verdict: 'return',
        questions: ['Who else saw it?'],
        reason: 'One thing is missing here.',
      }),
    )
    await setClock('2026-06-15T11:00:00Z')
    value(
      await answerQuestions(
        await as('officer', 'request.answer'),
        request,
        { answers: ['The landlord saw it.'], evidence: [] },
        newId(),
      ),
    )
    await setClock('2026-06-15T12:00:00Z')
    value(await decideWell(request))
    const seen = await view('registrar', request)
    expect(historyOfRequest(seen.request, seen).map(({ title }) => title)).toEqual([
      'Cancelling was asked for as C2',
      'Returned with questions',
      'The questions were answered',
      'Agreed, as C2',
    ])
    const texts = historyOfRequest(seen.request, seen).flatMap((chapter) => chapter.texts.map(({ words }) => words))
    expect(texts).toContain('Who else saw it?')
    expect(texts).toContain('One thing is missing here.')
    expect(replies(seen.request.submissions[1]?.answers, seen.text)).toEqual(['The landlord saw it.'])
    expect(seen.request.assessments[0]?.stage).toBe('deciding')
    expect(seen.request.duties).toHaveLength(1)
  })

  test('lists the other requests on the crime and what became of them', async () => {
    const crime = await aCrime().saved()
    const first = await aC2Request(crime)
    value(await decideWell(first, 'decisionMaker', { verdict: 'refuse' }))
    const seen = await view('decisionMaker', await aC2Request(crime))
    expect(seen.crime.earlier.map(({ id, state }) => [id, state])).toEqual([[first, 'refused']])
  })
})

describe('what may be done with it', () => {
  test('while it waits: decided by whom it is for, withdrawn by whoever asked', async () => {
    const request = await aC2Request(await aCrime().attendedBy('decisionMaker').saved())
    expect(await actionsOf('otherDecisionMaker', request)).toEqual({ may: ['decide'], not: {} })
    expect((await actionsOf('decisionMaker', request)).not.decide).toBe('You attended.')
    expect(await actionsOf('officer', request)).toEqual({
      may: ['withdraw'],
      not: { decide: 'It is for a decision maker or the registrar.' },
    })
  })

  test('once agreed: confirmed by the decision maker or another who could have decided, stopped by anybody who sees it', async () => {
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    expect((await actionsOf('decisionMaker', request)).may).toEqual(['confirm', 'stop'])
    expect((await actionsOf('registrar', request)).may).toEqual(['confirm', 'stop', 'overturn'])
    expect((await actionsOf('supervisor', request)).may).toEqual(['stop'])
    expect((await actionsOf('officer', request)).not.confirm).toBe('You asked for it, so the decision maker confirms.')
  })

  test('what the registrar decided is taken over by nobody', async () => {
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request, 'registrar'))
    expect((await actionsOf('registrar', request)).not.overturn).toContain('final')
    expect(await overturn(await as('registrar', 'decision.overturn'), request, WORDS, newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'final' },
    })
  })

  test('a refused one is past taking over once there is another on the crime', async () => {
    const crime = await aCrime().saved()
    const first = await aC2Request(crime)
    value(await decideWell(first, 'decisionMaker', { verdict: 'refuse' }))
    expect((await actionsOf('registrar', first)).may).toEqual(['overturn'])
    await aC2Request(crime)
    expect((await actionsOf('registrar', first)).may).toEqual([])
    expect(await overturn(await as('registrar', 'decision.overturn'), first, WORDS, newId())).toMatchObject({
      ok: false,
      refusal: { kind: 'overtaken' },
    })
  })
})

describe('a case that waits for the registrar', () => {
  test('is neither refused nor returned by a decision maker', async () => {
    const request = await aC2Request(await aCrime().ofRape().saved(), 'detective')
    for (const verdict of ['refuse', 'return'] as const) {
      expect(await decideWell(request, 'decisionMaker', { verdict, questions: ['Who saw it?'] })).toMatchObject({
        ok: false,
        refusal: { kind: 'not-yours' },
      })
    }
    expect((await decideWell(request, 'registrar', { verdict: 'refuse' })).ok).toBe(true)
  })

  test('also after the registrar took it over from a decision maker', async () => {
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    value(await overturn(await as('registrar', 'decision.overturn'), request, WORDS, newId()))
    expect(await decideWell(request, 'otherDecisionMaker', { verdict: 'refuse' })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-yours' },
    })
    expect((await decideWell(request, 'registrar', { verdict: 'refuse' })).ok).toBe(true)
  })
})

describe('what the rules would say', () => {
  const open = async (request: string, typed: Record<string, string | string[]> = {}) =>
    value(await previewDecision(await as('decisionMaker', 'request.decide'), request, typed)).assessment

  test('with nothing typed, everything the decision maker must judge is not known, and nothing is saved', async () => {
    const request = await aC2Request(await aCrime().saved())
    const before = await asSystem((tx) => tx.assessment.count())
    const { findings, verdict } = await open(request)
    expect(verdict).not.toBe('permit')
    expect(findings.find(({ check }) => check === 'HOCR-C2-05')?.result).toBe('unknown')
    expect(await asSystem((tx) => tx.assessment.count())).toBe(before)
  })

  test('follows what is typed, and counts a field at fault as not answered', async () => {
    const request = await aC2Request(await aCrime().saved())
    const result = async (typed: Record<string, string>, check: string) =>
      (await open(request, typed)).findings.find((finding) => finding.check === check)?.result
    expect(await result({ testApplied: 'something new shows it did not happen' }, 'HOCR-G-09')).toBe('met')
    expect(await result({ testApplied: 'on balance we doubt it' }, 'HOCR-G-09')).toBe('not met')
    expect(await result({ testApplied: 'forged', convinced: 'no' }, 'HOCR-G-09')).toBe('unknown')
    expect(await result({ reason: 'long '.repeat(2000), independenceDeclared: 'yes' }, 'HOCR-A-01')).toBe('met')
  })

  test('another category is judged by its own checks', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect((await open(request, { category: 'C4' })).findings.some(({ check }) => check === 'HOCR-C4-01')).toBe(true)
  })

  test('agrees with the decision: what the preview permits is saved, what it bars is not', async () => {
    const request = await aC2Request(await aCrime().saved())
    const reason = 'I have thought about this for ten words or more, and more.'
    const typed = { category: 'C2', reason, verdict: 'authorise', version: '1', convinced: 'yes' }
    const barred = (await open(request, typed)).findings.filter(({ bars }) => bars).map(({ check }) => check)
    const saved = await decide(await as('decisionMaker', 'request.decide'), request, soFar(typed), newId())
    expect(saved).toMatchObject({ ok: false, refusal: { kind: 'rules-not-met' } })
    for (const check of barred) expect(saved.ok ? '' : saved.refusal.words).toContain(check)
  })

  test('of a confirmation: what is missing until every victim was told', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    const permit = await as('decisionMaker', 'cancellation.confirm')
    expect(value(await previewConfirmation(permit, request)).assessment.verdict).toBe('hold')
    await setClock('2026-06-16T09:00:00Z')
    await informAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    expect(value(await previewConfirmation(permit, request)).assessment.verdict).toBe('permit')
  })
})
