import { isOneOf } from './is-one-of.ts'
import { Role } from './prisma/enums.ts'

export type { Role }

/** Every role that is granted here, in the order of the schema: prisma/schema/people.prisma has the list. */
export const ROLES = Object.values(Role)

/** The roles by which somebody decides, the strongest first: a person with several decides by the first. */
export const DECIDING_ROLES = ['fcr', 'deputy', 'ddm', 'chief'] as const satisfies readonly Role[]
export type DecidingRole = (typeof DECIDING_ROLES)[number]

/** The role by which a decision maker's decision is overturned, and those whose own decision nobody overturns (HOCR-A-11). */
export const OVERTURNING_ROLE = 'fcr' satisfies Role
export const FINAL_ROLES = ['fcr', 'chief'] as const satisfies readonly DecidingRole[]

/** The roles of those who investigate. A registrar holds none of them (HOCR-A-11). */
export const OPERATIONAL_ROLES = ['officer', 'supervisor'] as const satisfies readonly Role[]

/** The roles by which a request is made. */
export const REQUESTING_ROLES = [
  ...OPERATIONAL_ROLES,
  'crime_bureau',
  'registrar_staff',
] as const satisfies readonly Role[]

/** The roles that read what others decided, and by whom. No auditor holds one: they are to read it blind. */
export const READING_DECISIONS = [
  ...DECIDING_ROLES,
  'supervisor',
  'crime_bureau',
  'registrar_staff',
  'standards',
] as const satisfies readonly Role[]

/** Roles of people from outside the force, who hold no other role of it beside this one. */
export const APART_ROLES = ['outside_auditor', 'inspector'] as const satisfies readonly Role[]

/** The role that reads whole records for a time and changes nothing, and for how many days ahead it is given at most. */
export const READING_ROLE = 'inspector' satisfies Role
export const LONGEST_READING_DAYS = 90

/** The word that facts have for a role of those who decide. Saved assessments and case files hold it, so it stays. */
export const DECISION_MAKER_IN_FACTS = {
  fcr: 'fcr',
  deputy: 'deputy',
  ddm: 'ddm',
  chief: 'chief officer',
} as const satisfies Record<DecidingRole, string>

/** Whether nobody overturns a decision made by this role. */
export const decidesFinally = (role: Role): boolean => isOneOf(FINAL_ROLES, role)

/** The word for a role where the answer to who may decide is printed (`npm run assess`). Only these are tried. */
export const PRINTED_ROLES = {
  officer: 'officer',
  supervisor: 'supervisor',
  ddm: 'decision-maker',
  deputy: 'deputy-registrar',
  fcr: 'registrar',
  chief: 'chief-officer',
  auditor: 'auditor',
  administrator: 'administrator',
} as const satisfies Partial<Record<Role, string>>

/** The word that facts have for a role, or `none` for one that does not decide. */
export const decisionMakerInFacts = (role: Role) =>
  isOneOf(DECIDING_ROLES, role) ? DECISION_MAKER_IN_FACTS[role] : 'none'
