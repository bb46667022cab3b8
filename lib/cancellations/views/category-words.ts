import type { Category } from '#lib/counting-rules/model'

/** The five categories as people say them. */
const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  C1: 'it happened in another force’s area',
  C2: 'new information shows that no crime happened',
  C3: 'it is already recorded',
  C4: 'it was recorded by mistake',
  C5: 'self-defence',
}

/** A category with its words: "C2, new information shows that no crime happened". */
export const categoryInWords = (category: Category): string => `${category}, ${CATEGORY_WORDS[category]}`
