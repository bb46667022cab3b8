/**
 * Everything that can keep a person from deciding a request, in the order in which it is told. The database knows the same
 * words but for `stake`, which only the person can declare: registrar.bars_to_deciding.
 */
export const BARS = [
  'role',
  'training',
  'requester',
  'part',
  'stake',
  'same unit',
  'operational role',
  'overturned',
  'reserved',
] as const
export type BarKind = (typeof BARS)[number]
