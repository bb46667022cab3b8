import pg from 'pg'
import type { Permit } from '#lib/base/permit'
import type { Role } from '#lib/people/model'
import { permit, type Permission } from '#lib/people/permissions'

interface Member {
  readonly id: string
  readonly roles: readonly Role[]
}

/** The force at work: its people, its clock, and what stands in its tables. */
export class Force {
  readonly #db: pg.Client
  readonly #staff = new Map<string, Member>()

  private constructor(db: pg.Client) {
    this.#db = db
  }

  /** Joins a force that has begun, at the database of this address; `end` lets go of it. */
  static async at(appUrl: string): Promise<Force> {
    const db = new pg.Client({ connectionString: appUrl })
    await db.connect()
    const force = new Force(db)
    const staff = await force.look<{ id: string; key: string; roles: Role[] }>(
      `
        SELECT s.id::text, s.key, coalesce(array_agg(g.role::text) FILTER (WHERE g.role IS NOT NULL), '{}') AS roles
        FROM personal.staff s
        LEFT JOIN role_grant g ON g.staff_id = s.id
        GROUP BY s.id`,
    )
    for (const { key, id, roles } of staff) force.#staff.set(key, { id, roles })
    return force
  }

  end = (): Promise<void> => this.#db.end()

  /** Looks something up, past what any one person is shown. */
  async look<T extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<T[]> {
    return (await this.#db.query<T>(sql, values)).rows
  }

  /** Moves the clock on to a moment; a clock that is further already stays where it is. */
  async moveClock(to: number): Promise<void> {
    await this.#db.query(
      `
        UPDATE demonstration_clock
        SET ahead_ms = extract(epoch FROM $1::timestamptz - clock_timestamp()) * 1000, stands_at = $1
        WHERE registrar.now() < $1`,
      [new Date(to)],
    )
  }

  /** Asks the table of permissions as a route does. Throws where this person may not. */
  as<P extends Permission>(key: string, permission: P): Permit<P> {
    const found = permit({ staffId: this.idOf(key), roles: this.#member(key).roles }, permission)
    if (!found.ok) throw new Error(`${key} may not ${permission}: ${found.refusal.words}`)
    return found.value
  }

  /** The id behind a staff number. */
  idOf(key: string): string {
    return this.#member(key).id
  }

  #member(key: string): Member {
    const member = this.#staff.get(key)
    if (!member) throw new Error(`nobody has the staff number ${key}`)
    return member
  }
}
