import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { firstRejects, trialTallies, unlistedPairs } from './import-status.ts'
import type { Tallies, Trial, Options } from './model.ts'
import { unknownAreasAndUnits } from './areas-and-units.ts'
import { begin, checkStaged, stageFiles } from './prepare.ts'
import { saveRejects } from './rejects.ts'

/**
 * The dry run of an import: reads and checks the whole extract exactly as an import would and says what it would do.
 * Nothing is imported. Refuses what an import would refuse.
 */
export const trialImport = (permit: Permit<'extract.import'>, options: Options): Promise<Result<Trial>> =>
  begin<Trial>(permit, options, async (begun) => {
    const { line, extract, known } = begun
    if (known.same?.finishedAt) {
      const tallies = known.same.counts as Tallies
      return ok({
        takenAt: known.same.takenAt,
        tallies,
        unlisted: [],
        unknownAreasAndUnits: [],
        rejects: [],
        again: true,
      })
    }
    const staged = await stageFiles(begun, options)
    if (!staged.ok) return staged
    const { takenAt, read } = staged.value
    const places = await unknownAreasAndUnits(line)
    const checked = await checkStaged(begun, staged.value, options.addAreasAndUnits === true, known.same?.id ?? null)
    if (!checked.ok) return checked
    await saveRejects(line, extract, null, options.rejectsTo)
    return ok({
      takenAt,
      tallies: await trialTallies(line, read),
      unlisted: await unlistedPairs(line),
      unknownAreasAndUnits: [...places.areas, ...places.units].map((place) => place.code),
      rejects: await firstRejects(line),
      again: false,
    })
  })
