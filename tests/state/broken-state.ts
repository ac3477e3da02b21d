import { guardState } from "#src/state/guard-state.ts";
import { openState, type State } from "#src/state/open-state.ts";
import type { StoreChange } from "#src/state/store-lane.ts";

/** A guarded state whose database fails whatever is asked of it, and what its guard told. */
export async function breakState(): Promise<{ readonly state: State; readonly changes: readonly StoreChange[] }> {
	const changes: StoreChange[] = [];
	const broken = openState(":memory:");
	await broken.close();
	const state = guardState(broken, { tell: (change) => void changes.push(change) });
	return { state, changes };
}
