import { offenceOf } from '#lib/counting-rules/offences'
import type { Row } from './column.ts'

const CODE = /^(\d{3}\/\d{2}|VAR)$/
const COUNT_CLASS = /^[0-9A-Z]{1,6}(\/\d{1,2})?$/

/** Notes an offence pair that is none. A pair that is only not in the list is imported: the registrar sees it. */
export function checkOffence(row: Row): void {
  const code = row.needed('offence_code')
  const countClass = row.value('count_class')
  if (code !== '' && !CODE.test(code)) row.blame('offence_code', 'is not an offence code, such as 008/06')
  else if (countClass === '') {
    if (!offenceOf(code, '').listed) row.blame('count_class', 'is missing')
  } else if (!COUNT_CLASS.test(countClass)) row.blame('count_class', 'is not a count class, such as 8N')
}
