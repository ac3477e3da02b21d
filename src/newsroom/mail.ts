/** A letter that this program answers, unless another takes it over or this one ends. */
export type Mail = {
	/** Notes that its answer is about to be sent; false where it must not be. */
	readonly begin: () => Promise<boolean>;
	/** Notes that the answer was not sent after all. */
	readonly withdraw: () => Promise<void>;
	/** Notes that it is answered. */
	readonly finish: () => Promise<void>;
};

/** For what nobody needs to remember. */
export const UNKEPT: Mail = { begin: async () => true, withdraw: async () => {}, finish: async () => {} };
