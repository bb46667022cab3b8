import { isUtf8 } from 'node:buffer'
import fs from 'node:fs'
import { assessFacts, caseSchema, readCase } from '#lib/counting-rules/case-files/case-file'
import { shortAnswer } from '#lib/counting-rules/case-files/short-answer'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import type { Verdict } from '#lib/counting-rules/model'

const USAGE = `npm run assess -- FILE.json
Judges a case by the counting rules of its day: the verdict, who may decide, whether the victims must be informed first,
and every finding that is open. A dash instead of a file reads the case from the input.

npm run assess -- FILE.json --json
The same with every finding, as JSON.

npm run assess -- --schema
Prints the JSON schema of a case. What a case leaves out is unknown.

npm run assess -- --example
Prints a case that is permitted, to begin with.

Ends with 0 where the verdict is permit, 2 where the file is not a case and nothing was judged, 3 for hold, 4 for refer and
5 for refuse.`

/** The file is no case, or there is none: nothing was judged. */
const MALFORMED = 2

const complain = (words: string): number => {
  console.error(words)
  return MALFORMED
}

/** How the command ends for each verdict, so that a script cannot take a refusal for a permit. */
const ENDS: Readonly<Record<Verdict, number>> = { permit: 0, hold: 3, refer: 4, refuse: 5 }

const bytesOf = (file: string): Buffer => fs.readFileSync(file === '-' ? 0 : file)

const judge = (file: string, text: string, isJson: boolean): number => {
  const read = readCase(text)
  if (!read.ok) return complain(`${file} is not a case.\n${read.refusal.words}`)
  const assessed = assessFacts(read.value)
  if (!assessed.ok) return complain(`${file}: day: ${assessed.refusal.words}`)
  console.log(isJson ? JSON.stringify(assessed.value, null, 2) : shortAnswer(assessed.value))
  return ENDS[assessed.value.verdict]
}

const open = (file: string, isJson: boolean): number => {
  try {
    const bytes = bytesOf(file)
    // What is left out or replaced in reading could turn one answer into another.
    if (!isUtf8(bytes)) return complain(`${file} is not UTF-8 text: save it as UTF-8.`)
    return judge(file, bytes.toString('utf8'), isJson)
  } catch (error) {
    const isUnread = error instanceof Error && 'code' in error && 'syscall' in error
    if (!isUnread) throw error
    return complain(`${file} cannot be read: ${error.message}`)
  }
}

const JSON_FLAG = '--json'

const run = (words: readonly string[]): number => {
  const isJson = words.includes(JSON_FLAG)
  const [first, ...more] = words.filter((word) => word !== JSON_FLAG)
  if (first === undefined || more.length > 0) return complain(USAGE)
  if (!first.startsWith('--')) return open(first, isJson)
  if (first === '--help') console.log(USAGE)
  else if (first === '--schema') console.log(JSON.stringify(caseSchema(), null, 2))
  else if (first === '--example') console.log(JSON.stringify(soundCase('C2'), null, 2))
  else return complain(USAGE)
  return 0
}

process.exitCode = run(process.argv.slice(2))
