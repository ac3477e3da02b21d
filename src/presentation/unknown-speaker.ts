import type { Show } from "./show.ts";

/** That nobody is quoted by a name that was typed, and whose names are near it: "Nobody by the name “Lavrof” is …". */
export function explainUnknownSpeaker(typed: string, near: readonly string[], show: Show): string {
	const nobody = `Nobody by the name “${show(typed)}” is quoted in the articles`;
	return near.length === 0 ? `${nobody}.` : `${nobody}; near: ${near.map(show).join(", ")}.`;
}
