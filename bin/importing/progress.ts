import type { Progress } from '#lib/imports/model'
import { say } from '../tools/progress.ts'

const number = (n: number): string => n.toLocaleString('en-GB')

/** Tells how far an import has come: a line for each new thing begun, and for each tenth of it done. */
export function reportProgress(): (step: Progress) => void {
  let lastReport = ''
  return ({ doing, what, done, of }) => {
    const tenths = of > 0 ? Math.floor((done / of) * 10) : 0
    const line = `${doing} ${what} ${String(tenths)}`
    if (line === lastReport) return
    lastReport = line
    say(of > 0 ? `${doing} ${what}: ${number(done)} of ${number(of)}` : `${doing} ${what}`)
  }
}
