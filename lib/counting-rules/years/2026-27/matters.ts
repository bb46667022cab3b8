import { hocrD01 } from '#lib/counting-rules/checks/challenges/hocr-d-01'
import { hocrD02 } from '#lib/counting-rules/checks/challenges/hocr-d-02'
import { hocrD03 } from '#lib/counting-rules/checks/challenges/hocr-d-03'
import { hocrV10 } from '#lib/counting-rules/checks/challenges/hocr-v-10'
import { hocrA12a } from '#lib/counting-rules/checks/closings/hocr-a-12a'
import { hocrC108 } from '#lib/counting-rules/checks/closings/hocr-c1-08'
import { hocrC108a } from '#lib/counting-rules/checks/closings/hocr-c1-08a'
import { hocrT07 } from '#lib/counting-rules/checks/closings/hocr-t-07'
import { hocrT08 } from '#lib/counting-rules/checks/closings/hocr-t-08'
import { hocrA08 } from '#lib/counting-rules/checks/decision-makers/hocr-a-08'
import { hocrA09 } from '#lib/counting-rules/checks/incidents/hocr-a-09'
import { hocrA09a } from '#lib/counting-rules/checks/incidents/hocr-a-09a'
import { hocrA09b } from '#lib/counting-rules/checks/incidents/hocr-a-09b'
import { hocrN01 } from '#lib/counting-rules/checks/incidents/hocr-n-01'
import { hocrN03 } from '#lib/counting-rules/checks/incidents/hocr-n-03'
import { hocrN04 } from '#lib/counting-rules/checks/incidents/hocr-n-04'
import { hocrN05a } from '#lib/counting-rules/checks/incidents/hocr-n-05a'
import { hocrA10b } from '#lib/counting-rules/checks/matters/hocr-a-10b'
import { hocrG03c } from '#lib/counting-rules/checks/matters/hocr-g-03c'
import { hocrA10 } from '#lib/counting-rules/checks/reclassifications/hocr-a-10'
import { hocrA10a } from '#lib/counting-rules/checks/reclassifications/hocr-a-10a'
import { hocrA10c } from '#lib/counting-rules/checks/reclassifications/hocr-a-10c'
import { hocrA15 } from '#lib/counting-rules/checks/reclassifications/hocr-a-15'
import { hocrN01a } from '#lib/counting-rules/checks/reclassifications/hocr-n-01a'
import { hocrN05 } from '#lib/counting-rules/checks/reclassifications/hocr-n-05'
import { law01a } from '#lib/counting-rules/checks/reclassifications/law-01a'
import { law01b } from '#lib/counting-rules/checks/reclassifications/law-01b'
import { law01c } from '#lib/counting-rules/checks/reclassifications/law-01c'
import type { Version } from '#lib/counting-rules/version'

/** Asked of each of them, so that nothing is agreed to merely because no rule spoke. */
const ofAll = [hocrG03c, hocrA10b] as const

/** What 2026/27 asks of matters other than cancelling a crime. */
export const matters2026: Version['matters'] = {
  'keeping an incident': [...ofAll, hocrN01, hocrN03, hocrN04, hocrN05a],
  'cancelling an incident': [...ofAll, hocrA09, hocrA09a, hocrA09b],
  reclassifying: [...ofAll, hocrA08, hocrA10, hocrA10a, hocrA10c, hocrA15, hocrN01a, hocrN05, law01a, law01b, law01c],
  'giving an outcome': [...ofAll, hocrA12a, hocrC108, hocrC108a],
  'challenging a decision': [...ofAll, hocrV10, hocrD01, hocrD02, hocrD03],
  deleting: [...ofAll, hocrT07, hocrT08],
}
