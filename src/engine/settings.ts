/** Where the engine is that holds the archive, and how it is reached. */
export type EngineSettings = {
	/** Without the user and the password. */
	readonly url: string;
	readonly user: string | null;
	readonly password: string | null;
	/** A file with the certificate of whoever signed the engine's; null for those that the machine trusts. */
	readonly certificate: string | null;
	/** What the names of its indices begin with. */
	readonly prefix: string;
};
