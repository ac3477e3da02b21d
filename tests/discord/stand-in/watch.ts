/** Lets tests wait for what a server has seen. */
export type Watch = {
	/** Says that something changed. */
	readonly changed: () => void;
	/** What `read` gives, as soon as it gives something; rejects with the reason after so many milliseconds. */
	readonly until: <T>(read: () => T | undefined, limit: WaitLimit) => Promise<T>;
};
export type WaitLimit = { readonly within: number; readonly reason: () => string };

/** A watch that nobody waits on yet. */
export function createWatch(): Watch {
	const checks = new Set<() => void>();
	return {
		changed: () => {
			for (const check of [...checks]) check();
		},
		until: (read, { within, reason }) =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(() => finish(() => reject(new Error(reason()))), within);
				function finish(settle: () => void): void {
					clearTimeout(timer);
					checks.delete(check);
					settle();
				}
				function check(): void {
					try {
						const value = read();
						if (value !== undefined) finish(() => resolve(value));
					} catch (error) {
						finish(() => reject(error));
					}
				}
				checks.add(check);
				check();
			}),
	};
}
