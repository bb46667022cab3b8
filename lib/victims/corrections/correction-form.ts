import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** Why a notification is false. */
export const correctionForm = z.object({ reason: words('Say what is wrong with it, and how you know') })
