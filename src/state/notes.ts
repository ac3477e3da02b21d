import type { DatabaseSync } from "node:sqlite";

/** Small things a platform has to remember by name, such as the ids of its registered commands. */
export type NoteStore = {
	readonly read: (key: string) => Promise<string | null>;
	readonly write: (key: string, value: string) => Promise<void>;
};

export function createNoteStore(database: DatabaseSync): NoteStore {
	const select = database.prepare("SELECT value FROM notes WHERE key = ?");
	const replace = database.prepare("INSERT OR REPLACE INTO notes VALUES (?, ?)");
	return {
		read: async (key) => {
			const value = select.get(key)?.value;
			return typeof value === "string" ? value : null;
		},
		write: async (key, value) => {
			replace.run(key, value);
		},
	};
}
