import { describe, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/deciding/confirm'
import { tell } from '#lib/cancellations/tell'
import { storyOfRequest } from '#lib/cancellations/views/story'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#lib/testing/in-a-force'
import { deedsOf, look } from '#lib/testing/looking'
import { aC2Request, decideWell, openDutiesOf, tellAll, toldWell, value } from '#lib/testing/request'
import { findInvestigations, lookAtPutBack } from './put-back-look.ts'
import { reinstate } from './reinstate.ts'

await inAForce()

const WORDS = 'These are invented words, long enough to be an account of why this was done here.'

describe('a victim who does not agree', () => {
  test('is heard by the decider in their own words', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    const [duty] = await openDutiesOf(request)
    value(
      await tell(
        await as('officer', 'victim.tell'),
        duty ?? '',
        toldWell('2026-06-16T09:30', { reply: 'disagrees', theirWords: 'He pushed me.' }),
        newId(),
      ),
    )
    const seen = await look('decider', request)
    expect(
      storyOfRequest(seen.request, seen)
        .at(-1)
        ?.texts.map(({ words }) => words)
        .join(' '),
    ).toContain('He pushed me.')
    expect((await deedsOf('decider', request)).may).toEqual(['decide'])
  })
})

describe('a crime put back', () => {
  test('shows who found it and why, and waits for its supervisor', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().saved()
    const request = await aC2Request(crime)
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    await tellAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    value(
      await confirm(
        await as('decider', 'cancellation.confirm'),
        request,
        { version: 2, sawEveryTelling: 'yes' },
        newId(),
      ),
    )
    expect((await deedsOf('otherDecider', request)).may).toEqual(['reinstate'])
    const before = await lookAtPutBack(await as('deputy', 'crime.look'), crime)
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
    const after = await lookAtPutBack(await as('deputy', 'crime.look'), crime)
    expect(after).toMatchObject({
      reason: WORDS,
      last: { inForce: false, putBackBy: 'Owen Tarrant', supervisor: 'Alma Okonjo-Reed', toTell: 1 },
    })
    expect((await deedsOf('supervisor', request)).may).toEqual(['accept'])
    expect((await deedsOf('decider', request)).not.accept).toBe('The supervisor named accepts the investigation.')
    const waiting = await findInvestigations(await as('supervisor', 'investigation.accept'))
    expect(waiting.filter(({ crimeId, acceptedAt }) => crimeId === crime && !acceptedAt)).toHaveLength(1)
    expect((await look('decider', request)).request.duties.map(({ occasion }) => occasion)).toEqual([
      'before cancelling',
      'reinstated',
    ])
  })
})
