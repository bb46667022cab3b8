import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'
import { PanelCategory, PanelReferralKind, PanelReferralOutcome } from '#lib/base/prisma/enums'

/** What one member makes of a case, and why. */
export const scoreForm = z.object({
  score: choice('Select what you make of this case', PanelCategory),
  reason: words('Enter why', { atLeast: 20 }),
})

/** Why a member has nothing to do with a case. */
export const standDownForm = z.object({
  because: words('Enter why you stand down', { atLeast: 5 }),
})

/** Opening a discussion asks nothing. */
export const openForm = z.object({})

/** What the panel concludes of a case. */
export const concludeForm = z.object({
  category: choice('Select what the panel concludes', PanelCategory),
  note: words('Enter a note of the discussion', { atLeast: 20 }),
})

/** What the panel asks or recommends. */
export const referForm = z.object({
  referral: choice('Select what it is', PanelReferralKind),
  words: words('Enter what the panel asks or recommends', { atLeast: 20 }),
})

/** What the registrar did about it, and why. */
export const answerForm = z.object({
  outcome: choice('Select what you did', PanelReferralOutcome),
  answer: words('Enter what was done and why', { atLeast: 20 }),
})

/** Closing a referral asks nothing. */
export const closeForm = z.object({})

/** Why a case is taken off the agenda. */
export const takeOffForm = z.object({
  why: words('Enter why this case is taken off the agenda', { atLeast: 10 }),
})
