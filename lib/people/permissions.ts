import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { DECIDING_ROLES, OVERTURNING_ROLE, REQUESTING_ROLES, ROLES } from '#lib/base/roles'
import type { Actor, Role } from './model.ts'

/** Where each role stands among them, the strongest first. */
const STRENGTH: Readonly<Record<Role, number>> = {
  fcr: 1,
  deputy: 2,
  ddm: 3,
  registrar_staff: 4,
  crime_bureau: 5,
  supervisor: 6,
  officer: 7,
  chief: 8,
  auditor: 9,
  outside_auditor: 10,
  panel: 11,
  commissioner: 12,
  administrator: 13,
  standards: 14,
  inspector: 15,
}
const everyone = ROLES.toSorted((left, right) => STRENGTH[left] - STRENGTH[right])
const except = (...roles: readonly Role[]): readonly Role[] => everyone.filter((role) => !roles.includes(role))
const registrars: readonly Role[] = ['fcr', 'deputy', 'registrar_staff']
const auditors: readonly Role[] = ['auditor', 'outside_auditor']
const decisionMakers: readonly Role[] = DECIDING_ROLES
const caseWorkers: readonly Role[] = [
  'fcr',
  'deputy',
  'ddm',
  'registrar_staff',
  'crime_bureau',
  'supervisor',
  'officer',
  'chief',
  'standards',
]
/** Who reads whole records: those who work on them, and an inspector, who changes nothing. */
const readers: readonly Role[] = [...caseWorkers, 'inspector']

/**
 * The whole table of who may do what. The first role a person holds of a line is the one they act by, so each line
 * begins with the strongest. What also depends on the case (independence, reservation, a part in it) the rules say.
 */
export const PERMISSIONS = {
  'start.see': everyone,
  'dashboard.see': ['fcr', 'deputy', 'chief', 'inspector'],
  'rules.read': everyone,
  'offence.reserve': ['fcr'],
  'decision.audit': auditors,
  'reading.give': ['fcr', 'deputy', ...auditors],
  'audit.see': [...registrars, 'chief', ...auditors, 'panel', 'commissioner', 'standards', 'inspector'],
  'audit.follow': [...registrars, 'chief', ...auditors, 'standards', 'inspector'],
  'audit.see-results': [...registrars, 'chief', 'standards', 'inspector'],
  'reading.see': ['inspector'],
  'audit.declare': ['fcr', 'deputy'],
  'audit.give-number': [...auditors, 'panel', 'commissioner', 'standards'],
  'finding.see': except('administrator', 'panel', 'commissioner'),
  'finding.answer': ['fcr', 'deputy'],
  'safeguarding.record': ['fcr', 'deputy', 'chief'],
  'finding.release': ['standards'],
  'note.answer': caseWorkers,
  'action.see': except('panel', 'commissioner'),
  'action.open': ['fcr', 'deputy', 'outside_auditor'],
  'action.do': except('panel', 'commissioner', 'inspector'),
  'action.check': ['fcr', 'deputy', 'outside_auditor'],
  'panel.see': [...registrars, 'standards', 'panel'],
  'panel.arrange': ['fcr', 'deputy'],
  'panel.prepare': registrars,
  'panel.sign-off': ['fcr', 'deputy', 'standards'],
  'panel.attend': ['panel'],
  'panel.run': [...registrars, 'panel'],
  'panel.refer': ['panel'],
  'panel.answer': ['fcr', 'deputy'],
  'evidence.open': [...readers, ...auditors],
  'case.try': ['fcr', 'deputy', 'ddm', 'chief', 'registrar_staff', 'auditor'],
  'report.read': except('administrator'),
  'report.follow': ['fcr', 'deputy', 'registrar_staff', 'ddm', 'chief', 'standards', 'inspector'],
  'inspection.upload': ['fcr', 'deputy'],
  'publication.prepare': ['fcr', 'deputy'],
  'publication.see-now': [...registrars, 'chief', 'standards', 'inspector'],
  'mistake.see': [...registrars, 'inspector'],
  'return.see': [...registrars, 'inspector'],
  'monitor.see': [...registrars, 'chief', 'inspector'],
  'crime.find': readers,
  'crime.see': readers,
  'request.submit': REQUESTING_ROLES,
  'request.answer': REQUESTING_ROLES,
  'request.withdraw': REQUESTING_ROLES,
  'request.stop': caseWorkers,
  'queue.see': [...decisionMakers, 'registrar_staff', 'inspector'],
  'request.decide': decisionMakers,
  'decision.overturn': [OVERTURNING_ROLE],
  'cancellation.confirm': decisionMakers,
  'victim.see': readers,
  'victim.inform': ['officer', 'supervisor', 'ddm', 'deputy', 'fcr', 'registrar_staff', 'crime_bureau'],
  'notification.correct': [
    'fcr',
    'deputy',
    'ddm',
    'registrar_staff',
    'crime_bureau',
    'supervisor',
    'officer',
    'standards',
  ],
  'victim.assign': ['supervisor', 'ddm', 'deputy', 'fcr', 'registrar_staff'],
  'victim.find-nobody': ['fcr'],
  'recipient.choose': ['fcr', 'deputy', 'ddm'],
  'message.see': readers,
  'message.write': ['officer', 'supervisor', 'ddm', 'deputy', 'fcr', 'registrar_staff', 'crime_bureau'],
  'victim.see-late': [...registrars, 'ddm', 'chief', 'inspector'],
  'crime.reinstate': ['fcr', 'deputy', 'ddm'],
  'review.open': caseWorkers,
  'review.see': [...registrars, 'ddm', 'chief', 'standards', 'inspector'],
  'review.answer': ['fcr', 'deputy', 'ddm'],
  'investigation.accept': ['supervisor'],
  'extract.see': [...registrars, 'inspector'],
  'extract.import': registrars,
  'row.enter': ['fcr', 'deputy'],
  'reference.judge': registrars,
  'late-change.answer': ['fcr', 'deputy'],
  'rms-change.answer': ['fcr'],
  'rms.see': [...registrars, 'ddm', 'crime_bureau', 'inspector'],
  'people.see': ['administrator', 'chief', 'fcr', 'deputy', 'standards', 'inspector'],
  'people.add': ['administrator'],
  'role.grant-ordinary': ['administrator'],
  'role.grant-registrar': ['chief'],
  'role.grant-decision-maker': ['fcr'],
  'access.read': ['fcr', 'deputy', 'chief', 'standards'],
  'ledger.see': ['fcr', 'deputy', 'chief', 'standards', 'inspector'],
  'setting.see': ['fcr', 'deputy', 'registrar_staff', 'administrator', 'standards', 'inspector'],
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
  actor: Pick<Actor, 'staffId' | 'roles' | 'look'>,
  permission: P,
): Result<Permit<P>> {
  const role = roleFor(actor.roles, permission)
  if (!role) return refuse({ kind: 'may-not', words: 'Your role does not let you do this.' })
  return ok({ staffId: actor.staffId, role, permission, ...(actor.look ? { look: actor.look } : {}) } as Permit<P>)
}

/** For the command line alone: whoever can start the product's commands may check the ledger, and is shown nothing else. */
export const operatorPermit = (): Permit<'ledger.verify', 'operator'> =>
  ({ staffId: '', role: 'operator', permission: 'ledger.verify' }) as Permit<'ledger.verify', 'operator'>

/** For the very first entry alone: the first administrator begins an installation that nobody can be asked about yet. */
export const installationPermit = (staffId: string): Permit<'installation.create'> =>
  ({ staffId, role: 'administrator', permission: 'installation.create' }) as Permit<'installation.create'>

/** For the worker alone: it sends what this person approved, in their name and by a role of its own, so that the ledger tells the two apart. */
export const workerPermit = (approverId: string): Permit<'message.send', 'worker'> =>
  ({ staffId: approverId, role: 'worker', permission: 'message.send' }) as Permit<'message.send', 'worker'>

/** For the worker alone: what it does each day by itself it does in nobody’s name. */
export const dailyPermit = (): Permit<'day.check', 'worker'> =>
  ({ staffId: '', role: 'worker', permission: 'day.check' }) as Permit<'day.check', 'worker'>
