import type { Day } from '#lib/base/day'
import { asSystem, type Tx } from '#lib/base/database'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** A drawn item with its readings, as they lie in the tables. */
interface Item {
  readonly frameId: string
  readonly decisionId: string | null
  readonly isOpen: boolean
  readonly readTwice: boolean
  readonly readings: readonly { readonly stage: string | null; readonly finding: string; readonly at: Date }[]
}

const itemsOfFrames = async (tx: Tx): Promise<Item[]> => {
  const looks = await tx.auditLook.findMany()
  const drawn = await tx.drawnItem.findMany({ include: { item: { include: { reviews: true } } } })
  return drawn.map(({ frameId, look, readTwice, item: { decisionId, stratum, reviews } }) => ({
    frameId,
    decisionId,
    readTwice,
    isOpen:
      look === 1 ||
      looks.some((each) => each.frameId === frameId && each.number === look - 1 && each.goesOn.includes(stratum)),
    readings: reviews,
  }))
}

/** What an item came to and when its last reading was given; undefined while one is due. */
function cameTo({ readings, readTwice }: Item): { finding: string; at: Date } | undefined {
  const given = (stage: string) => readings.find((each) => each.stage === stage)
  const [first, second, third] = [given('first'), given('second'), given('settling')]
  if (!first) return undefined
  if (!readTwice && first.finding === 'correct') return first
  if (!second) return undefined
  return first.finding === second.finding ? second : third
}

const londonDay = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(at)

/** Audits that were due in a period and before today: how many, and how many were read whole by the end of that day. */
export const naiveAuditsInTime = ({ from, to }: Days, today: Day) =>
  asSystem(async (tx) => {
    const items = await itemsOfFrames(tx)
    const audits = await tx.audit.findMany({ include: { frames: true } })
    const due = audits
      .map(({ dueOn, frames }) => ({ day: dueOn.toISOString().slice(0, 10), frames }))
      .filter(({ day }) => day >= from && day <= to && day < today)
    const inTime = due.filter(({ day, frames }) => {
      const standing = frames.find(({ abandonedAt }) => abandonedAt === null)
      const open = items.filter(({ frameId, isOpen }) => isOpen && frameId === standing?.id)
      return (
        open.length > 0 && open.every((item) => (cameTo(item) ? londonDay(cameTo(item)?.at ?? new Date()) : '9') <= day)
      )
    })
    return { hits: inTime.length, of: due.length }
  })

/** Whoever held a deciding role on the last day of a period, or today: how many, and how many were trained and registered then. */
export const naiveTraining = ({ to }: Days, today: Day) =>
  asSystem(async (tx) => {
    const day = to < today ? to : today
    const on = new Date(day)
    const holds = (grant: { fromDay: Date; toDay: Date | null }) =>
      grant.fromDay <= on && (grant.toDay === null || grant.toDay >= on)
    const grants = (await tx.roleGrant.findMany({ where: { role: { in: ['ddm', 'deputy', 'fcr'] } } })).filter(holds)
    const people = [...new Set(grants.map(({ staffId }) => staffId))]
    const trainings = await tx.training.findMany({ where: { subject: 'cancellation' } })
    const registrations = (await tx.collegeRegistration.findMany()).filter(holds)
    const settings = await tx.setting.findMany({
      where: { name: 'refresher-training', fromDay: { lte: on } },
      orderBy: [{ fromDay: 'asc' }, { at: 'asc' }],
    })
    const months = (settings.at(-1)?.value as { months?: number } | undefined)?.months ?? 24
    const isTrained = (staffId: string) =>
      trainings.some(({ staffId: whose, completedOn }) => {
        const last = new Date(completedOn)
        last.setUTCMonth(last.getUTCMonth() + months)
        return whose === staffId && completedOn <= on && last >= on
      })
    const isRegistrar = (staffId: string) => grants.some((grant) => grant.staffId === staffId && grant.role === 'fcr')
    const inDate = people.filter(
      (staffId) =>
        isTrained(staffId) && (!isRegistrar(staffId) || registrations.some((each) => each.staffId === staffId)),
    )
    return { hits: inDate.length, of: people.length }
  })

/** Crimes of a period one by one: their group, their flags, and whether they are cancelled now and no transfer. */
export const naiveFlagged = ({ from, to }: Days) =>
  asSystem(
    (tx) => tx.$queryRaw<{ group: string; flags: string[]; hit: boolean }[]>`
      SELECT
        c.offence_group::text AS "group", c.flags,
        (SELECT count(*) FROM cancellation x WHERE x.crime_id = c.id AND x.in_force AND x.category::text <> 'C1') > 0
          AS hit
      FROM reported_crime c
      WHERE (c.recorded_at AT TIME ZONE 'Europe/London')::date BETWEEN ${from}::date AND ${to}::date`,
  )

/** The frames of drawn audits of cancellations that are read whole: full counts first, then in the order they were frozen. */
async function framesReadWhole(tx: Tx, items: readonly Item[]) {
  const frames = await tx.auditFrame.findMany({
    where: { abandonedAt: null, audit: { population: 'cancelled' } },
    include: { audit: true, items: true },
  })
  return frames
    .filter(({ id }) => {
      const open = items.filter(({ frameId, isOpen }) => frameId === id && isOpen)
      return open.length > 0 && open.every((item) => cameTo(item) !== undefined)
    })
    .toSorted(
      (left, right) =>
        Number(right.audit.kind === 'full_count') - Number(left.audit.kind === 'full_count') ||
        left.frozenAt.getTime() - right.frozenAt.getTime(),
    )
}

type ReadFrame = Awaited<ReturnType<typeof framesReadWhole>>[number]

const isReadWhole = ({ sizes }: ReadFrame, stratum: string): boolean =>
  (sizes as unknown as { stratum: string; of: number; read: number }[]).some(
    (size) => size.stratum === stratum && size.read === size.of,
  )

/**
 * What drawn audits of cancellations that are read whole hold of a period, each decision once: of a full count rather than of a
 * sample, else of the frame that was frozen first. What was sampled with several looks is left out.
 */
export const naiveFound = ({ from, to }: Days) =>
  asSystem(async (tx) => {
    const items = await itemsOfFrames(tx)
    const cancellations = await tx.cancellation.findMany({ where: { decisionId: { not: null } } })
    const days = new Map(cancellations.map(({ decisionId, tookEffectAt }) => [decisionId, londonDay(tookEffectAt)]))
    const found = new Map<string, string | undefined>()
    for (const frame of await framesReadWhole(tx, items))
      for (const { decisionId, stratum } of frame.items) {
        const day = days.get(decisionId) ?? ''
        if (decisionId === null || found.has(decisionId) || day < from || day > to) continue
        if (frame.audit.looks > 1 && !isReadWhole(frame, stratum)) continue
        const drawn = items.find((item) => item.frameId === frame.id && item.decisionId === decisionId)
        found.set(decisionId, drawn && cameTo(drawn)?.finding)
      }
    const findings = [...found.values()]
    const count = (finding: string) => findings.filter((each) => each === finding).length
    return {
      held: findings.length,
      read: findings.filter((each) => each !== undefined).length,
      wrong: count('wrong'),
      cannotTell: count('cannot_tell'),
    }
  })
