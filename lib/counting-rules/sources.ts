import type { Citation, Source } from './model.ts'

/** Home Office, Crime Recording Rules for Front line Officers and Staff 2026/27. */
export const recordingRules = (page: string): Citation => ({ document: 'Crime Recording Rules 2026/27', page })

/** Home Office, Outcomes for Recorded Crimes, April 2026. */
export const outcomesGuide = (page: string): Citation => ({
  document: 'Outcomes for Recorded Crimes, April 2026',
  page,
})

/** Home Office, Notifiable Offence List 2026-27. */
export const offenceList = (page: string): Citation => ({ document: 'Notifiable Offence List 2026-27', page })

/** R (O) v Chief Constable of Kent [2024] EWHC 1678 (Admin). */
export const kentJudgment = (page: string): Citation => ({ document: '[2024] EWHC 1678 (Admin)', page })

/** The text says so; nobody sets it aside. */
export const homeOffice = (...citations: readonly [Citation, ...Citation[]]): Source => ({
  standing: 'Home Office',
  citations,
})

/** The national text is silent; this is prudence, with its reason and what it leans on. */
export const house = (reason: string, ...citations: readonly Citation[]): Source => ({
  standing: 'house',
  reason,
  citations,
})
