import { Category, ReportGroup } from '#lib/base/prisma/enums'

export const GROUPS = Object.values(ReportGroup)

export const CATEGORIES = Object.values(Category)

export const GROUP_WORDS: Record<ReportGroup, string> = {
  rape: 'Rape',
  other_sexual: 'Other sexual offences',
  violence: 'Violence',
  robbery: 'Robbery',
  other: 'Other crimes',
}
