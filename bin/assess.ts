import fs from 'node:fs'
import { assessFacts, caseSchema, readCase } from '#lib/counting-rules/case-files/case-file'
import { soundCase } from '#lib/counting-rules/examples/sound-case'

const USAGE = `npm run assess -- FILE.json
Judges a case by the counting rules of its day and prints what they find, as JSON: the verdict (permit, hold, refer or
refuse), who may decide, whether the victims must be told first, and every finding. A dash instead of a file reads the
case from the input.

npm run assess -- --schema
Prints the JSON schema of a case.

npm run assess -- --example
Prints a case that is permitted, to begin with.`

/** The file is no case, or there is none: nothing was judged. */
const MALFORMED = 2

const complain = (words: string): number => {
  console.error(words)
  return MALFORMED
}

const textOf = (file: string): string => fs.readFileSync(file === '-' ? 0 : file, 'utf8')

const judge = (file: string, text: string): number => {
  const read = readCase(text)
  if (!read.ok) return complain(`${file} is not a case.\n${read.refusal.words}`)
  const assessed = assessFacts(read.value)
  if (!assessed.ok) return complain(`${file}: day: ${assessed.refusal.words}`)
  console.log(JSON.stringify(assessed.value, null, 2))
  return 0
}

const open = (file: string): number => {
  try {
    return judge(file, textOf(file))
  } catch (error) {
    const isUnread = error instanceof Error && 'code' in error && 'syscall' in error
    if (!isUnread) throw error
    return complain(`${file} cannot be read: ${error.message}`)
  }
}

const run = (words: readonly string[]): number => {
  const [first] = words
  if (words.length !== 1 || first === undefined) return complain(USAGE)
  if (first === '--help') console.log(USAGE)
  else if (first === '--schema') console.log(JSON.stringify(caseSchema(), null, 2))
  else if (first === '--example') console.log(JSON.stringify(soundCase('C2'), null, 2))
  else return first.startsWith('--') ? complain(USAGE) : open(first)
  return 0
}

process.exitCode = run(process.argv.slice(2))
