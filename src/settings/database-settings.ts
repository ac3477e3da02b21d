import { z } from "zod";

/** The settings of the database that several programs share. Its address holds a password: no message may repeat it. */
export const DatabaseEnvironment = z.object({
	DATABASE_URL: z
		.string()
		.refine(
			isDatabase,
			"must be the address of a PostgreSQL database, such as postgresql://user:password@host:5432/name",
		)
		.optional(),
});

function isDatabase(text: string): boolean {
	const { protocol = "", pathname = "" } = URL.parse(text) ?? {};
	return /^postgres(?:ql)?:$/.test(protocol) && pathname.length > 1;
}
