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

/**
 * How long a signal counts as the first one again, in milliseconds: whoever tells a group of processes to end, as a
 * terminal does at Ctrl-C, tells npm too, which passes it on.
 */
const SAME_SIGNAL = 500;

/**
 * Watches for SIGINT, SIGTERM and errors that nobody catches; a second signal, later than the same one may come again,
 * ends the process at once.
 */
export function watchForEnd(sameSignal = SAME_SIGNAL): Watch {
	const { promise, resolve } = Promise.withResolvers<Ending>();
	let toldAt: number | null = null;
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.on(signal, () => {
			if (toldAt !== null && performance.now() - toldAt > sameSignal) process.exit(EXIT_CODES[signal]);
			toldAt ??= performance.now();
			resolve({ kind: "signal", signal });
		});
	}
	const giveUp = (error: unknown) => resolve({ kind: "failure", error });
	process.on("uncaughtException", giveUp);
	return { ended: promise, giveUp };
}
