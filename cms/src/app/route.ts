/** The CMS has no front page of its own: editors go to the admin. */
export const GET = () => new Response(null, { status: 307, headers: { location: "/admin" } });
