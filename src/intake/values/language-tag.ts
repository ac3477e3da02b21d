/** A language as BCP 47 writes it, "en-GB" also of "en_GB"; undefined where it is no tag: Intl throws on a bad one. */
export function languageTag(written: string | null | undefined): string | undefined {
	const [locale = ""] = (written ?? "").trim().split(".");
	try {
		return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0];
	} catch {
		return undefined;
	}
}
