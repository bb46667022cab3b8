/** The draw for the file that replays it: the rule of decisions 42 and 55 in plain JavaScript, with nothing but SHA-256. */
export const DRAW_SCRIPT = String.raw`
// The lines of a frame file: without a mark at the beginning, in capitals, sorted by their characters, each once.
function linesOf(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '')
  const sorted = lines.map((line) => line.toUpperCase()).sort()
  if (sorted.length === 0) throw new Error('This file holds no lines.')
  if (new Set(sorted).size < sorted.length) throw new Error('This file holds a line twice.')
  return sorted
}

const hashOfFrame = (lines) => sha256(lines.join('\n'))
const seedOf = (entryHash, first, second) => sha256(entryHash + '|' + first + '|' + second)

// Every line with its ticket, the lowest ticket first.
async function ticketsOf(lines, seed, hash, twice) {
  const tickets = []
  for (const line of lines)
    tickets.push({ line, ticket: await sha256(seed + '|' + hash + '|' + (twice ? 'twice|' : '') + line) })
  return tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
}

// After so many looks so many of a stratum are read: as many to each.
const lookOf = (nth, size, looks) => {
  if (size.read === size.of) return 1
  for (let look = 1; look < looks; look++) if (nth <= Math.ceil((size.read * look) / looks)) return look
  return looks
}

// Of each stratum the lowest tickets, as many as were fixed when the frame was frozen; of each look a fifth is read twice.
async function drawnOf({ lines, seed, hash, strata, sizes, looks }) {
  const sizeOf = new Map(sizes.map((size) => [size.stratum, size]))
  const drawnIn = new Map()
  const drawn = []
  for (const { line, ticket } of await ticketsOf(lines, seed, hash, false)) {
    const stratum = sizes.length === 1 ? sizes[0].stratum : strata.get(line)
    const size = sizeOf.get(stratum)
    if (size === undefined) continue
    const nth = (drawnIn.get(stratum) ?? 0) + 1
    drawnIn.set(stratum, nth)
    if (nth <= size.read) drawn.push({ line, ticket, stratum, look: lookOf(nth, size, looks), twice: false })
  }
  for (let look = 1; look <= looks; look++) {
    const ofLook = drawn.filter((each) => each.look === look)
    const again = await ticketsOf(ofLook.map(({ line }) => line), seed, hash, true)
    const lowest = new Set(again.slice(0, Math.ceil(again.length / 5)).map(({ line }) => line))
    for (const each of ofLook) each.twice = lowest.has(each.line)
  }
  return drawn
}

// What two samples have apart: lines drawn here only, there only, and those read in another look or another number of times.
function differences(here, there) {
  const [mine, theirs] = [new Map(here.map((each) => [each.line, each])), new Map(there.map((each) => [each.line, each]))]
  const isOther = (one, two) => one.look !== two.look || one.twice !== two.twice
  return {
    hereOnly: here.filter(({ line }) => !theirs.has(line)).map(({ line }) => line),
    thereOnly: there.filter(({ line }) => !mine.has(line)).map(({ line }) => line),
    other: here.filter((each) => theirs.has(each.line) && isOther(each, theirs.get(each.line))).map(({ line }) => line),
  }
}
`
