/** Takes steps to their end, all at once; gives what the last one gives. */
export function runSteps<Result>(steps: Iterator<void, Result>): Result {
	while (true) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
