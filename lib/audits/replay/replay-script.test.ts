import { createHash } from 'node:crypto'
import vm from 'node:vm'
import { describe, expect, test } from 'vitest'
import { drawnReferences, readTwiceOf } from '#lib/testing/audits/drawn-by-hand'
import { drawSample, frameOf } from '#lib/statistics/sampling/draw'
import { seedOf } from '../programme/seed.ts'
import { DIGEST_SCRIPT } from './digest-script.ts'
import { DRAW_SCRIPT } from './draw-script.ts'
import type { Replay, ReplayDrawn } from './model.ts'
import { replayDocument } from './replay-document.ts'

interface Drawn extends ReplayDrawn {
  readonly ticket: string
  readonly stratum: string
}

interface Script {
  readonly ownSha256: (text: string) => string
  readonly sha256: (text: string) => Promise<string>
  readonly worksOutExamples: () => Promise<boolean>
  readonly linesOf: (text: string) => string[]
  readonly hashOfFrame: (lines: readonly string[]) => Promise<string>
  readonly seedOf: (entryHash: string, first: string, second: string) => Promise<string>
  readonly drawnOf: (draw: object) => Promise<Drawn[]>
  readonly differences: (here: readonly ReplayDrawn[], there: readonly ReplayDrawn[]) => Record<string, string[]>
}

const NAMES = 'ownSha256, sha256, worksOutExamples, linesOf, hashOfFrame, seedOf, drawnOf, differences'

/** The functions of the file, as a browser has them: with its own SHA-256, or, as where there is none, without. */
const scriptIn = (around: object): Script =>
  vm.runInNewContext(`${DIGEST_SCRIPT}${DRAW_SCRIPT}; ({ ${NAMES} })`, {
    TextEncoder,
    Uint8Array,
    ...around,
  }) as Script

const [withDigest, without] = [scriptIn({ crypto: globalThis.crypto }), scriptIn({})]
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('SHA-256 of the file', () => {
  test('is that of everybody else, of texts of every length around a block, and of signs beyond the alphabet', async () => {
    const texts = [
      ...Array.from({ length: 200 }, (_, n) => 'é'.repeat(n % 7) + 'a'.repeat(n)),
      '“frame”\n£',
      'x'.repeat(70_000),
    ]
    for (const text of texts) expect(without.ownSha256(text)).toBe(sha256(text))
    for (const script of [withDigest, without]) {
      expect(await script.worksOutExamples()).toBe(true)
      expect(await script.sha256('abc')).toBe(sha256('abc'))
    }
  })

  test('that is worked out wrongly is found out, and not used', async () => {
    const wrong = scriptIn({ crypto: { subtle: { digest: () => Promise.resolve(new ArrayBuffer(32)) } } })
    expect(await wrong.worksOutExamples()).toBe(false)
  })
})

describe.each([
  ['with a digest of the browser', withDigest],
  ['with its own', without],
])('the draw of the file, %s', (_, script) => {
  const demo = Array.from({ length: 30 }, (__, n) => `demo/${String(n + 1).padStart(4, '0')}/24`)
  const dice = '2024-04-01|dice:4 1 6 6 2 3 5 1 2 6 4 4 1 3 5 2 6 1 1 4'

  test('draws the published example', async () => {
    const lines = script.linesOf(demo.toReversed().join('\r\n'))
    const hash = await script.hashOfFrame(lines)
    expect(hash).toMatch(/^7ca95d60.*4968202$/)
    const sizes = [{ stratum: 'All', of: 30, read: 8 }]
    const drawn = await script.drawnOf({ lines, seed: dice, hash, strata: new Map(), sizes, looks: 1 })
    expect(drawn.map(({ line }) => line.slice(5, 9))).toEqual([
      '0011',
      '0024',
      '0019',
      '0027',
      '0012',
      '0016',
      '0007',
      '0028',
    ])
    expect(drawn.map(({ line, ticket }) => ({ reference: line, ticket }))).toEqual(drawSample(frameOf(demo), dice, 8))
  })

  test('makes the seed of a log entry and two numbers', async () => {
    const parts = { entryHash: 'ab'.repeat(32), first: '4166235126', second: '2251633415' }
    expect(await script.seedOf(parts.entryHash, parts.first, parts.second)).toBe(seedOf(parts))
  })

  test.each([1, 2, 3, 4])('in %d looks of strata read whole and in part is what is drawn by hand', async (looks) => {
    const items = demo.map((line, n) => ({
      line: line.toUpperCase(),
      stratum: n % 3 === 0 ? 'rape C2' : 'violence C2',
    }))
    const sizes = [
      { stratum: 'rape C2', of: 10, read: 10 },
      { stratum: 'violence C2', of: 20, read: 11 },
    ]
    const lines = items.map(({ line }) => line).toSorted()
    const hash = await script.hashOfFrame(lines)
    const strata = new Map(items.map(({ line, stratum }) => [line, stratum]))
    const drawn = await script.drawnOf({ lines, seed: dice, hash, strata, sizes, looks })
    const byHand = drawnReferences(items, { sizes, looks, seed: dice })
    expect(drawn.map(({ line, look }) => ({ reference: line, look }))).toEqual(byHand)
    const twice = readTwiceOf(byHand, dice, hash)
    expect(
      drawn
        .filter((each) => each.twice)
        .map(({ line }) => line)
        .toSorted(),
    ).toEqual([...twice].toSorted())
  })

  test('refuses a file with a line twice, and an empty one', () => {
    expect(() => script.linesOf('A\na')).toThrow('holds a line twice')
    expect(() => script.linesOf('\uFEFF\n')).toThrow('holds no lines')
  })

  test('says which lines two samples have apart', () => {
    const one = (line: string, look = 1, twice = false) => ({ line, look, twice })
    const found = script.differences([one('A'), one('B'), one('C')], [one('B', 2), one('C'), one('D')])
    expect({ ...found }).toEqual({ hereOnly: ['A'], thereOnly: ['D'], other: ['B'] })
  })
})

describe('the file', () => {
  const replay: Replay = {
    title: 'Audit 1, frame 1',
    isOutside: true,
    hash: 'a'.repeat(64),
    entryHash: 'b'.repeat(64),
    numbers: ['1', '2'],
    seed: 'c'.repeat(64),
    looks: 1,
    sizes: [],
    items: [],
    drawn: [],
  }

  test('reaches nothing else, and its policy lets its own script run alone', () => {
    const text = replayDocument(replay)
    expect(text).not.toMatch(/https?:|src="|@import|url\(|fetch\(|XMLHttpRequest|import\(/)
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(text) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? []
    for (const part of [script, style])
      expect(policy).toContain(`'sha256-${createHash('sha256').update(part, 'utf8').digest('base64')}'`)
    expect(policy).toContain("default-src 'none'")
  })

  test('holds a value with signs of HTML in it as a value', () => {
    const text = replayDocument({ ...replay, numbers: ['</script><script>alert(1)</script>', null] })
    expect(text.match(/<script/g)).toHaveLength(2)
  })

  test('says to each reader what it shows and what it does not', () => {
    const labels = { ...replay, items: [{ line: 'A', stratum: 'A' }] }
    expect(replayDocument(replay)).toContain('would give a small number away')
    expect(replayDocument(labels)).toContain('which case a label stands for')
    expect(replayDocument({ ...labels, isOutside: false })).toContain('every case that the audit is about')
  })
})
