/** The government security marking; at the head and the foot of every page. In print the stylesheet repeats it. */
export function Marking({ place }: { place: 'head' | 'foot' }) {
  return <p className={`app-marking app-marking--${place}`}>OFFICIAL-SENSITIVE</p>
}
