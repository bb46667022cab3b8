/** The judged points of a reading, in the order of the form, each as the question that the reader answers. */
export const POINT_QUESTIONS = {
  categoryRight: 'Was the category (C1 to C5) the right one?',
  informationPresent: 'Was there additional verifiable information, apart from anybody’s opinion?',
  informationVerified: 'Had somebody checked where that information came from?',
  informationIndependent: 'Did it come from somewhere other than the victim’s or the suspect’s own account?',
  informationInTime: 'Was it on file before the decision?',
  reasonsComplete: 'Do the written reasons give the facts, the evidence, the rule, and what speaks against?',
  othersRecorded: 'Is every other crime and every other victim in the report still recorded?',
  victimsInformed: 'Was every victim who should be informed informed before the crime was cancelled?',
  informedProven: 'Is it on file who informed them, how and when?',
} as const

export type Point = keyof typeof POINT_QUESTIONS

export const POINTS = Object.keys(POINT_QUESTIONS) as readonly Point[]

/** What may be answered to a point. */
export const POINT_ANSWERS = ['yes', 'no', 'cannot_tell', 'not_applicable'] as const

export type PointAnswer = (typeof POINT_ANSWERS)[number]

export const POINT_ANSWER_WORDS: Readonly<Record<PointAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  cannot_tell: 'Cannot be told',
  not_applicable: 'Does not apply',
}
