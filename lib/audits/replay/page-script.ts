/** What the file that replays a draw does with what its reader types or loads, and what it says of it. */
export const PAGE_SCRIPT = String.raw`
const data = JSON.parse(document.getElementById('data').textContent)
const field = (id) => document.getElementById(id)
const items = new Map(data.items.map((item) => [item.line, item]))
let loaded

const typed = (id) => field(id).value.trim()

function say(words, kind) {
  const line = document.createElement('p')
  line.className = kind
  line.textContent = words
  field('answer').append(line)
}

async function compareFrame(lines, hash) {
  if (hash === data.hash) return say('The frame is the one that was frozen: ' + lines.length + ' lines, hash ' + hash + '.', 'same')
  say('The frame is not the one that was frozen. Its hash is ' + hash + ', and it should be ' + data.hash + '.', 'other')
  const added = lines.filter((line) => !items.has(line))
  const missing = [...items.keys()].filter((line) => !lines.includes(line))
  if (items.size > 0) say('Lines added: ' + (added.join(', ') || 'none') + '. Lines missing: ' + (missing.join(', ') || 'none') + '.', 'other')
}

async function compareReferences() {
  const salted = data.items.filter(({ salt }) => salt)
  const wrong = []
  for (const { line, salt, reference } of salted)
    if ((await sha256(salt + '|' + reference.toUpperCase())).toUpperCase() !== line) wrong.push(line)
  if (salted.length === 0) return
  if (wrong.length === 0) say('Each of the ' + salted.length + ' labels is the SHA-256 of its salt and its reference.', 'same')
  else say('These labels are not of the references beside them: ' + wrong.join(', ') + '.', 'other')
}

const nameOf = (line) => items.get(line)?.reference ?? line

function list(drawn) {
  const rows = field('sample')
  rows.replaceChildren()
  for (const { line, ticket, stratum, look, twice } of drawn) {
    const row = rows.insertRow()
    for (const text of [nameOf(line), stratum, look, twice ? 'Yes' : 'No', ticket]) row.insertCell().textContent = String(text)
  }
}

function compareSample(drawn) {
  if (data.drawn.length === 0) return say('This file does not hold the sample that was drawn, so there is nothing to compare with.', 'note')
  const { hereOnly, thereOnly, other } = differences(drawn, data.drawn)
  if (hereOnly.length + thereOnly.length + other.length === 0)
    return say('The same sample: ' + drawn.length + ' drawn here, and the same ' + drawn.length + ' at the force.', 'same')
  say('Not the same sample.', 'other')
  if (hereOnly.length > 0) say('Drawn here and not at the force: ' + hereOnly.map(nameOf).join(', ') + '.', 'other')
  if (thereOnly.length > 0) say('Drawn at the force and not here: ' + thereOnly.map(nameOf).join(', ') + '.', 'other')
  if (other.length > 0) say('Read in another look, or another number of times: ' + other.map(nameOf).join(', ') + '.', 'other')
}

async function seedHere() {
  if (typed('seed') !== '') return typed('seed').toLowerCase()
  if (typed('entry') === '' || typed('first') === '' || typed('second') === '') return undefined
  const seed = await seedOf(typed('entry').toLowerCase(), typed('first'), typed('second'))
  say('Seed of the log entry and both numbers: ' + seed + '.', 'note')
  return seed
}

async function replay() {
  field('answer').replaceChildren()
  list([])
  if (!(await worksOutExamples())) return say('This browser does not work out SHA-256 rightly. Use another one.', 'other')
  const seed = await seedHere()
  if (seed === undefined) say('The seed is not known before both numbers are given.', 'note')
  else if (data.seed !== null)
    say(seed === data.seed ? 'The seed is the one that the force used.' : 'The seed is not the one that the force used: ' + data.seed + '.', seed === data.seed ? 'same' : 'other')
  const lines = loaded ?? [...items.keys()].sort()
  if (lines.length === 0) return say('There is no frame in this file. Load a frame file to check it and to draw from it.', 'note')
  const hash = await hashOfFrame(lines)
  await compareFrame(lines, hash)
  await compareReferences()
  if (seed === undefined) return
  const strata = new Map(data.items.map(({ line, stratum }) => [line, stratum]))
  const size = Number(typed('size'))
  const sizes = size > 0 ? [{ stratum: 'All', of: lines.length, read: size }] : data.sizes
  if (sizes.length === 0) return say('Enter how many are drawn.', 'note')
  const drawn = await drawnOf({ lines, seed, hash, strata, sizes, looks: size > 0 ? 1 : data.looks })
  list(drawn)
  compareSample(drawn)
}

const again = () => replay().catch((fault) => say(fault.message, 'other'))
field('frame').addEventListener('change', async () => {
  const [file] = field('frame').files
  try {
    loaded = file ? linesOf(await file.text()) : undefined
    await again()
  } catch (fault) {
    field('answer').replaceChildren()
    say(fault.message, 'other')
  }
})
field('replay').addEventListener('click', again)
field('form').hidden = false
again()
`
