import { guardCookie, newGuard } from '#lib/people/sign-in'

/** Gives the browser the cookie that guards the sign-in form, and sends it back to that form. */
export function GET(request: Request): Response {
  const next = new URL(request.url).searchParams.get('next') ?? '/'
  const secure = process.env.NEXTAUTH_URL?.startsWith('https://') ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      location: `/sign-in?begun=1&next=${encodeURIComponent(next)}`,
      'set-cookie': `${guardCookie()}=${encodeURIComponent(newGuard())}; Path=/; HttpOnly; SameSite=Lax${secure}`,
    },
  })
}
