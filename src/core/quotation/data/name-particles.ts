// Small words within the names of people. Written for this program; facts as in
// https://en.wikipedia.org/wiki/Nobiliary_particle and https://en.wikipedia.org/wiki/Arabic_name.

/** Words written small between the parts of a name: "Ursula von der Leyen". */
export const NAME_PARTICLES = `
	al el bin ibn bint ben abu de da di do dos das del della du des der den ter van von la le zu y`;
