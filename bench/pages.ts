import { gzipSync } from 'node:zlib'
import { type Measured, median, p95, timed, timedAtOnce } from './measuring/measure.ts'
import { servedWith, type Visitor } from './visitor.ts'
import type { startDisposable } from '#bin/postgres/disposable'

type Server = Awaited<ReturnType<typeof startDisposable>>

const SIZES = [20_000, 200_000]
const AIMS = { alone: 25, atOnce: 110, decision: 40, growth: 1.2, listScripts: 145, formScripts: 190 }

/** The worklist page and a decision over HTTP: signed in, production build, as served, with 20,000 and with 200,000 crimes. */
export async function benchPages(server: Server): Promise<Measured[]> {
  const measured: Measured[] = []
  const alone: number[] = []
  for (const crimes of SIZES) {
    const visitor = await servedWith(server, crimes)
    await timed(30, () => visitor.get('/requests'))
    const single = await timed(200, () => visitor.get('/requests'))
    const eight = await timedAtOnce(8, 40, () => visitor.get('/requests'))
    alone.push(median(single))
    const of = `${crimes.toLocaleString('en-GB')} crimes`
    measured.push(
      limit(`worklist, ${of}, alone, p50`, median(single), AIMS.alone, single.length),
      { name: `worklist, ${of}, alone, p95`, value: p95(single), unit: 'ms', runs: single.length },
      limit(`worklist, ${of}, 8 at once, p50`, median(eight), AIMS.atOnce, eight.length),
      { name: `worklist, ${of}, 8 at once, p95`, value: p95(eight), unit: 'ms', runs: eight.length },
    )
    if (crimes === SIZES[0]) measured.push(...(await scripts(visitor)), ...(await decisions(visitor)))
    await visitor.leave()
  }
  const [small = Number.NaN, large = Number.NaN] = alone
  measured.push({
    name: 'worklist, from 20,000 to 200,000 crimes',
    value: large,
    unit: 'ms',
    ratio: large / small,
    runs: 200,
    beside: { value: small, what: `aim: at most ${String(AIMS.growth)} times` },
  })
  return measured
}

const limit = (name: string, value: number, aim: number, runs: number): Measured => ({
  name,
  value,
  unit: 'ms',
  runs,
  ratio: value / aim,
  beside: { value: aim, what: 'the limit aimed at' },
})

/** What a browser fetches of scripts for a list and for a form, as sent: gzip. */
async function scripts(visitor: Visitor): Promise<Measured[]> {
  const weigh = async (name: string, page: string, aim: number): Promise<Measured> => {
    // A browser of the last eight years leaves `nomodule` scripts alone.
    const tags = [...page.matchAll(/<script([^>]+)>/g)]
      .map((match) => match[1] ?? '')
      .filter((tag) => !/nomodule/i.test(tag))
    const files = [...new Set(tags.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []))]
    let bytes = 0
    for (const file of files) bytes += gzipSync(await visitor.get(file)).length
    return {
      name,
      value: bytes / 1000,
      unit: 'kB',
      runs: 1,
      ratio: bytes / 1000 / aim,
      beside: { value: aim, what: `in ${String(files.length)} files, gzip; the limit aimed at` },
    }
  }
  return [
    await weigh('scripts of the worklist', await visitor.get('/requests'), AIMS.listScripts),
    await weigh(
      'scripts of the decision form',
      await visitor.get(`${visitor.undecided[0] ?? ''}/decide`),
      AIMS.formScripts,
    ),
  ]
}

/** A decision posted from its form, to its 303. */
async function decisions(visitor: Visitor): Promise<Measured[]> {
  const forms: string[] = []
  for (const requestId of visitor.undecided) forms.push(await visitor.filledDecision(requestId))
  const times = await timed(forms.length - 5, (n) =>
    visitor.post(`${visitor.undecided[n] ?? ''}/decide/save`, forms[n] ?? ''),
  )
  return [limit('a decision posted and answered, p50', median(times), AIMS.decision, times.length)]
}
