/** How much there is room for, and what each thing takes. */
type Fitting<Item> = { readonly most: number; readonly measure: (item: Item) => number };

/** The first things that fit together, and how many there is no room for. */
export function takeFitting<Item>(items: readonly Item[], { most, measure }: Fitting<Item>) {
	let left = most;
	const end = items.findIndex((item) => {
		left -= measure(item);
		return left < 0;
	});
	const shown = end < 0 ? items : items.slice(0, end);
	return { shown, more: items.length - shown.length };
}
