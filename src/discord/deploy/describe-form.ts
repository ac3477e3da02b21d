/** What is registered: a name, and options with names of their own. */
type Named = { readonly name: string; readonly options?: readonly { readonly name: string }[] };

type Fault = { readonly path: readonly string[]; readonly message: string };

/**
 * The first fault that Discord finds in a list of commands, and how many others there are: "/ask, option question,
 * description: Must be 100 or fewer in length. (and 2 more)".
 * https://docs.discord.com/developers/reference#error-messages
 */
export function describeForm(refusal: object, commands: readonly Named[]): string {
	const all = "errors" in refusal ? faultsIn(refusal.errors, []) : [];
	const [first, ...others] = all;
	if (first === undefined) return "it does not say why";
	const where = [...nameParts(first.path, commands), first.message].join(": ").replace(/\s+/g, " ");
	return others.length > 0 ? `${where} (and ${others.length} more)` : where;
}

const ERRORS = "_errors";

function faultsIn(errors: unknown, path: readonly string[]): readonly Fault[] {
	if (typeof errors !== "object" || errors === null) return [];
	return Object.entries(errors).flatMap(([key, value]) => {
		if (key !== ERRORS) return faultsIn(value, [...path, key]);
		if (!Array.isArray(value)) return [];
		return value.map((fault) => ({ path, message: messageOf(fault) }));
	});
}

function messageOf(fault: unknown): string {
	const hasMessage = typeof fault === "object" && fault !== null && "message" in fault;
	return hasMessage ? String(fault.message) : "it is wrong";
}

/** Where a fault is, by names where there are any: numbers count from 0, in the order of what was sent. */
function nameParts(path: readonly string[], commands: readonly Named[]): readonly string[] {
	const [at, ...rest] = path;
	if (at === undefined) return [];
	const command = commands[Number(at)];
	if (command === undefined) return [path.join(".")];
	const [field, index = "", ...within] = rest;
	const option = field === "options" ? command.options?.[Number(index)] : undefined;
	if (option === undefined) return [[command.name, ...rest].join(", ")];
	return [[command.name, `option ${option.name}`, ...within].join(", ")];
}
