import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** Why a merge holds although the principal crime has changed. */
export const mergeReviewForm = z.object({ reason: words('Say why it stays merged') })
