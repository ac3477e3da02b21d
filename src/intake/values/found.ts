/** The value of a field, and where it was found in the words of its format. */
export type Found<Value = string> = { readonly value: Value; readonly origin: string };

/** The first place that has a value. */
export function firstFound(
	...places: readonly (readonly [origin: string, value: string | undefined])[]
): Found | undefined {
	for (const [origin, value] of places) if (value !== undefined) return { value, origin };
	return undefined;
}
