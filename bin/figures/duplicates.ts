import ts from 'typescript'
import { syntax, type SourceFile } from '#lib/testing/structure/syntax/tree'

/** A run of lines that stands in two places. */
export interface Duplicate {
  readonly lines: number
  readonly first: string
  readonly again: string
}

interface Line {
  readonly text: string
  readonly place: string
}

const SHORTEST = 6

/**
 * The runs of six lines and more that stand twice. Two lines are the same where they read the same but for spaces; imports, comments
 * and lines without a letter or a digit are no lines. What stands three times is found twice.
 */
export function duplicatesIn(files: readonly SourceFile[]): Duplicate[] {
  const texts = files.map(linesThatSay)
  const seen = new Map<string, { readonly text: readonly Line[]; readonly at: number }>()
  const found: Duplicate[] = []
  for (const text of texts)
    for (let at = 0; at + SHORTEST <= text.length;) {
      const known = seen.get(keyAt(text, at))
      const length = known === undefined ? 0 : sameLength(known.text, known.at, text, at)
      if (known === undefined || length < SHORTEST) {
        if (known === undefined) seen.set(keyAt(text, at), { text, at })
        at++
        continue
      }
      found.push({ lines: length, first: known.text[known.at]?.place ?? '', again: text[at]?.place ?? '' })
      at += length
    }
  return found
}

const keyAt = (text: readonly Line[], at: number): string =>
  text
    .slice(at, at + SHORTEST)
    .map((line) => line.text)
    .join('\n')

/** How many lines are the same from two places on; a run is not let run into itself. */
function sameLength(a: readonly Line[], from: number, b: readonly Line[], start: number): number {
  const most = a === b ? start - from : Infinity
  let length = 0
  while (length < most && b[start + length] !== undefined && a[from + length]?.text === b[start + length]?.text)
    length++
  return length
}

function linesThatSay(file: SourceFile): Line[] {
  const source = syntax(file)
  const imports = source.statements.filter((statement) => ts.isImportDeclaration(statement))
  const lineAt = (place: number): number => source.getLineAndCharacterOfPosition(place).line
  const isImport = (line: number): boolean =>
    imports.some((each) => line >= lineAt(each.getStart()) && line <= lineAt(each.getEnd()))
  return file.text.split('\n').flatMap((written, line) => {
    const text = written.trim().replace(/\s+/g, ' ')
    const says = /[\p{L}\p{N}]/u.test(text) && !/^(\/\/|\/?\*)/.test(text) && !isImport(line)
    return says ? [{ text, place: `${file.path}:${String(line + 1)}` }] : []
  })
}
