import type { Check } from '#lib/counting-rules/check'
import { hocrV01 } from '#lib/counting-rules/checks/notifications/hocr-v-01'
import { hocrV01a } from '#lib/counting-rules/checks/notifications/hocr-v-01a'
import { hocrV03 } from '#lib/counting-rules/checks/notifications/hocr-v-03'
import { hocrV03a } from '#lib/counting-rules/checks/notifications/hocr-v-03a'
import { hocrV04 } from '#lib/counting-rules/checks/notifications/hocr-v-04'
import { hocrV05 } from '#lib/counting-rules/checks/notifications/hocr-v-05'
import { hocrV06 } from '#lib/counting-rules/checks/notifications/hocr-v-06'
import { hocrV07 } from '#lib/counting-rules/checks/notifications/hocr-v-07'
import { hocrV08 } from '#lib/counting-rules/checks/notifications/hocr-v-08'
import { hocrV09 } from '#lib/counting-rules/checks/notifications/hocr-v-09'

/** Informing every victim first, as 2026/27 asks it of C1, C2 and C5. */
export const informedFirst: readonly Check[] = [
  hocrV01,
  hocrV01a,
  hocrV03,
  hocrV03a,
  hocrV04,
  hocrV05,
  hocrV06,
  hocrV07,
  hocrV08,
  hocrV09,
]
