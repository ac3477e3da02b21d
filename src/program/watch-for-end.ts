/** Why a program that serves comes to its end: it was told to, or something went wrong. */
export type Ending =
	| { readonly kind: "signal"; readonly signal: NodeJS.Signals }
	| { readonly kind: "failure"; readonly error: unknown };

export type Watch = {
	/** The first reason to end, once there is one. */
	readonly ended: Promise<Ending>;
	/** Ends because of an error. */
	readonly giveUp: (error: unknown) => void;
};

// 128 and the number of the signal: https://tldp.org/LDP/abs/html/exitcodes.html
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Watches for SIGINT, SIGTERM and errors that nobody catches; a second signal ends the process at once. */
export function watchForEnd(): Watch {
	const { promise, resolve } = Promise.withResolvers<Ending>();
	let isTold = false;
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.on(signal, () => {
			if (isTold) process.exit(EXIT_CODES[signal]);
			isTold = true;
			resolve({ kind: "signal", signal });
		});
	}
	const giveUp = (error: unknown) => resolve({ kind: "failure", error });
	process.on("uncaughtException", giveUp);
	return { ended: promise, giveUp };
}
