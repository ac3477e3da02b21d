/** The values of a statement by their names. */
export type Values = Readonly<Record<string, Value>>;

type Value = string | number | boolean | null | readonly string[];

/** A statement as PostgreSQL wants it, its values by their numbers. */
export type Numbered = { readonly text: string; readonly values: readonly Value[] };

/**
 * The clock of the database: those of the machines that share it differ. It stands still within a statement.
 * https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT
 */
const DATABASE_TIME = "floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint";
// ":name", and not the second half of "::bigint".
const NAMED = /(?<!:):([a-z]\w*)/gi;
const NOW = "now";

/**
 * Numbers the values of a statement that is written with names (`:key`). `:now` is the time of the database, in
 * milliseconds since 1970, unless a test gives another.
 */
export function numberValues(text: string, values: Values, time: number | null): Numbered {
	const numbered: Value[] = [];
	const numbers = new Map<string, string>();
	const numberOf = (name: string, value: Value) => {
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbered.push(typeof value === "string" ? withoutNul(value) : value);
		const number = `$${numbered.length}`;
		numbers.set(name, number);
		return number;
	};
	const written = text.replace(NAMED, (_, name: string) => {
		if (name === NOW) return time === null ? DATABASE_TIME : `${numberOf(name, time)}::bigint`;
		const value = values[name];
		if (value === undefined) throw new RangeError(`Cannot run statement: it has no value "${name}"`);
		return numberOf(name, value);
	});
	return { text: written, values: numbered };
}

/** No text of PostgreSQL holds this character: https://www.postgresql.org/docs/current/datatype-character.html */
function withoutNul(text: string): string {
	return text.replaceAll("\0", "\u{fffd}");
}
