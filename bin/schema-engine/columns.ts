import { ColumnTypeEnum as Type } from '@prisma/driver-adapter-utils'
import pg from 'pg'

// PostgreSQL's type numbers (pg_type.oid) and what the engine calls them. The engine reads its own catalogue: 18 is the
// internal "char", which must come as a character or its reading of CHECK constraints panics.
const TYPES: Readonly<Record<number, (typeof Type)[keyof typeof Type]>> = {
  16: Type.Boolean,
  17: Type.Bytes,
  18: Type.Character,
  20: Type.Int64,
  21: Type.Int32,
  23: Type.Int32,
  26: Type.Int64,
  114: Type.Json,
  700: Type.Float,
  701: Type.Double,
  1000: Type.BooleanArray,
  1002: Type.CharacterArray,
  1003: Type.TextArray,
  1005: Type.Int32Array,
  1007: Type.Int32Array,
  1009: Type.TextArray,
  1015: Type.TextArray,
  1016: Type.Int64Array,
  1028: Type.Int64Array,
  1082: Type.Date,
  1114: Type.DateTime,
  1184: Type.DateTime,
  1700: Type.Numeric,
  2950: Type.Uuid,
  3802: Type.Json,
}

/** What the engine calls a column of that PostgreSQL type. */
export const columnType = (oid: number): (typeof Type)[keyof typeof Type] => TYPES[oid] ?? Type.Text

type Parse = (text: string) => unknown

const asText: Parse = (text) => text
const usual = pg.types.getTypeParser as (oid: number) => Parse
const instant = (text: string): string =>
  new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString().replace('Z', '+00:00')

const OWN: Readonly<Record<number, Parse>> = {
  20: asText,
  26: asText,
  114: asText,
  1003: usual(1009), // name[] as text[]
  1082: asText,
  1114: (text) => instant(`${text}+00`),
  1184: instant,
  1700: asText,
  3802: asText,
}

/** How to read a value of that type from the wire so that the engine takes it. */
export const parsers = { getTypeParser: (oid: number) => OWN[oid] ?? usual(oid) }
