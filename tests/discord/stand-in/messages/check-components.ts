import { ComponentType } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { type BodyFault, parseBody, refuseFaults } from "../rest/body-faults.ts";
import { ActionRow, type Component, LayoutComponent } from "./component.ts";

type Placed = { readonly component: Component; readonly path: readonly PropertyKey[] };

const Layout = z.array(LayoutComponent).min(1);
const LegacyRows = z.array(ActionRow).max(LIMITS.legacyRows);

/** The components of a message with the flag IS_COMPONENTS_V2, with ids, or the refusal. */
export function checkLayout(body: unknown): readonly LayoutComponent[] {
	const components = parseBody(Layout, body, ["components"]);
	const placed = place(components, ["components"]);
	refuseFaults([...checkCount(placed), ...checkText(placed), ...checkUnique(placed)]);
	return number(components);
}

/** The action rows of a message without that flag, with ids, or the refusal. */
export function checkLegacyRows(body: unknown): readonly LayoutComponent[] {
	const rows = parseBody(LegacyRows, body, ["components"]);
	refuseFaults(checkUnique(place(rows, ["components"])));
	return number(rows);
}

/** All components of a message in the order in which they show, nested ones included. */
export function listComponents(components: readonly LayoutComponent[]): Component[] {
	return place(components, []).map(({ component }) => component);
}

function place(components: readonly Component[], path: readonly PropertyKey[]): Placed[] {
	return components.flatMap((component, index) => placeOne(component, [...path, index]));
}

function placeOne(component: Component, path: readonly PropertyKey[]): Placed[] {
	const here: Placed = { component, path };
	switch (component.type) {
		case ComponentType.ActionRow:
		case ComponentType.Container:
			return [here, ...place(component.components, [...path, "components"])];
		case ComponentType.Section: {
			const accessory: Placed = { component: component.accessory, path: [...path, "accessory"] };
			return [here, ...place(component.components, [...path, "components"]), accessory];
		}
		default:
			return [here];
	}
}

function checkCount(placed: readonly Placed[]): BodyFault[] {
	if (placed.length <= LIMITS.components) return [];
	const message = `The total number of components is ${placed.length}, more than ${LIMITS.components}.`;
	return [{ path: ["components"], code: "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message }];
}

function checkText(placed: readonly Placed[]): BodyFault[] {
	const length = placed.reduce((sum, { component }) => sum + textOf(component).length, 0);
	if (length <= LIMITS.textDisplays) return [];
	const message = `The text displays have ${length} characters, more than ${LIMITS.textDisplays}.`;
	return [{ path: ["components"], code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message }];
}

function textOf(component: Component): string {
	return component.type === ComponentType.TextDisplay ? component.content : "";
}

function checkUnique(placed: readonly Placed[]): BodyFault[] {
	return [
		...repeated(placed, ({ component }) => ("custom_id" in component ? component.custom_id : undefined)).map(
			({ path }) => ({
				path: [...path, "custom_id"],
				code: "COMPONENT_CUSTOM_ID_DUPLICATED",
				message: "Component custom id cannot be duplicated",
			}),
		),
		...repeated(placed, ({ component }) => component.id || undefined).map(({ path }) => ({
			path: [...path, "id"],
			code: "COMPONENT_ID_DUPLICATED",
			message: "Component id cannot be duplicated",
		})),
	];
}

function repeated(placed: readonly Placed[], read: (placed: Placed) => unknown): Placed[] {
	const seen = new Set<unknown>();
	return placed.filter((it) => {
		const value = read(it);
		if (value === undefined) return false;
		const isRepeated = seen.has(value);
		seen.add(value);
		return isRepeated;
	});
}

// Discord gives every component that has no id, or the id 0, the next one that is free.
function number(components: readonly LayoutComponent[]): readonly LayoutComponent[] {
	const numbered = structuredClone(components);
	const all = listComponents(numbered);
	const taken = new Set(all.map(({ id }) => id));
	let next = 1;
	for (const component of all) {
		if (component.id) continue;
		while (taken.has(next)) next++;
		component.id = next++;
	}
	return numbered;
}
