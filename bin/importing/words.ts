import { instantInWords } from '#lib/base/day'
import type { ImportResult, Tallies, Trial } from '#lib/imports/model'
import { type FileName, FILES } from '#lib/imports/rows/columns'

const number = (n: number): string => n.toLocaleString('en-GB')

const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${number(n)} ${n === 1 ? singular : plural}`

/** What an import did, a line each. */
export function wordsOfImportResult(taken: ImportResult, rejectsTo: string): string[] {
  if (taken.again) return [`This extract was imported on ${instantInWords(taken.finishedAt)}. Nothing was changed.`]
  return [
    ...(taken.resumed ? ['An earlier import of this extract was cut off. This one went on from there.'] : []),
    'Imported:',
    ...tallyLines(taken.tallies),
    ...(taken.cancelledBefore > 0
      ? [`${count(taken.cancelledBefore, 'crime')} came in as cancelled before this product.`]
      : []),
    ...(taken.reassessed > 0
      ? [`${count(taken.reassessed, 'open case')} changed in the RMS. The rules were run again.`]
      : []),
    ...taken.notReassessed.map(({ words }) => `An open case that changed in the RMS could not be run again: ${words}`),
    ...(taken.contactsDropped > 0
      ? [`The contacts of ${count(taken.contactsDropped, 'person', 'people')} nobody needs any longer were dropped.`]
      : []),
    ...(taken.plansErased > 0
      ? [`The ways to victims in ${count(taken.plansErased, 'contact plan')} nobody needs any longer were erased.`]
      : []),
    ...rejectLines(taken.tallies, rejectsTo),
  ]
}

/** What an import would do, a line each. */
export function wordsOfTrial(trial: Trial, rejectsTo: string): string[] {
  if (trial.again) return ['This extract is in already. An import would change nothing.']
  return [
    'An import would find:',
    ...tallyLines(trial.tallies),
    ...(trial.unknownAreasAndUnits.length > 0
      ? [
          `Areas and units nobody knows here: ${trial.unknownAreasAndUnits.join(', ')}. With --add-places they would be added.`,
        ]
      : []),
    ...trial.unlisted.map(
      ({ code, countClass, crimes }) =>
        `Not in the list of offences: ${code}, class ${countClass} (${count(crimes, 'crime')}).`,
    ),
    ...trial.rejects
      .slice(0, 10)
      .map(
        ({ file, line, column, value, reason }) => `  ${file} line ${String(line)}, ${column} "${value}": ${reason}`,
      ),
    ...rejectLines(trial.tallies, rejectsTo),
  ]
}

function tallyLines(tallies: Tallies): string[] {
  const line = (file: FileName): string => {
    const { read, new: fresh, changed, unchanged, rejected, gone } = tallies[file]
    const parts = [
      `${number(fresh)} new`,
      `${number(changed)} changed`,
      `${number(unchanged)} as they were`,
      `${number(rejected)} rejected`,
    ]
    return `  ${file.padEnd(20)} ${number(read)} rows: ${parts.join(', ')}${gone > 0 ? `; ${number(gone)} no longer in the RMS` : ''}`
  }
  return FILES.map(line)
}

function rejectLines(tallies: Tallies, rejectsTo: string): string[] {
  const rows = FILES.reduce((sum, file) => sum + tallies[file].rejected, 0)
  if (rows === 0) return []
  return [
    `${count(rows, 'row')} could not be imported. ${rows === 1 ? 'It is' : 'They are'} in ${rejectsTo}, with the reasons.`,
    'Correct them there and import that directory. It may hold names: keep it as safe as the extract.',
  ]
}
