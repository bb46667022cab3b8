import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { firstRejects, trialTallies, unlistedPairs } from './known.ts'
import type { Tallies, Trial, Wish } from './model.ts'
import { unknownPlaces } from './places.ts'
import { begin, checkStaged, stageFiles } from './prepare.ts'
import { keepRejects } from './rejects.ts'

/**
 * The dry run of an import: reads and checks the whole extract exactly as an import would and says what it would do.
 * Nothing is taken in. Refuses what an import would refuse.
 */
export const tryOut = (permit: Permit<'extract.import'>, wish: Wish): Promise<Result<Trial>> =>
  begin<Trial>(permit, wish, async (begun) => {
    const { line, extract, known } = begun
    if (known.same?.finishedAt) {
      const tallies = known.same.counts as Tallies
      return ok({ takenAt: known.same.takenAt, tallies, unlisted: [], unknownPlaces: [], rejects: [], again: true })
    }
    const staged = await stageFiles(begun, wish)
    if (!staged.ok) return staged
    const { takenAt, read } = staged.value
    const places = await unknownPlaces(line)
    const checked = await checkStaged(begun, staged.value, wish.addPlaces === true, known.same?.id ?? null)
    if (!checked.ok) return checked
    await keepRejects(line, extract, null, wish.rejectsTo)
    return ok({
      takenAt,
      tallies: await trialTallies(line, read),
      unlisted: await unlistedPairs(line),
      unknownPlaces: [...places.areas, ...places.units].map((place) => place.code),
      rejects: await firstRejects(line),
      again: false,
    })
  })
