import { z } from "zod";

/** Text; nothing where the value is of another type. */
export const lenientText = z.string().optional().catch(undefined);

/** Text or a number that was not rounded on the way, as text; nothing where the value is of another type. */
export const lenientNumber = z
	.union([z.string(), z.int().transform(String)])
	.optional()
	.catch(undefined);

/** A value whose type decides: whoever reads it must refuse a wrong one. */
export const strictly = z.unknown().optional();

/** Those things of a list that are of a kind; none where the value is no list. */
export function lenientList<Item extends z.ZodType>(item: Item) {
	return z
		.array(z.unknown())
		.catch([])
		.transform((all): readonly z.output<Item>[] =>
			all.flatMap((one) => {
				const result = item.safeParse(one);
				return result.success ? [result.data] : [];
			}),
		);
}

/** A group of fields; nothing where the value is none. */
export function lenientGroup<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.object(shape).optional().catch(undefined);
}
