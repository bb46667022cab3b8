'use client'
import type { ReactNode } from 'react'
import { useIsAsked } from './form-state.tsx'

/**
 * A question that only some answers ask for. With scripts it appears when it applies; without them it always stands
 * there, and says in its hint when to answer it. `isNeeded`: whether the answers the page was drawn with ask for it.
 */
export function AskedFor({ name, isNeeded, children }: { name: string; isNeeded: boolean; children: ReactNode }) {
  return <div className={useIsAsked(name, isNeeded) ? undefined : 'app-not-asked'}>{children}</div>
}
