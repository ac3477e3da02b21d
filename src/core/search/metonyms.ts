import { termsOf } from "./terms.ts";

// Capitals and seats of power, which news uses for a country and its government, after the country. Facts as in the list of the
// United Nations' member states and https://en.wikipedia.org/wiki/Metonymy; capitals that are as often only a city (Paris, Rome) too.
const TABLE = `
russia moscow kremlin; china beijing; japan tokyo; iran tehran; iraq baghdad; syria damascus; israel jerusalem; ukraine kyiv kiev;
germany berlin; france paris elysee; italy rome; spain madrid; portugal lisbon; poland warsaw; turkey ankara; greece athens;
egypt cairo; india delhi; pakistan islamabad; afghanistan kabul; australia canberra; canada ottawa; cuba havana; venezuela caracas;
brazil brasilia; argentina aires; chile santiago; colombia bogota; peru lima; kenya nairobi; nigeria abuja; ethiopia ababa;
zimbabwe harare; sudan khartoum; libya tripoli; tunisia tunis; morocco rabat; algeria algiers; lebanon beirut; qatar doha;
belarus minsk; serbia belgrade; hungary budapest; austria vienna; switzerland bern; sweden stockholm; norway oslo; denmark copenhagen;
finland helsinki; ireland dublin; scotland edinburgh holyrood; wales cardiff; netherlands amsterdam hague; belgium brussels;
thailand bangkok; vietnam hanoi; indonesia jakarta; philippines manila; malaysia lumpur; taiwan taipei; myanmar naypyidaw;
uk london westminster whitehall; eu brussels; usa washington`;

/** The other terms of a country and its seat of power: "moscow" → "russia", "kremlin". */
export function metonymsOf(term: string): readonly string[] {
	return METONYMS.get(term) ?? [];
}

const METONYMS: ReadonlyMap<string, readonly string[]> = new Map(
	TABLE.split(";").flatMap((row) => {
		const terms = termsOf(row);
		return terms.map((term) => [term, terms.filter((other) => other !== term)] as const);
	}),
);
