import { parseArgs } from 'node:util'
import { UserError } from '../tools/user-error.ts'

const USAGE = `npm run import -- DIRECTORY [--as KEY] [--dry-run] [--add-places] [--older] [--rejects DIRECTORY]

  DIRECTORY     the extract: crimes.csv, classifications.csv, parts.csv and people.csv
  --as          who you are, such as S1006: the registrar, a deputy or the registrar's staff (IMPORT_AS; in a demonstration
                the registrar's staff)
  --dry-run     check everything and say what would be done; take nothing in
  --add-places  add areas and units nobody knows here, instead of refusing their crimes
  --older       take in an extract older than the newest: it only adds crimes that are not here yet
  --rejects     where rows that cannot be imported are written (DIRECTORY.rejected)`

const options = {
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'add-places': { type: 'boolean', default: false },
  older: { type: 'boolean', default: false },
  rejects: { type: 'string' },
} as const

/** What `npm run import` was asked for. */
export interface Arguments {
  /** Whose staff number it was given in; undefined where neither the words nor IMPORT_AS say. */
  readonly key: string | undefined
  readonly isDryRun: boolean
  readonly directory: string
  readonly addAreasAndUnits: boolean
  readonly older: boolean
  readonly rejectsTo: string
}

/** Reads the words after the command. What is missing or unknown is trouble, told with how the command is used. */
export function parseWords(words: readonly string[]): Arguments {
  const { values, positionals } = split(words)
  const [directory, more] = positionals
  if (directory === undefined || more !== undefined) throw new UserError(USAGE)
  return {
    key: values.as ?? (process.env.IMPORT_AS?.trim() || undefined),
    isDryRun: values['dry-run'],
    directory,
    addAreasAndUnits: values['add-places'],
    older: values.older,
    rejectsTo: values.rejects ?? `${directory.replace(/\/+$/, '')}.rejected`,
  }
}

function split(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : ''}\n\n${USAGE}`, { cause: error })
  }
}
