/**
 * The names that site generators (Jekyll, Hugo, Eleventy, Astro) have for our fields, the first that is there counts.
 */
const NAMES_OF: ReadonlyMap<string, readonly string[]> = new Map([
	["headline", ["title"]],
	["byline", ["author", "authors"]],
	["published", ["date"]],
	["standfirst", ["description", "summary"]],
]);

/** The fields under our names, and the name that is printed for each that came under another. */
export type Translated = {
	readonly fields: Readonly<Record<string, unknown>>;
	readonly printed: ReadonlyMap<string, string>;
};

/** Puts what a site generator wrote under our names; a field that has our name already stays. */
export function translateFields(written: Readonly<Record<string, unknown>>): Translated {
	const { published, ...others } = written;
	// In Jekyll "published: true" says whether, not when.
	const fields: Record<string, unknown> = published === undefined || published === "true" ? others : { ...written };
	const printed = new Map<string, string>();
	for (const [field, names] of NAMES_OF) {
		const name = names.find((it) => Object.hasOwn(written, it) && written[it] !== "");
		if (name === undefined || Object.hasOwn(fields, field)) continue;
		fields[field] = field === "published" ? toIsoDate(written[name]) : toText(written[name]);
		printed.set(field, name);
	}
	if (Object.hasOwn(fields, "embargo")) fields.embargo = toIsoDate(fields.embargo);
	return { fields, printed };
}

// "2023-10-05 08:15:00 +0100", as Jekyll and Hugo write it.
const SITE_DATE = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z|UTC)|([+-]\d\d):?(\d\d))?$/;

function toIsoDate(date: unknown): unknown {
	const [, day, time, utc, hours, minutes] = (typeof date === "string" && SITE_DATE.exec(date.trim())) || [];
	if (day === undefined || time === undefined) return date;
	const zone = hours !== undefined ? `${hours}:${minutes}` : utc !== undefined ? "Z" : "";
	return `${day}T${time.length > 5 ? time : `${time}:00`}${zone}`;
}

/** "Ann Lee, Bo Ray" of a list of names, "Ann Lee" of a group of fields with a name. */
function toText(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(toText).join(", ");
	if (typeof value === "object" && value !== null && "name" in value) return value.name;
	return value;
}
