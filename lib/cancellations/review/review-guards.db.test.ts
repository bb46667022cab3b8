import { describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { cancelled, aReview, answered, reinstated } from '#lib/testing/review'

await inAForce()

const outcomeOf = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

describe('by hand, as the product’s own role, the database', () => {
  const byHand = async (
    who: Somebody,
    change: (tx: Tx, staffId: string, at: Date) => Promise<unknown>,
  ): Promise<string> => {
    const actor = await as(who, 'start.see')
    try {
      return outcomeOf(
        await write(actor, { kind: 'review.answered', formKey: newId() }, async (tx, at) => {
          await change(tx, actor.staffId, at)
          return ok({})
        }),
      )
    } catch (failure) {
      return String(failure)
    }
  }
  const answering =
    (review: string, changes: object = {}) =>
    (tx: Tx, staffId: string, at: Date) =>
      tx.cancellationReview.update({
        where: { id: review },
        data: { outcome: 'stands', answerId: newId(), answeredById: staffId, answeredAt: at, ...changes },
      })
  const opening =
    (crimeId: string, changes: object = {}) =>
    async (tx: Tx, staffId: string, at: Date) => {
      const { id } = await tx.cancellation.findFirstOrThrow({ where: { crimeId } })
      await tx.cancellationReview.create({
        data: {
          id: newId(),
          crimeId,
          cancellationId: id,
          openedById: staffId,
          openedAt: at,
          ground: 'disagrees',
          wordsId: newId(),
          dueOn: at,
          ...changes,
        },
      })
    }

  test('refuses an answer by who decided, one that is not so, one that goes back to nobody, and a second', async () => {
    const review = await aReview(await cancelled())
    expect(await byHand('decisionMaker', answering(review))).toContain('somebody else than took the crime out')
    expect(await byHand('officer', answering(review))).toContain('somebody else than took the crime out')
    expect(await byHand('otherDecisionMaker', answering(review, { outcome: 'put_back' }))).toContain(
      'says what then is so',
    )
    expect(await byHand('otherDecisionMaker', answering(review))).toContain('goes back to every victim')
    expect(await byHand('otherDecisionMaker', answering(review, { answeredById: await idOf('registrar') }))).toContain(
      'in the name of another',
    )
    value(await answered(review, 'otherDecisionMaker'))
    expect(await byHand('registrar', answering(review))).toContain('answered once')
    expect(
      await byHand('registrar', (tx) => tx.cancellationReview.updateMany({ data: { ground: 'disagrees' } })),
    ).toContain('permission denied')
    expect(await byHand('registrar', (tx) => tx.cancellationReview.deleteMany())).toContain('permission denied')
  })

  test('refuses a review of a crime one is not shown, that is not cancelled, of no objection, or in another’s name', async () => {
    const crime = await cancelled()
    expect(await byHand('detective', opening(crime))).toContain('not shown')
    expect(await byHand('officer', opening(crime, { openedById: await idOf('decisionMaker') }))).toContain(
      'in the name of another',
    )
    expect(await byHand('officer', opening(crime, { dueOn: new Date('2026-06-16') }))).toContain(
      'late before it is opened',
    )
    expect(await byHand('officer', opening(crime, { dueOn: new Date('2026-07-31') }))).toContain(
      'no later than the setting of its day says',
    )
    expect(await byHand('officer', opening(crime, { ground: 'no_objection' }))).toContain('says_something_against')
    await reinstated(crime)
    expect(await byHand('officer', opening(crime))).toContain('of a crime that is cancelled')
  })

  test('refuses a duty that is due later than the force has settled, is opened at another time or leaves out enhanced rights', async () => {
    const crime = await cancelled()
    const { id: involvementId } = await asSystem((tx) =>
      tx.involvement.findFirstOrThrow({ where: { crimeId: crime, role: 'victim' } }),
    )
    const duty =
      (change: object = {}) =>
      (tx: Tx, staffId: string, at: Date) =>
        tx.dutyToInform.create({
          data: {
            ...{ id: newId(), crimeId: crime, involvementId, occasion: 'found_after_effect', assignedToId: staffId },
            ...{ openedAt: at, dueOn: at, enhanced: false, state: 'open', ...change },
          },
        })
    const late = new Date('2026-08-03')
    expect(await byHand('otherDecisionMaker', duty({ dueOn: late }))).toContain('informed no later than')
    expect(await byHand('otherDecisionMaker', duty({ openedAt: late, dueOn: late }))).toContain(
      'opened at another time',
    )
    expect(await byHand('otherDecisionMaker', duty())).toBe('saved')
    value(
      await write(await as('registrar', 'start.see'), { kind: 'review.answered', formKey: newId() }, async (tx) => {
        await tx.reportedCrime.update({ where: { id: crime }, data: { flags: ['hate'] } })
        return ok({})
      }),
    )
    expect(await byHand('otherDecisionMaker', duty())).toContain('enhanced rights is informed sooner')
    // Another crime gives no such rights.
    const another = { crimeId: await aCrime().saved() }
    expect(await byHand('otherDecisionMaker', duty(another))).toContain('a duty to inform is of the crime')
  })

  test('refuses a duty to inform an answer that nobody gave', async () => {
    const crime = await cancelled()
    const review = await aReview(crime)
    const duty = (tx: Tx, staffId: string, at: Date) =>
      tx.involvement.findFirstOrThrow({ where: { crimeId: crime, role: 'victim' } }).then(({ id }) =>
        tx.dutyToInform.create({
          data: {
            id: newId(),
            crimeId: crime,
            involvementId: id,
            occasion: 'review_answered',
            reviewId: review,
            assignedToId: staffId,
            openedAt: at,
            dueOn: at,
            enhanced: false,
            state: 'open',
          },
        }),
      )
    expect(await byHand('otherDecisionMaker', duty)).toContain('no answer of a review')
  })
})
