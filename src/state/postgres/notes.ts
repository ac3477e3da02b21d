import { z } from "zod";
import type { NoteStore } from "../notes.ts";
import type { Database } from "./database.ts";

const NoteRow = z.object({ value: z.string() });

export function createNoteStore({ run }: Database): NoteStore {
	return {
		read: async (key) => {
			const { rows } = await run("SELECT value FROM notes WHERE key = :key", { key });
			return rows.length > 0 ? NoteRow.parse(rows[0]).value : null;
		},
		write: async (key, value) => {
			await run("INSERT INTO notes VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value", {
				key,
				value,
			});
		},
	};
}
