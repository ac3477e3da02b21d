/** Where the engine is that holds the archive, and how it is reached. */
export type EngineSettings = {
	/** The addresses of its nodes, without user and password; one that does not answer is passed over for a while. */
	readonly urls: readonly string[];
	readonly user: string | null;
	readonly password: string | null;
	/** A file with the certificate of whoever signed the engine's; null for those that the machine trusts. */
	readonly certificate: string | null;
	/** What the names of its indices begin with. */
	readonly prefix: string;
};
