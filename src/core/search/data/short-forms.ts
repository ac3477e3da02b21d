import { termsOf } from "../terms/terms.ts";

// What news and those who ask about it write short, and the words in full: general English and public life, no names of people.
const TABLE = `
pm: prime minister; vp: vice president; potus: president; flotus: first lady; scotus: supreme court; gop: republican; dem: democrat;
dems: democrats; gov: governor; govt: government; sen: senator; mp: parliament;
dept: department; intel: intelligence; exec: executive; execs: executives; ambo: ambassador; admin: administration;
gb: great britain; uae: emirates; ussr: soviet union; drc: congo; nz: zealand; nyc: york; sf: francisco; dc: washington;
ceo: chief executive; cfo: chief financial; hq: headquarters; ngo: charity; gdp: economy; vat: tax; ipo: flotation; ev: electric;
sq: square; ave: avenue; rd: road; mt: mount; apt: apartment; uni: university; prof: professor; phd: doctorate; hs: school;
tv: television; pic: picture; pics: pictures; vid: video; ads: advertisements; info: information; app: application;
tech: technology; lab: laboratory; meds: medicine; vax: vaccine; temp: temperature; km: kilometre;
mph: speed; kph: speed; yr: year; yrs: years; mins: minutes; hrs: hours; avg: average; max: maximum; approx: approximately;
champ: champion; champs: champions; quarterfinal: quarter final; semifinal: semi final`;

/** The terms of what a short form stands for, or the short form that a word can stand in: "pm" → "prime", "minist"; "prime" → "pm". */
export function shortFormsOf(term: string): readonly string[] {
	return SHORT_FORMS.get(term) ?? [];
}

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = indexForms();

function indexForms(): ReadonlyMap<string, readonly string[]> {
	const forms = new Map<string, readonly string[]>();
	for (const row of TABLE.split(";")) {
		const [left = "", right = ""] = row.split(":");
		const [short] = termsOf(left);
		const full = termsOf(right);
		const [first] = full;
		if (short === undefined || first === undefined) continue;
		forms.set(short, [...(forms.get(short) ?? []), ...full]);
		forms.set(first, [...(forms.get(first) ?? []), short]);
	}
	return forms;
}
