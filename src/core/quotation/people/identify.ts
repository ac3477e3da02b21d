import { isGivenName } from "../text/given-names.ts";
import { givenNameOf, surnameOf } from "../text/name-parts.ts";
import type { Name } from "../text/names.ts";
import { KIN, TITLES } from "../text/titles.ts";
import { type Bearer, chooseBearer, fitsTitle } from "./bearers.ts";
import { genderOfName } from "./gender.ts";
import { mayBeSamePerson } from "./same-person.ts";

/** Which entity each name means (-1 for none), and what is known of the entities. */
export type Identities = { readonly entities: readonly Bearer[]; readonly entityOfName: readonly number[] };

type Book = {
	readonly names: readonly Name[];
	readonly entities: Bearer[];
	readonly bySurname: Map<string, Bearer[]>;
	readonly byGivenName: Map<string, Bearer[]>;
	/** Bodies, and surnames that could be several people's, by their words. */
	readonly byKey: Map<string, Bearer>;
	readonly meant: (Bearer | undefined)[];
};

// No more than so many bearers of a name are told apart.
const MOST_BEARERS = 40;

/**
 * Puts the names of one person or body together. Full names go first, since a surname may come before its full name.
 */
export function identifyNames(names: readonly Name[]): Identities {
	const book: Book = { names, entities: [], bySurname: new Map(), byGivenName: new Map(), byKey: new Map(), meant: [] };
	addFullNames(book);
	addUnsureFullNames(book);
	addTitledNames(book);
	resolveShortNames(book);
	const numbers = new Map(book.entities.map((entity, number) => [entity, number]));
	const entityOfName = names.map((_, at) => {
		const entity = book.meant[at];
		return entity ? (numbers.get(entity) ?? -1) : -1;
	});
	return { entities: book.entities, entityOfName };
}

function addFullNames(book: Book): void {
	book.names.forEach((name, at) => {
		if (name.kind === "person" && isFull(name)) book.meant[at] = findOrAddPerson(book, name);
	});
}

// "Tavleen Roy": people's names if the article elsewhere says "Roy"; "See Roy" is none of a Paul Roy.
function addUnsureFullNames(book: Book): void {
	const uses = new Map<string, number>();
	for (const { parts } of book.names) uses.set(keyOf(parts), (uses.get(keyOf(parts)) ?? 0) + 1);
	const singles = new Set(book.names.flatMap(({ parts }) => (parts.length === 1 ? [surnameOf(parts)] : [])));
	book.names.forEach((name, at) => {
		const surname = surnameOf(name.parts);
		if (name.kind === "person" || !isFull(name) || !singles.has(surname)) return;
		// "Marty West … West said": a noun of places that here is a surname.
		if (name.kind === "body" && !(name.parts.length === 2 && isGivenName(name.parts[0] ?? ""))) return;
		if (book.bySurname.has(surname) && (uses.get(keyOf(name.parts)) ?? 0) < 2) return;
		book.meant[at] = findOrAddPerson(book, name);
	});
}

function addTitledNames(book: Book): void {
	book.names.forEach((name, at) => {
		if (book.meant[at] || name.kind !== "person") return;
		if (!bearersOf(book, name).some((bearer) => fitsTitle(name, bearer))) book.meant[at] = addPerson(book, name);
	});
}

function resolveShortNames(book: Book): void {
	book.names.forEach((name, at) => {
		const entity = book.meant[at] ?? resolveShortName(book, name, at);
		book.meant[at] = entity;
		if (entity) entity.lastUse = at;
	});
}

function resolveShortName(book: Book, name: Name, at: number): Bearer | undefined {
	if (name.kind === "body" || (isFull(name) && !book.bySurname.has(surnameOf(name.parts))))
		return findOrAddBody(book, name);
	const bearers = bearersOf(book, name);
	if (bearers.length > 0) return chooseBearer(bearers, name, at) ?? findOrAddNamesake(book, name);
	return TITLES.has(keyOf(name.parts)) ? undefined : findOrAddBody(book, name);
}

function isFull({ parts }: Name): boolean {
	return parts.length > 1 && givenNameOf(parts) !== null;
}

function keyOf(parts: readonly string[]): string {
	return parts.join(" ");
}

function bearersOf({ bySurname, byGivenName }: Book, { parts }: Name): readonly Bearer[] {
	return bySurname.get(surnameOf(parts)) ?? byGivenName.get(keyOf(parts)) ?? [];
}

function findOrAddPerson(book: Book, name: Name): Bearer {
	const bearers = book.bySurname.get(surnameOf(name.parts)) ?? [];
	const person = bearers.find(({ first }) => mayBeSamePerson(first, name)) ?? addPerson(book, name);
	person.fullUses++;
	return person;
}

function addPerson(book: Book, name: Name): Bearer {
	const person = add(book, name, { kind: "person", isNamesake: false });
	const given = givenNameOf(name.parts);
	list(book.bySurname, surnameOf(name.parts), person);
	if (given !== null) list(book.byGivenName, given, person);
	return person;
}

function list(bearers: Map<string, Bearer[]>, key: string, person: Bearer): void {
	const known = bearers.get(key);
	if (!known) bearers.set(key, [person]);
	else if (known.length < MOST_BEARERS) known.push(person);
}

function findOrAddBody(book: Book, name: Name): Bearer {
	return findOrAdd(book, name, { kind: "body", isNamesake: false });
}

function findOrAddNamesake(book: Book, name: Name): Bearer {
	return findOrAdd(book, name, { kind: "person", isNamesake: true });
}

type Role = Pick<Bearer, "kind" | "isNamesake">;

function findOrAdd(book: Book, name: Name, role: Role): Bearer {
	const key = `${role.kind} ${keyOf(name.parts)}`;
	const known = book.byKey.get(key) ?? add(book, name, role);
	book.byKey.set(key, known);
	return known;
}

function add({ entities }: Book, name: Name, role: Role): Bearer {
	const isRelative = name.title !== null && KIN.has(name.title);
	const mayBePerson = name.kind !== "body" && name.parts.length < 3;
	const entity = {
		...role,
		first: name,
		gender: genderOfName(name),
		isRelative,
		mayBePerson,
		fullUses: 0,
		lastUse: -1,
	};
	entities.push(entity);
	return entity;
}
