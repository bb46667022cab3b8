import { describe, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import { isReservedToRegisteredRegistrar, reportGroupOf } from '#lib/counting-rules/offences'
import { aCrime } from '#lib/testing/crime'
import { aC2Request, decideWell } from '#lib/testing/request'

await inAForce()

const said = async (crime: string) => {
  const [row] = await asSystem(
    (tx) =>
      tx.$queryRaw<{ reserved: boolean; by_a_person: boolean; group: string }[]>`
        SELECT
          registrar.is_reserved(c.id) AS reserved,
          c.offence_group::text AS "group",
          registrar.must_hear_from_a_person(v.id) AS by_a_person
        FROM reported_crime c
        JOIN involvement v ON v.crime_id = c.id AND v.role = 'victim'
        WHERE c.id = ${crime}::uuid`,
  )
  return row
}

describe('an old code keeps its nature in the database too', () => {
  test.each([
    ['004/05', '4/5', true, true],
    ['002/09', '2', true, false],
    ['020/01', '20', false, true],
    ['020/02', '20', false, true],
    ['017/11', '17', false, true],
    ['016/12', '16', false, true],
    ['021/06', '21', false, true],
    ['022/00', '22', false, true],
    ['023/02', '23', false, true],
    ['028/01', '28A', false, true],
    ['024/01', '24', false, true],
    ['008/33', '8H', false, false],
    ['093/58', '92A', false, false],
  ])('%s in class %s', async (code, countClass, reserved, byAPerson) => {
    const crime = await aCrime().of(code, countClass).saved()
    expect(await said(crime)).toEqual({
      reserved,
      by_a_person: byAPerson,
      group: reportGroupOf(code, countClass),
    })
    expect(isReservedToRegisteredRegistrar(code, countClass)).toBe(reserved)
  })

  test('and no decision maker cancels a manslaughter by diminished responsibility or an old indecent assault', async () => {
    for (const [code, countClass] of [
      ['004/05', '4/5'],
      ['020/01', '20'],
    ] as const) {
      const decided = await decideWell(await aC2Request(await aCrime().of(code, countClass).saved()))
      expect(decided.ok, code).toBe(false)
    }
  })
})
