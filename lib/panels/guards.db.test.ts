import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { inAForce } from '#bin/testing/force-environment'
import { byHand, prepare, sign } from '#lib/testing/panels/a-meeting'
import { aGuardedMeeting, aScore, AT, type GuardedMeeting, isRefused, text } from '#lib/testing/panels/guarded-meeting'
import { value } from '#lib/testing/request'

let ids: GuardedMeeting

beforeAll(async () => {
  await inAForce()
  ids = await aGuardedMeeting()
})

const newest = (tx: Tx, caseId: string) =>
  tx.panelPack.findFirstOrThrow({ where: { caseId }, orderBy: { version: 'desc' } })

describe('a score by hand is refused', () => {
  test('in the name of another member', () =>
    isRefused('panel', "a score is given in one's own name, now", (tx) =>
      aScore(ids.thirdPanel, ids.first, ids.pack)(tx),
    ))
  test('by somebody who is not invited', () =>
    isRefused('standards', 'a score is given by a member of the panel who is invited', (tx) =>
      aScore(ids.standards, ids.first, ids.pack)(tx),
    ))
  test('of whoever stood down', () =>
    isRefused('otherPanel', 'nobody scores a case from which they stood down', (tx) =>
      aScore(ids.otherPanel, ids.first, ids.pack)(tx),
    ))
  test('on a pack that is not signed off, or is no longer the newest', async () => {
    const pack = await asSystem((tx) => newest(tx, ids.second))
    await isRefused('panel', 'only a pack that is signed off is scored', (tx) =>
      aScore(ids.panel, ids.second, pack.id)(tx),
    )
    await isRefused('panel', 'only a pack that is signed off is scored', (tx) =>
      aScore(ids.panel, ids.second, ids.pack)(tx),
    )
  })
  test('before the undertaking', () => {
    expect(ids.beforeUndertaking).toEqual({
      ok: false,
      refusal: { kind: 'guarded', words: 'Not saved: nobody scores before they give the undertaking.' },
    })
  })
  test('twice', async () => {
    expect(await byHand('panel', aScore(ids.panel, ids.first, ids.pack))).toMatchObject({
      refusal: { kind: 'at-once' },
    })
  })
})

describe('a pack by hand is refused', () => {
  const signed =
    (signedById: string, change: { hash?: string } = {}) =>
    async (tx: Tx) => {
      const pack = await newest(tx, ids.third)
      const words = await tx.words.findUniqueOrThrow({ where: { id: pack.contentId } })
      const hash = createHash('sha256')
        .update(words.text ?? '', 'utf8')
        .digest('hex')
      return tx.panelSignOff.create({
        data: { id: newId(), packId: pack.id, hash, accepted: [], signedById, signedAt: AT, ...change },
      })
    }
  test('signed off by whoever prepared it', () =>
    isRefused('deputy', 'nobody signs off a pack that they prepared', (tx) => signed(ids.deputy)(tx)))
  test('signed off by a member of the panel', () =>
    isRefused('panel', 'the panel scores, discusses and refers, and changes nothing else', (tx) =>
      signed(ids.panel)(tx),
    ))
  test('signed off by an officer', () =>
    isRefused('officer', 'a pack is signed off by the registrar, the deputy or professional standards', (tx) =>
      signed(ids.officer)(tx),
    ))
  test('signed off under another hash', () =>
    isRefused('standards', 'the hash is not of what the pack says', (tx) =>
      signed(ids.standards, { hash: 'a'.repeat(64) })(tx),
    ))
  test('an older version signed off', async () => {
    const [older] = await asSystem((tx) =>
      tx.panelPack.findMany({ where: { caseId: ids.third }, orderBy: { version: 'asc' } }),
    )
    expect(older?.version).toBe(1)
    expect(await sign(ids.third, 'deputy')).toMatchObject({ refusal: { kind: 'not-yours' } })
  })
  test.each([
    [
      'a name in it',
      'Ines Calloway decided it without a word to anybody, and it was left there.',
      'the account names somebody or something in the case',
    ],
    [
      'a quotation in it',
      'Person A wrote “I never said so” to Officer 1, and it was left there.',
      'the account has a quotation in it',
    ],
  ])('signed off with %s', async (_, account, words) => {
    value(await prepare(ids.third, account))
    await isRefused('standards', words, (tx) => signed(ids.standards)(tx))
  })
  test('a new version of a case that was scored', () =>
    isRefused('deputy', 'a pack that was scored is not changed', async (tx) =>
      tx.panelPack.create({
        data: {
          id: newId(),
          caseId: ids.first,
          version: 2,
          contentId: await text(tx),
          knownId: await text(tx),
          preparedById: ids.deputy,
          preparedAt: AT,
        },
      }),
    ))
})

test('a member of the panel changes nothing else, whatever they write', async () => {
  const words = 'the panel scores, discusses and refers, and changes nothing else'
  const someArea = await asSystem((tx) => tx.area.findFirstOrThrow())
  await isRefused('panel', words, (tx) =>
    tx.unit.create({ data: { code: 'MADE-UP', name: 'made up', areaId: someArea.id } }),
  )
  const crime = await asSystem((tx) => tx.reportedCrime.findFirstOrThrow())
  await isRefused('panel', words, (tx) =>
    tx.reportedCrime.update({ where: { id: crime.id }, data: { outcome: 'other' } }),
  )
})

test('what was scored is not rewritten', async () => {
  await expect(byHand('panel', (tx) => tx.panelScore.updateMany({ data: { score: 'consistent' } }))).rejects.toThrow()
})
