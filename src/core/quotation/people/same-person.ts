import { givenNameOf } from "../text/name-parts.ts";
import type { Name } from "../text/names.ts";

// Given names and what their bearers are called: https://en.wikipedia.org/wiki/List_of_diminutives_by_language
// (English).
const SHORT_FORMS: Readonly<Record<string, string>> = {
	abraham: "abe",
	albert: "al bert",
	alexander: "alex alec sandy",
	alexandra: "alex sandra",
	alfred: "al fred",
	andrew: "andy drew",
	anthony: "tony",
	barbara: "barb",
	benjamin: "ben benny",
	bernard: "bernie",
	catherine: "cathy kate cate",
	charles: "charlie chuck",
	christina: "chris tina",
	christine: "chris",
	christopher: "chris kit",
	cynthia: "cindy",
	daniel: "dan danny",
	david: "dave",
	deborah: "debbie deb debra",
	donald: "don donnie",
	dorothy: "dot dottie",
	douglas: "doug",
	edward: "ed eddie ted ned",
	elizabeth: "liz beth betsy betty libby lizzie",
	eugene: "gene",
	frances: "fran",
	francis: "frank",
	frederick: "fred freddie",
	geoffrey: "geoff",
	gerald: "jerry gerry",
	gregory: "greg",
	harold: "harry hal",
	henry: "harry hank",
	jacob: "jake",
	jacqueline: "jackie",
	james: "jim jimmy jamie",
	jeffrey: "jeff",
	jennifer: "jen jenny",
	jessica: "jess",
	john: "jack johnny jon",
	jonathan: "jon",
	joseph: "joe joey",
	joshua: "josh",
	judith: "judy",
	katherine: "kate kathy katie kay",
	kathleen: "kathy kate",
	kenneth: "ken kenny",
	lawrence: "larry",
	leonard: "len lenny",
	louis: "lou",
	margaret: "maggie peggy meg",
	matthew: "matt",
	melvin: "mel",
	michael: "mike mick mickey",
	mikhail: "misha",
	nancy: "nan",
	nathan: "nate",
	nathaniel: "nate nat",
	newton: "newt",
	nicholas: "nick nicky",
	nicola: "nicky",
	pamela: "pam",
	patricia: "pat patty trish",
	patrick: "pat paddy",
	peter: "pete",
	philip: "phil",
	phillip: "phil",
	randall: "randy",
	raymond: "ray",
	rebecca: "becky",
	richard: "dick rick rich ricky",
	robert: "bob rob bobby robbie bert",
	ronald: "ron ronnie",
	rafael: "rafa",
	samantha: "sam",
	samuel: "sam sammy",
	sandra: "sandy",
	stanley: "stan",
	stephen: "steve",
	steven: "steve",
	susan: "sue suzy",
	theodore: "ted teddy theo",
	thomas: "tom tommy",
	timothy: "tim",
	victoria: "vicky tori",
	vincent: "vince vinny",
	virginia: "ginny",
	walter: "walt",
	william: "bill will billy willie liam",
	zachary: "zach zack",
	vladimir: "vlad",
	sergei: "sergey serhiy",
	alexei: "alexey aleksei",
	dmitri: "dmitry dmitriy",
	mohammed: "mohammad muhammad mohamed mohamad",
	yusuf: "yousef youssef",
};
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = listLongForms();

function listLongForms(): ReadonlyMap<string, readonly string[]> {
	const longForms = new Map<string, string[]>();
	for (const [long, shorts] of Object.entries(SHORT_FORMS)) {
		for (const short of shorts.split(" ")) longForms.set(short, [...(longForms.get(short) ?? []), long]);
	}
	return longForms;
}

/** Whether two names with the same surname can be one person's: "Bob Smith" and "Robert J. Smith". */
export function mayBeSamePerson(one: Name, other: Name): boolean {
	if (one.suffix !== other.suffix && one.suffix !== "" && other.suffix !== "") return false;
	const given = givenNameOf(one.parts);
	const otherGiven = givenNameOf(other.parts);
	if (given === null || otherGiven === null) return true;
	if (areOneGivenName(given, otherGiven)) return true;
	return isMiddleName(given, other.parts) || isMiddleName(otherGiven, one.parts);
}

function isMiddleName(given: string, parts: readonly string[]): boolean {
	return given.length > 1 && parts.slice(1, -1).includes(given);
}

function areOneGivenName(one: string, other: string): boolean {
	if (one === other) return true;
	if (one.length === 1 || other.length === 1) return one[0] === other[0];
	const forms = formsOf(one);
	return formsOf(other).some((form) => forms.includes(form));
}

function formsOf(given: string): readonly string[] {
	return [given, ...(LONG_FORMS.get(given) ?? [])];
}
