/** How a feed or site fares that articles come from. Instants are ISO 8601. */
export type SourceReport = {
	/** What people call it: "The feed of ledger.example". */
	readonly name: string;
	readonly kind: "feed" | "wordpress";
	/**
	 * "waiting" before it was ever asked; "failing" where it could not be read the last time; "silent" where it has had
	 * nothing new for much longer than it usually has; "doubtful" where it lists too few of its articles.
	 */
	readonly state: "fine" | "waiting" | "failing" | "silent" | "doubtful";
	readonly asked: string | null;
	/** When it last answered as it should. */
	readonly answered: string | null;
	/** When something new came last. */
	readonly lastNew: string | null;
	/** What is wrong, as it is told in the log. */
	readonly problem: string | null;
	/** How many articles it lists no longer, though nobody withdrew them. */
	readonly missing: number;
};
