/** A language tag such as "en-GB", also of one with an underscore; undefined where it is none. */
export function readLanguageTag(written: string): string | undefined {
	const tag = written.trim().replaceAll("_", "-");
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}
