import type { Correction } from "../../core/article/article.ts";

/** What the source of an article says was wrong in it, and what editors noted beside that: each note once. */
export function joinCorrections(
	own: readonly Correction[] | undefined,
	noted: readonly Correction[] | undefined,
): readonly Correction[] | undefined {
	if (noted === undefined) return own;
	const byNote = new Map<string, Correction>();
	for (const it of [...(own ?? []), ...noted]) if (!byNote.has(it.note)) byNote.set(it.note, it);
	return [...byNote.values()];
}
