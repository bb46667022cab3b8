import type { Citation } from '#lib/counting-rules/model'

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

/** Ministry of Justice, Code of Practice for Victims of Crime in England and Wales, 2021. */
export const victimsCode = (page: string): Citation => ({ document: 'Victims’ Code, 2021', page })

/** HMICFRS, glossary of terms. */
export const inspectorateGlossary = (page: string): Citation => ({ document: 'HMICFRS glossary', page })
