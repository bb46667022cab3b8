import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { historyOfRequest } from '#lib/cancellations/views/history'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { actionsOf, view } from '#lib/testing/views'
import { aC4Request } from '#lib/testing/sound-request'
import { aC2Request, confirmWell, decideWell, informAll, informedWell, openDutiesOf, value } from '#lib/testing/request'
import { findInvestigations, loadReinstatement } from './load-reinstatement.ts'
import { reinstate } from './reinstate.ts'

await inAForce()

const WORDS = 'These are invented words, long enough to be an account of why this was done here.'

describe('a victim who does not agree', () => {
  test('is heard by the decision maker in their own words', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    const [duty] = await openDutiesOf(request)
    value(
      await recordNotification(
        await as('officer', 'victim.inform'),
        duty ?? '',
        informedWell('2026-06-16T09:30', { reply: 'disagrees', theirWords: 'He pushed me.' }),
        newId(),
      ),
    )
    const seen = await view('decisionMaker', request)
    expect(
      historyOfRequest(seen.request, seen)
        .at(-1)
        ?.texts.map(({ words }) => words)
        .join(' '),
    ).toContain('He pushed me.')
    expect((await actionsOf('decisionMaker', request)).may).toEqual(['decide'])
  })
})

describe('a crime put back', () => {
  test('shows who found it and why, and waits for its supervisor', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().saved()
    const request = await aC2Request(crime)
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    await informAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    value(await confirmWell(request))
    expect((await actionsOf('otherDecisionMaker', request)).may).toEqual(['reinstate'])
    const before = await loadReinstatement(await as('deputy', 'crime.see'), crime)
    expect(before?.last?.inForce).toBe(true)
    expect(before?.supervisors.map(({ name }) => name)).toEqual(['Alma Okonjo-Reed'])

    value(
      await reinstate(
        await as('deputy', 'crime.reinstate'),
        crime,
        { foundBy: 'audit', reason: WORDS, supervisorId: await idOf('supervisor') },
        newId(),
      ),
    )
    const after = await loadReinstatement(await as('deputy', 'crime.see'), crime)
    expect(after).toMatchObject({
      reason: WORDS,
      last: { inForce: false, reinstatedBy: 'Owen Tarrant', supervisor: 'Alma Okonjo-Reed', toInform: 1 },
    })
    expect((await actionsOf('supervisor', request)).may).toEqual(['accept'])
    expect((await actionsOf('decisionMaker', request)).not.accept).toBe(
      'The supervisor named accepts the investigation.',
    )
    const waiting = await findInvestigations(await as('supervisor', 'investigation.accept'))
    expect(waiting.filter(({ crimeId, acceptedAt }) => crimeId === crime && !acceptedAt)).toHaveLength(1)
    expect((await view('decisionMaker', request)).request.duties.map(({ occasion }) => occasion)).toEqual([
      'before_cancelling',
      'reinstated',
    ])
  })

  test('whose victim was still to be informed that it was recorded by mistake is informed once only: that it was put back', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().saved()
    const request = await aC4Request(crime)
    value(await decideWell(request))
    const [dutyId = ''] = await openDutiesOf(request)
    await setClock('2026-06-16T09:00:00Z')
    const why = { foundBy: 'audit', reason: WORDS, supervisorId: await idOf('supervisor') } as const
    value(await reinstate(await as('deputy', 'crime.reinstate'), crime, why, newId()))
    const duties = () =>
      asSystem(async (tx) => {
        const rows = await tx.dutyToInform.findMany({ where: { crimeId: crime }, orderBy: { openedAt: 'asc' } })
        return rows.map(({ occasion, state }) => `${occasion}: ${state}`)
      })
    expect(await duties()).toEqual(['after_error: no_longer_needed', 'reinstated: open'])
    expect(
      await recordNotification(await as('officer', 'victim.inform'), dutyId, informedWell('2026-06-16T09:30'), newId()),
    ).toMatchObject({ ok: false })
  })

  test('whose victim was informed that it was recorded by mistake keeps that notification, and they are informed anew', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().saved()
    const request = await aC4Request(crime)
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    await informAll(request, '2026-06-16T09:30')
    const why = { foundBy: 'audit', reason: WORDS, supervisorId: await idOf('supervisor') } as const
    value(await reinstate(await as('deputy', 'crime.reinstate'), crime, why, newId()))
    const states = await asSystem((tx) =>
      tx.dutyToInform.findMany({ where: { crimeId: crime }, orderBy: { openedAt: 'asc' }, select: { state: true } }),
    )
    expect(states.map(({ state }) => state)).toEqual(['informed', 'open'])
  })

  test('lets go of no other duty: by hand, while the crime stays cancelled, the database refuses', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC4Request(await aCrime().saved())
    value(await decideWell(request))
    const [id = ''] = await openDutiesOf(request)
    const saved = await write(
      await as('officer', 'start.see'),
      { kind: 'duty.assigned', formKey: newId() },
      async (tx, at) => {
        await tx.dutyToInform.update({ where: { id }, data: { state: 'no_longer_needed', closedAt: at } })
        return ok({})
      },
    )
    expect(saved).toMatchObject({ refusal: { words: expect.stringContaining('cannot be no longer needed') as string } })
  })
})
