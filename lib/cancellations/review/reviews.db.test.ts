import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { type Result } from '#lib/base/result'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { loadCrime } from '#lib/crimes/load-crime'
import { changeSetting } from '#lib/people/settings/change-setting'
import { grantRole } from '#lib/people/roles/grant'
import { noteRegistration } from '#lib/people/roles/note-registration'
import { permit } from '#lib/people/permissions'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informedWell, value } from '#lib/testing/request'
import { brokenInvariants } from '#lib/testing/invariants'
import { answerReview } from './answer-review.ts'
import { loadReview } from './load-review.ts'
import { openReviews } from './list-open-reviews.ts'
import { cancelled, opened, aReview, answered, WORDS, ANSWER, reinstated } from '#lib/testing/review'

await inAForce()

const dutiesOf = (reviewId: string) => asSystem((tx) => tx.dutyToInform.findMany({ where: { reviewId } }))

const kind = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.kind)

const outcomeOf = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

describe('opening a review', () => {
  test('anybody who may see the cancelled crime may, once, and nobody who may not', async () => {
    const crime = await cancelled()
    expect(kind(await opened(crime, 'detective'))).toBe('no-such-crime')
    value(await opened(crime, 'supervisor'))
    expect(kind(await opened(crime, 'officer'))).toBe('open-already')
    const view = await loadCrime(await as('officer', 'crime.see'), crime)
    expect(view?.details.openReviewId).not.toBeNull()
    expect(view?.history[0]).toMatchObject({ kind: 'review-opened', what: 'more_to_add', by: PEOPLE.supervisor.name })
  })

  test('before the crime has left the count the case is stopped instead', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().saved()
    expect(outcomeOf(await opened(crime))).toContain('recorded and counted')
    const request = await aC2Request(crime)
    expect(outcomeOf(await opened(crime))).toContain('whoever decides')
    value(await decideWell(request))
    expect(outcomeOf(await opened(crime))).toContain('Stop the case')
  })

  test('its clock is five working days, one under enhanced rights, unless the force has settled something else', async () => {
    const due = async (crime: string) =>
      (await asSystem((tx) => tx.cancellationReview.findFirstOrThrow({ where: { crimeId: crime } }))).dueOn
        .toISOString()
        .slice(0, 10)
    const [plain, hate, later] = [await cancelled(), await cancelled(aCrime().flagged('hate')), await cancelled()]
    for (const crime of [plain, hate]) value(await opened(crime))
    expect([await due(plain), await due(hate)]).toEqual(['2026-06-24', '2026-06-18'])
    const when = { fromDay: '2026-06-17' as Day, reason: 'The chief officer asked for it.' }
    value(
      await changeSetting(
        await as('registrar', 'setting.change'),
        'days-to-answer-a-review',
        { ordinary: 2, enhanced: 1 },
        when,
        newId(),
      ),
    )
    value(await opened(later))
    expect(await due(later)).toBe('2026-06-19')
  })
})

describe('answering a review', () => {
  test('is for somebody else than decided or confirmed, with no part in the crime', async () => {
    const review = await aReview(
      await cancelled(aCrime().attendedBy('registrar'), { decides: 'decisionMaker', confirms: 'deputy' }),
    )
    expect(outcomeOf(await answered(review, 'decisionMaker'))).toContain('You agreed to cancel')
    expect(outcomeOf(await answered(review, 'deputy'))).toContain('You agreed to cancel this crime or confirmed it')
    expect(outcomeOf(await answered(review, 'registrar'))).toContain('You had a part')
    for (const who of ['officer', 'supervisor', 'bureau', 'chief', 'panel'] as const)
      await expect(as(who, 'review.answer')).rejects.toThrow('may not')
    value(await answered(review, 'otherDecisionMaker'))
    expect(kind(await answered(review, 'otherDecisionMaker'))).toBe('answered-already')
  })

  test('where the crime stays cancelled, every victim is to be told the answer, and may disagree again', async () => {
    const crime = await cancelled(aCrime().withVictims(1980, 1985))
    const review = await aReview(crime)
    value(await answered(review, 'otherDecisionMaker'))
    const duties = await dutiesOf(review)
    expect(duties.map(({ occasion, state }) => [occasion, state])).toEqual([
      ['review_answered', 'open'],
      ['review_answered', 'open'],
    ])
    for (const { id } of duties)
      value(
        await recordNotification(
          await as('officer', 'victim.inform'),
          id,
          informedWell('2026-06-17T09:00', { reply: 'disagrees', theirWords: WORDS }),
          newId(),
        ),
      )
    expect((await dutiesOf(review)).every(({ state }) => state === 'informed')).toBe(true)
    const view = await loadReview(await as('officer', 'crime.see'), review)
    expect(view).toMatchObject({
      answer: ANSWER,
      theirWords: WORDS,
      review: { outcome: 'stands', answeredBy: PEOPLE.otherDecisionMaker.name },
    })

    const again = await aReview(crime)
    value(await answered(again, 'registrar'))
    expect(await dutiesOf(again)).toHaveLength(2)
    expect(await brokenInvariants()).toEqual([])
  })

  test('where the crime was put back, that is the outcome, and only putting it back is told', async () => {
    const crime = await cancelled()
    const review = await aReview(crime)
    expect(kind(await answered(review, 'otherDecisionMaker', 'put_back'))).toBe('changed-meanwhile')
    await reinstated(crime)
    expect(outcomeOf(await answered(review, 'otherDecisionMaker'))).toContain('was put back')
    value(await answered(review, 'otherDecisionMaker', 'put_back'))
    expect(await dutiesOf(review)).toEqual([])
    const history = (await loadCrime(await as('officer', 'crime.see'), crime))?.history
    expect(history?.[0]).toMatchObject({
      kind: 'review-answered',
      what: 'put_back',
      by: PEOPLE.otherDecisionMaker.name,
    })
  })

  test('an answer nobody has told yet falls away when the crime is put back after all', async () => {
    const crime = await cancelled()
    const review = await aReview(crime)
    value(await answered(review, 'otherDecisionMaker'))
    await reinstated(crime)
    expect((await dutiesOf(review)).map(({ state }) => state)).toEqual(['no_longer_needed'])
    expect(await brokenInvariants()).toEqual([])
  })
})

describe('a rape', () => {
  const aCancelledRape = () => cancelled(aCrime().ofRape(), { asks: 'detective', decides: 'registrar' })

  test('is looked at again by a registrar on the College register: the same where there is no other, another once there is', async () => {
    const review = await aReview(await aCancelledRape())
    for (const who of ['otherDecisionMaker', 'deputy'] as const)
      expect(outcomeOf(await answered(review, who))).toContain('on the College register')
    value(await answered(review, 'registrar'))

    const next = await aReview(await aCancelledRape())
    const deputy = await idOf('deputy')
    const chief = await as('chief', 'role.grant-registrar')
    value(await grantRole(chief, deputy, { role: 'fcr', fromDay: '2026-06-17' as Day, toDay: undefined }, newId()))
    value(await noteRegistration(chief, deputy, { number: 'CRR-0043', fromDay: '2026-06-01' }, newId()))
    expect(outcomeOf(await answered(next, 'registrar'))).toContain('You agreed to cancel')
    const asRegistrar = value(permit({ staffId: deputy, roles: ['fcr', 'deputy'] }, 'review.answer'))
    value(await answerReview(asRegistrar, next, { outcome: 'stands', answer: ANSWER }, newId()))
  })
})

describe('lists', () => {
  test('an open review waits for whoever may answer it, and for the registrar', async () => {
    const review = await aReview(await cancelled())
    const waits = async (who: Somebody) =>
      (await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })).waits.find(
        (wait) => wait.kind === 'reviews',
      )
    expect((await waits('otherDecisionMaker'))?.lines.map(({ id }) => id)).toContain(review)
    expect((await waits('registrar'))?.count).toBeGreaterThan(0)
    expect((await waits('decisionMaker'))?.lines.map(({ id }) => id)).not.toContain(review)
    expect(await waits('officer')).toBeUndefined()
    const lines = (await openReviews(await as('decisionMaker', 'review.see'), {})).lines
    expect(lines.find(({ id }) => id === review)).toMatchObject({ isMine: false, ground: 'more_to_add' })
    value(await answered(review, 'otherDecisionMaker'))
    expect((await openReviews(await as('decisionMaker', 'review.see'), {})).lines.map(({ id }) => id)).not.toContain(
      review,
    )
  })

  test('nobody is shown a review of a crime they are not shown', async () => {
    const review = await aReview(await cancelled())
    expect(await loadReview(await as('detective', 'crime.see'), review)).toBeUndefined()
    expect((await loadReview(await as('officer', 'crime.see'), review))?.whyNot).toBe('role')
  })
})
