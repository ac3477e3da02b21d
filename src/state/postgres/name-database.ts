/** What people are told of a database: its host and its name, and neither user nor password. */
export function nameDatabase(url: string): string {
	const { hostname = "", port = "", pathname = "", searchParams } = URL.parse(url) ?? {};
	const host = hostname || searchParams?.get("host") || "localhost";
	return `${host}${port && `:${port}`}${pathname}`;
}
