import type { Check } from '#lib/counting-rules/check'
import { hocrC203a } from '#lib/counting-rules/checks/accounts/hocr-c2-03a'
import { hocrC204a } from '#lib/counting-rules/checks/accounts/hocr-c2-04a'
import { hocrC205b } from '#lib/counting-rules/checks/accounts/hocr-c2-05b'
import { hocrC209a } from '#lib/counting-rules/checks/accounts/hocr-c2-09a'
import { hocrC209b } from '#lib/counting-rules/checks/accounts/hocr-c2-09b'
import { hocrC209c } from '#lib/counting-rules/checks/accounts/hocr-c2-09c'
import { hocrC217a } from '#lib/counting-rules/checks/accounts/hocr-c2-17a'
import { hocrC201 } from '#lib/counting-rules/checks/new-facts/hocr-c2-01'
import { hocrC202 } from '#lib/counting-rules/checks/new-facts/hocr-c2-02'
import { hocrC203 } from '#lib/counting-rules/checks/new-facts/hocr-c2-03'
import { hocrC204 } from '#lib/counting-rules/checks/new-facts/hocr-c2-04'
import { hocrC205 } from '#lib/counting-rules/checks/new-facts/hocr-c2-05'
import { hocrC205a } from '#lib/counting-rules/checks/new-facts/hocr-c2-05a'
import { hocrC206 } from '#lib/counting-rules/checks/new-facts/hocr-c2-06'
import { hocrC207 } from '#lib/counting-rules/checks/new-facts/hocr-c2-07'
import { hocrC208 } from '#lib/counting-rules/checks/new-facts/hocr-c2-08'
import { hocrC209 } from '#lib/counting-rules/checks/new-facts/hocr-c2-09'
import { hocrC210 } from '#lib/counting-rules/checks/new-facts/hocr-c2-10'
import { hocrC211 } from '#lib/counting-rules/checks/new-facts/hocr-c2-11'
import { hocrC212 } from '#lib/counting-rules/checks/new-facts/hocr-c2-12'
import { hocrC216 } from '#lib/counting-rules/checks/new-facts/hocr-c2-16'
import { hocrC217 } from '#lib/counting-rules/checks/new-facts/hocr-c2-17'
import { hocrC219 } from '#lib/counting-rules/checks/new-facts/hocr-c2-19'
import { hocrC220 } from '#lib/counting-rules/checks/new-facts/hocr-c2-20'
import { hocrC213 } from '#lib/counting-rules/checks/special-rules/hocr-c2-13'
import { hocrC214 } from '#lib/counting-rules/checks/special-rules/hocr-c2-14'
import { hocrC215 } from '#lib/counting-rules/checks/special-rules/hocr-c2-15'
import { hocrG09 } from '#lib/counting-rules/checks/general-rules/hocr-g-09'

/** C2: what new information must be, where it must come from, and what must be weighed beside it, in the order judged. */
export const newFacts: readonly Check[] = [
  hocrC201,
  hocrC202,
  hocrC203,
  hocrC203a,
  hocrC204,
  hocrC204a,
  hocrC205,
  hocrC205a,
  hocrC205b,
  hocrC206,
  hocrC207,
  hocrC208,
  hocrC209,
  hocrC209a,
  hocrC209b,
  hocrC209c,
  hocrC210,
  hocrC211,
  hocrC212,
  hocrC213,
  hocrC214,
  hocrC215,
  hocrC216,
  hocrC217,
  hocrC217a,
  hocrC219,
  hocrC220,
  hocrG09,
]
