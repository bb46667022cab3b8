import type { CopyLine } from '#lib/base/copy-rows'
import type { AreaOrUnit } from './store.ts'

export interface NewAreasAndUnits {
  readonly areas: readonly AreaOrUnit[]
  readonly units: readonly (AreaOrUnit & { readonly area: string })[]
}

/** The areas and units the staged crimes name and nobody knows here. A unit lies where most of its crimes do. */
export async function unknownAreasAndUnits(line: CopyLine): Promise<NewAreasAndUnits> {
  const areas = await line.query<{ code: string }>(
    `
      SELECT DISTINCT area AS code
      FROM staging.crime c
      WHERE whole AND NOT EXISTS (SELECT FROM area a WHERE a.code = c.area)
      ORDER BY 1`,
  )
  const units = await line.query<{ code: string; area: string; areas: string[] }>(
    `
      SELECT unit AS code, mode() WITHIN GROUP (ORDER BY area) AS area, array_agg(DISTINCT area) AS areas
      FROM staging.crime c
      WHERE whole AND NOT EXISTS (SELECT FROM unit u WHERE u.code = c.unit)
      GROUP BY unit
      ORDER BY 1`,
  )
  return {
    areas: areas.map(({ code }) => ({ code, name: nameOf(code) })),
    units: units.map((unit) => ({
      code: unit.code,
      name: nameOf(unit.code),
      area: unit.areas.find((area) => unit.code.startsWith(`${area}-`)) ?? unit.area,
    })),
  }
}

/** 'NORTH-RESPONSE-A' as 'North response A': a name to begin with, until somebody gives a better one. */
export function nameOf(code: string): string {
  const words = code.split(/[-_ ]+/).map((word) => (/^[A-Z]$/.test(word) ? word : word.toLowerCase()))
  const name = words.join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
