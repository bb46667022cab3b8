import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { forceNameOf } from '#lib/people/names'
import type { PublishedFigure } from '../model.ts'
import type { FileFault } from './cells.ts'
import { readingOf } from './own-force.ts'
import { readInspectionFile } from './read-file.ts'
import { inspectionFile, inspectionFiles } from './store.ts'

/** A file that was uploaded, and when. */
export interface UploadedFile {
  readonly id: string
  readonly at: Date
}

/** What inspectors found in this force, by its own file. */
export interface OwnInspections {
  readonly force: string
  /** None where no file was uploaded, or where the last one cannot be read any more. */
  readonly figures: readonly PublishedFigure[]
  readonly current: UploadedFile | undefined
  /** Newest first. */
  readonly earlier: readonly UploadedFile[]
  /** The text of the last file was erased, or the columns have changed since it was uploaded. */
  readonly isUnreadable: boolean
}

/** What inspectors found in this force, as the registrar uploaded it last, and the files before it. */
export const loadOwnInspections = (permit: Permit<'report.read'>): Promise<OwnInspections> =>
  readAs(permit, async (tx) => {
    const [current, ...earlier] = await inspectionFiles(tx)
    const reading = readingOf(await forceNameOf(tx), dayOf(await now(tx)))
    const text = current && (await wordsOf(tx, [current.contentsId])).get(current.contentsId)
    const { figures, faults } = text === undefined ? { figures: [], faults: [] } : readInspectionFile(text, reading)
    const isUnreadable = current !== undefined && (text === undefined || faults.length > 0)
    return { force: reading.force, figures: isUnreadable ? [] : figures, current, earlier, isUnreadable }
  })

/** What is wrong with a file that was not saved, for the person who sent it. */
export const faultsOfFile = (permit: Permit<'inspection.upload'>, text: string): Promise<readonly FileFault[]> =>
  readAs(permit, async (tx) => readInspectionFile(text, readingOf(await forceNameOf(tx), dayOf(await now(tx)))).faults)

/** The text of a file as it was uploaded; undefined where there is no such file. */
export const textOfFile = (permit: Permit<'report.follow'>, id: string): Promise<string | undefined> =>
  readAs(permit, async (tx) => {
    const file = await inspectionFile(tx, id)
    return file ? (await wordsOf(tx, [file.contentsId])).get(file.contentsId) : undefined
  })
