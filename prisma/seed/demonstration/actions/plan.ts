import { newId } from '#lib/base/ids'
import { chooseRecipient } from '#lib/victims/planning/choose-recipient'
import { confirmPlan } from '#lib/victims/planning/confirm-plan'
import { makePlan } from '#lib/victims/planning/make-plan'
import type { PlanChannel } from '#lib/victims/plans/model'
import { planFormFor } from '#lib/victims/plans/plan-form'
import { isChild, type Whom, whomToInform } from '#lib/victims/informing/whom-to-inform'
import type { ChildHome, CrimeCase } from '../matters/crime-case.ts'
import { DECISION_MAKER } from '../people.ts'
import { AUTHORITIES, CHOSEN, CONFIRMED, REACHED, WHY_THIS_PERSON, WISHES } from '../words/victims.ts'

/** An open duty to inform, its victim, and the ways to them that no suspect shares. */
interface Reached {
  readonly id: string
  readonly by: string
  readonly kind: string
  readonly born: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly language: string | null
  readonly hearsFromAPerson: boolean
  readonly hasPlan: boolean
  readonly isChosen: boolean
}

const reached = async (c: CrimeCase): Promise<Reached[]> =>
  c.force.look<Reached & Record<string, unknown>>(
    `
      SELECT
        y.id::text, s.key AS by, n.kind, n.year_of_birth AS born, n.interpreter AS language,
        CASE WHEN NOT 'phone' = ANY (shared.routes) THEN n.phone END AS phone,
        CASE WHEN NOT 'email' = ANY (shared.routes) THEN n.email END AS email,
        CASE WHEN NOT 'address' = ANY (shared.routes) THEN n.address END AS address,
        registrar.must_hear_from_a_person(p.id) AS "hearsFromAPerson",
        EXISTS (SELECT FROM personal.contact_plan k WHERE k.involvement_id = p.id) AS "hasPlan",
        registrar.recipient_of(p.id) IS NOT NULL AS "isChosen"
      FROM duty_to_inform y
      JOIN involvement p ON p.id = y.involvement_id
      JOIN personal.person n ON n.id = p.person_id
      JOIN personal.staff s ON s.id = y.assigned_to
      CROSS JOIN LATERAL (
        SELECT ARRAY(SELECT w.route FROM registrar.who_may_share(p.id, n.phone, n.email, n.address) w) AS routes
      ) AS shared
      WHERE y.crime_id = $1 AND y.state = 'open'
      ORDER BY n.key`,
    await c.crimeId(),
  )

const whomIn = (c: CrimeCase, { kind, born }: Reached) =>
  whomToInform({ personKind: kind, yearOfBirth: born }, new Date(c.at).toISOString().slice(0, 10))

/** For each victim of 13 to 15 a decision maker chooses who is told; answers whether any was chosen now. */
export async function choosesForChildren(c: CrimeCase): Promise<boolean> {
  const children = (await reached(c)).filter((victim) => !victim.isChosen && whomIn(c, victim) === '13-15')
  for (const { id } of children) {
    c.must(
      'chooses who is told',
      await chooseRecipient(
        c.force.as(DECISION_MAKER, 'recipient.choose'),
        id,
        { informedThrough: 'victim', reason: c.random.pick(CHOSEN) },
        newId(),
      ),
    )
  }
  return children.length > 0
}

/** Whoever has each open duty makes a contact plan for its victim and confirms it; but for a few, unless each is wanted. */
export async function plans(c: CrimeCase, { confirmsEach = false } = {}): Promise<void> {
  await choosesForChildren(c)
  for (const [n, victim] of (await reached(c)).entries()) {
    if (victim.hasPlan) continue
    const permit = c.force.as(victim.by, 'victim.inform')
    c.must('makes a plan', await makePlan(permit, victim.id, planOf(c, victim), newId()))
    if (confirmsEach || (c.nth + n) % 4 !== 3)
      c.must(
        'confirms a plan',
        await confirmPlan(permit, victim.id, { version: 1, how: c.random.pick(CONFIRMED) }, newId()),
      )
  }
}

/** What is known of a child’s home. */
export const homeOf = (home: ChildHome) => ({
  lookedAfter: home === 'looked after' ? 'yes' : 'no',
  parentsWithSuspect: home === 'with the suspect' ? 'yes' : 'no',
})

/** The authority that is informed of a child, where no parent may be. */
const authorityOf = ({ home }: CrimeCase, whom: Whom) =>
  whom === 'under 13' && home !== 'with a parent' ? AUTHORITIES[home] : undefined

/** Who is informed, and what is known of their home. */
function whomOf(c: CrimeCase, victim: Reached) {
  const whom = whomIn(c, victim)
  const authority = authorityOf(c, whom)
  const ofChild = authority?.informedThrough ?? 'parent_or_guardian'
  const through = { organisation: 'business_contact', 'under 13': ofChild }[whom as string] ?? 'victim'
  const [throughWho, reasons] =
    through === 'victim'
      ? ['', '']
      : [
          authority?.who ?? c.random.pick(WHY_THIS_PERSON[whom === 'organisation' ? 'organisation' : 'guardian']),
          authority?.reason ?? 'This is who the report came from.',
        ]
  const home = { ...homeOf(c.home), responsible: authority?.responsible ?? '', wishes: c.random.pick(WISHES) }
  return {
    informedThrough: through,
    throughWho,
    reasons,
    agreedToParent: 'unknown',
    guardianWithSuspect: 'no',
    guardianKnows: 'yes',
    ...(isChild(whom) ? home : {}),
  }
}

function planOf(c: CrimeCase, reachedAt: Reached) {
  const whom = whomIn(c, reachedAt)
  const authority = authorityOf(c, whom)
  const victim = authority ? { ...reachedAt, phone: authority.phone, email: null, address: null } : reachedAt
  const isMobile = victim.phone?.startsWith('07') === true
  const channels: PlanChannel[] = [
    'in_person',
    ...(victim.phone ? ['phone' as const] : []),
    ...(isMobile && !victim.hearsFromAPerson ? ['text' as const] : []),
    ...(victim.email && !victim.hearsFromAPerson ? ['email' as const] : []),
    ...(victim.address && !victim.hearsFromAPerson ? ['letter' as const] : []),
  ]
  return planFormFor(whom).parse({
    ...whomOf(c, victim),
    channels,
    phone: victim.phone ?? '',
    email: victim.email ?? '',
    address: victim.address?.replaceAll(', ', '\n') ?? '',
    theirsAlone: 'yes',
    times: c.random.pick(REACHED),
    language: victim.language ?? '',
    interpreter: victim.language ? 'yes' : 'no',
    adviser: victim.hearsFromAPerson ? 'victim_support' : 'none_wanted',
    supporter: '',
    never: '',
  })
}
