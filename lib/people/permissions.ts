import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { DECIDING_ROLES, REQUESTING_ROLES } from '#lib/base/roles'
import type { Actor, Role } from './model.ts'

const everyone: readonly Role[] = [
  'fcr',
  'deputy',
  'ddm',
  'registrar-staff',
  'crime-bureau',
  'supervisor',
  'officer',
  'chief',
  'auditor',
  'panel',
  'commissioner',
  'administrator',
  'standards',
]
const registrars: readonly Role[] = ['fcr', 'deputy', 'registrar-staff']
const decisionMakers: readonly Role[] = DECIDING_ROLES
const readers: readonly Role[] = [
  'fcr',
  'deputy',
  'ddm',
  'registrar-staff',
  'crime-bureau',
  'supervisor',
  'officer',
  'chief',
  'standards',
]

/**
 * The whole table of who may do what. The first role a person holds of a line is the one they act by, so each line
 * begins with the strongest. What also depends on the case (independence, reservation, a part in it) the rules say.
 */
export const PERMISSIONS = {
  'start.see': everyone,
  'rules.read': everyone,
  'offence.reserve': ['fcr'],
  'decision.audit': ['auditor'],
  'evidence.open': [...readers, 'auditor'],
  'case.try': ['fcr', 'deputy', 'ddm', 'chief', 'registrar-staff', 'auditor'],
  'report.read': everyone.filter((role) => role !== 'administrator'),
  'report.follow': ['fcr', 'deputy', 'registrar-staff', 'ddm', 'chief', 'standards'],
  'mistake.see': registrars,
  'crime.find': readers,
  'crime.see': readers,
  'request.submit': REQUESTING_ROLES,
  'request.answer': REQUESTING_ROLES,
  'request.withdraw': REQUESTING_ROLES,
  'request.stop': readers,
  'queue.see': [...decisionMakers, 'registrar-staff'],
  'request.decide': decisionMakers,
  'decision.overturn': ['fcr'],
  'cancellation.confirm': decisionMakers,
  'victim.see': readers,
  'victim.inform': ['officer', 'supervisor', 'ddm', 'deputy', 'fcr', 'registrar-staff', 'crime-bureau'],
  'notification.correct': [
    'fcr',
    'deputy',
    'ddm',
    'registrar-staff',
    'crime-bureau',
    'supervisor',
    'officer',
    'standards',
  ],
  'victim.assign': ['supervisor', 'ddm', 'deputy', 'fcr', 'registrar-staff'],
  'victim.find-nobody': ['fcr'],
  'recipient.choose': ['fcr', 'deputy', 'ddm'],
  'message.see': readers,
  'message.write': ['officer', 'supervisor', 'ddm', 'deputy', 'fcr', 'registrar-staff', 'crime-bureau'],
  'victim.see-late': [...registrars, 'ddm', 'chief'],
  'crime.reinstate': ['fcr', 'deputy', 'ddm'],
  'review.open': readers,
  'review.see': [...registrars, 'ddm', 'chief', 'standards'],
  'review.answer': ['fcr', 'deputy', 'ddm'],
  'investigation.accept': ['supervisor'],
  'extract.import': registrars,
  'rms.see': [...registrars, 'ddm', 'crime-bureau'],
  'people.see': ['administrator', 'chief', 'fcr', 'deputy', 'standards'],
  'people.add': ['administrator'],
  'role.grant-ordinary': ['administrator'],
  'role.grant-registrar': ['chief'],
  'role.grant-decision-maker': ['fcr'],
  'access.read': ['standards', 'fcr'],
  'setting.see': ['fcr', 'deputy', 'registrar-staff', 'administrator', 'standards'],
  'setting.change': ['fcr'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/** Which role lets this person use this permission today; undefined when none does. */
export function roleFor(roles: readonly Role[], permission: Permission): Role | undefined {
  const line: readonly Role[] = PERMISSIONS[permission]
  return line.find((role) => roles.includes(role))
}

/** Asks the table. Refuses in words when the person holds no role of the line. */
export function permit<P extends Permission>(
  actor: Pick<Actor, 'staffId' | 'roles'>,
  permission: P,
): Result<Permit<P>> {
  const role = roleFor(actor.roles, permission)
  if (!role) return refuse({ kind: 'may-not', words: 'Your role does not let you do this.' })
  return ok({ staffId: actor.staffId, role, permission } as Permit<P>)
}

/** For the command line alone: whoever can start the product's commands may check the ledger, and is shown nothing else. */
export const operatorPermit = (): Permit<'ledger.verify'> =>
  ({ staffId: '', role: 'operator', permission: 'ledger.verify' }) as Permit<'ledger.verify'>

/** For the very first entry alone: the first administrator begins an installation that nobody can be asked about yet. */
export const installationPermit = (staffId: string): Permit<'installation.create'> =>
  ({ staffId, role: 'administrator', permission: 'installation.create' }) as Permit<'installation.create'>

/** For the worker alone: it sends what this person approved, in their name and by a role of its own, so that the ledger tells the two apart. */
export const workerPermit = (approverId: string): Permit<'message.send'> =>
  ({ staffId: approverId, role: 'worker', permission: 'message.send' }) as Permit<'message.send'>

/** For the worker alone: what it does each day by itself it does in nobody’s name. */
export const dailyPermit = (): Permit<'day.check'> =>
  ({ staffId: '', role: 'worker', permission: 'day.check' }) as Permit<'day.check'>
