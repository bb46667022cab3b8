import { describe, expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { findOwnRequests } from './queue.ts'

await inAForce()

describe('what an officer asked for', () => {
  const own = async (isOpen = true) => findOwnRequests(await as('detective', 'request.answer'), { isOpen })

  test('says with whom each is and what is wanted', async () => {
    const request = await aC2Request(await aCrime().withOic('detective').saved(), 'detective')
    const rowNow = async () => (await own()).rows.find(({ id }) => id === request)
    expect(await rowNow()).toMatchObject({ state: 'submitted', questions: 0, toInformMyself: 0 })
    value(
      await decideWell(request, 'decisionMaker', {
        verdict: 'return',
        questions: ['Who saw it?', 'Where is it held?'],
      }),
    )
    expect(await rowNow()).toMatchObject({ state: 'returned', questions: 2 })
  })

  test('keeps what has ended apart, and holds nobody else’s', async () => {
    const [mine, theirs] = [
      await aC2Request(await aCrime().withOic('detective').saved(), 'detective'),
      await aC2Request(await aCrime().saved()),
    ]
    value(await decideWell(mine, 'decisionMaker', { verdict: 'refuse' }))
    expect((await own()).rows.some(({ id }) => id === mine)).toBe(false)
    expect((await own(false)).rows.some(({ id }) => id === mine)).toBe(true)
    expect([...(await own()).rows, ...(await own(false)).rows].some(({ id }) => id === theirs)).toBe(false)
  })
})
