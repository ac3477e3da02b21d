import { isGivenName } from "../text/given-names.ts";

const GIVEN_NAME_BEFORE = /(\p{Lu}[\p{L}’'-]*)\s$/u;
const LONGEST_NAME = 30;

/** Whether a text has a surname after a given name: "LEE:" is a person's caption where "Ann Lee" stands somewhere. */
export function isNamedElsewhere(text: string, label: string): boolean {
	const lower = label.toLowerCase();
	const surname = lower.charAt(0).toUpperCase() + lower.slice(1);
	for (const name of new Set([surname, label])) {
		for (let at = text.indexOf(name, 1); at > 0; at = text.indexOf(name, at + 1)) {
			const given = GIVEN_NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[1]?.toLowerCase() ?? "";
			if (isGivenName(given)) return true;
		}
	}
	return false;
}
