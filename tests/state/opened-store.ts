import type { SureState } from "#src/state/open-state.ts";

/** A store as a program has it, empty, with a way to look past its interface. */
export type OpenedStore = SureState & {
	/** The rows that a statement gives which both databases understand. */
	readonly read: (sql: string) => Promise<readonly unknown[]>;
	/** Whether a text stands anywhere in what is stored. */
	readonly holds: (text: string) => Promise<boolean>;
};
