import { setImmediate } from "node:timers/promises";

/** How long steps are taken without a pause, in milliseconds. */
const STRETCH = 20;

/** Takes steps to their end, with pauses in which signals are heard; null where `isEnded` says that it is in vain. */
export async function takeSteps<Result>(
	steps: Iterator<void, Result>,
	isEnded: () => boolean,
): Promise<{ readonly result: Result } | null> {
	for (;;) {
		const paused = performance.now() + STRETCH;
		do {
			const step = steps.next();
			if (step.done) return { result: step.value };
		} while (performance.now() < paused);
		await setImmediate();
		if (isEnded()) return null;
	}
}
