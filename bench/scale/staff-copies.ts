import type pg from 'pg'

/** So many copies of the cases are one group's: a force of fifty times the crimes has fifty times the officers. */
const COPIES_A_GROUP = 10

/** The roles of which a force has one desk, however large it is. */
const OF_THE_FORCE = [
  'registrar_staff', 'deputy', 'fcr', 'chief', 'auditor', 'outside_auditor', 'panel', 'commissioner', 'administrator',
  'inspector', 'standards',
] // oxfmt-ignore

/** What `copyStaff` adds to. */
export const STAFF_TABLES = ['public.unit', 'personal.staff', 'public.role_grant', 'public.training']

const GROUP = `((c.n - 1) / ${String(COPIES_A_GROUP)})`

/** Whether an id is of staff or of a unit that the group of copy c.n has of its own; the first group has the demonstration's. */
export const IS_OF_GROUP = (id: string): string => `${GROUP} > 0 AND ${id} IN (SELECT id FROM of_group)`

/** The id that staff or a unit have in the group of copy c.n. */
export const GROUP_OF = (id: string): string => `md5(${id}::text || 'group' || ${GROUP})::uuid`

/** The key that somebody has in a group, in a copy as in an extract: S1042 is S31042 in the third. */
export const keyInGroup = (key: string, group: number): string =>
  group === 0 ? key : key.replace(/^S/, `S${String(group)}`)

/** The code that a unit has in a group, likewise. */
export const codeInGroup = (code: string, group: number): string => (group === 0 ? code : `${code}-${String(group)}`)

/**
 * Gives each group of so many copies units, officers, supervisors and decision makers of its own, with their roles and training;
 * who has a role of the whole force stays alone. Leaves a temporary table `of_group` of the ids that are given anew.
 */
export async function copyStaff(db: pg.Client, copies: number): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE of_group AS
    SELECT id FROM public.unit
    UNION ALL
    SELECT id FROM personal.staff
    WHERE id NOT IN (SELECT staff_id FROM public.role_grant WHERE role::text = ANY (${inSql(OF_THE_FORCE)}))`,
  )
  const firsts = [COPIES_A_GROUP + 1, copies, COPIES_A_GROUP].join(', ')
  const groups = `(SELECT n FROM generate_series(${firsts}) n) c`
  await db.query(`
    INSERT INTO public.unit (id, code, name, area_id)
    SELECT ${GROUP_OF('t.id')}, t.code || '-' || ${GROUP}, t.name || ' ' || ${GROUP}, t.area_id
    FROM public.unit t CROSS JOIN ${groups}`)
  await db.query(`
    INSERT INTO personal.staff (id, key, name, unit_id)
    SELECT ${GROUP_OF('t.id')}, 'S' || ${GROUP} || substr(t.key, 2), t.name, ${GROUP_OF('t.unit_id')}
    FROM personal.staff t JOIN of_group USING (id) CROSS JOIN ${groups}`)
  await db.query(`
    INSERT INTO public.role_grant (id, staff_id, role, from_day, to_day, granted_by, ended_by)
    SELECT gen_random_uuid(), ${GROUP_OF('t.staff_id')}, t.role, t.from_day, t.to_day, t.granted_by, t.ended_by
    FROM public.role_grant t JOIN of_group o ON o.id = t.staff_id CROSS JOIN ${groups}`)
  await db.query(`
    INSERT INTO public.training (id, staff_id, subject, completed_on)
    SELECT gen_random_uuid(), ${GROUP_OF('t.staff_id')}, t.subject, t.completed_on
    FROM public.training t JOIN of_group o ON o.id = t.staff_id CROSS JOIN ${groups}`)
}

const inSql = (texts: readonly string[]): string => `ARRAY[${texts.map((text) => `'${text}'`).join(', ')}]`
