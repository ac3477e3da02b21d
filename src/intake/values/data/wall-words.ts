// What is said where the rest of an article is for those alone who pay, or are members, in the languages in which feeds
// are most often met: in lower case and without marks, as `bareWords` gives it. Written for this program.

// `nouns`: what an article calls itself, for each "*". `own`: how it calls itself or its rest at the beginning of a
// sentence; `only`: that not everybody has it; `members`: for whom it is. `join`: what they are to do, or be, who read
// on; `readOn`: that they do. `asks`: how else a sentence begins that asks a reader to do something; where it is empty
// it may begin in any way.

type Part = "nouns" | "own" | "only" | "members" | "join" | "readOn" | "asks";

export const WALL_WORDS: readonly Readonly<Record<Part, string>>[] = [
	{
		nouns: `article; story; post; piece; content; page; column; essay; text; report; edition; episode;
			newsletter`,
		own: `this *; the rest of this *; rest of this *; the rest of the *; the rest; the remainder of this
			*; the full *; the remaining *; full access to this *; access to this *`,
		only: `available; only; exclusive; exclusively; reserved; restricted; limited; visible; accessible;
			locked; is for; are for; a members only; a subscriber only; open; premium; paid`,
		members: `members; subscribers; member; subscriber; supporters; patrons; subscription; membership;
			premium; registered readers; registered users; paying readers; paid`,
		join: `subscribe; subscribing; subscription; subscriptions; subscriber; member; members; membership;
			join; sign up; sign in; log in; login; register; upgrade; trial; account; buy; pay; patron;
			supporter; unlock`,
		readOn: `continue reading; keep reading; carry on reading; go on reading; finish reading; read on;
			to read more; continue to read; read the rest; read the full *; read the whole *; read the entire *;
			read the complete *; read the remaining *; read this *; read it; read the full version; unlock;
			access this *; access the full *; access the rest of this *; see the rest of this *; view the rest
			of this *; view this *; see this *; view the full *`,
		asks: "to; in order; want; you must; you need; you have; please; already; not yet; become; get; start",
	},
	{
		nouns: "artikel; beitrag; text; inhalt; bericht",
		own: "dieser *; diese inhalte; der * ist; der rest; der vollständige *; den vollständigen *",
		only: "nur; exklusiv; ausschließlich; vorbehalten; exklusive",
		members: "abonnenten; abonnentinnen; mitglieder; abo; abonnement; registrierte; premium",
		join: `abo; abonnieren; abonnement; abonnent; mitglied; anmelden; einloggen; registrieren;
			probemonat; testen; probeabo; plus; mit; digital; premium; zugang; freischalten; monat`,
		readOn: `weiterlesen; weiterzulesen; weiter lesen; weiter zu lesen; lesen sie weiter; ganzen *
			lesen; ganzen * zu lesen; diesen * lesen; diesen * zu lesen; vollständigen * lesen; * freischalten;
			alle artikel lesen`,
		asks: "",
	},
	{
		nouns: "article; contenu; texte; billet",
		own: "cet *; ce *; la suite; la suite de cet *; le reste de cet *",
		only: "réservé; réservée; réservés; uniquement; exclusivement; exclusif; accessible",
		members: "abonnés; abonnées; membres; adhérents; abonné",
		join: `abonnez vous; abonne toi; abonnement; abonné; abonnés; inscrivez vous; connectez vous; je
			mabonne; identifiez vous; offre`,
		readOn: `lire la suite; poursuivre la lecture; continuer la lecture; continuer à lire; poursuivre
			votre lecture; lire cet *; lire larticle; lire lintégralité; reste à lire; accéder à cet *`,
		asks: "",
	},
	{
		nouns: "artículo; contenido; texto; noticia",
		own: "este *; esta *; el resto de este *; el resto del *",
		only: "exclusivo; exclusiva; solo; sólo; únicamente; reservado; disponible",
		members: "suscriptores; suscriptoras; socios; miembros; suscritos",
		join: `suscríbete; suscríbase; suscribirte; suscripción; suscriptor; suscriptores; regístrate;
			inicia sesión; hazte socio; socio; únete`,
		readOn: `seguir leyendo; continuar leyendo; sigue leyendo; leer más; leer el * completo; leer este
			*; leer el resto`,
		asks: "",
	},
	{
		nouns: "articolo; contenuto; testo",
		own: "questo *; il resto di questo *; il resto dellarticolo",
		only: "riservato; riservata; esclusivo; solo; disponibile",
		members: "abbonati; iscritti; soci; membri",
		join: "abbonati; abbonarti; abbonamento; abbonato; iscriviti; accedi; registrati; prova",
		readOn: `continuare a leggere; continuare la lettura; leggere tutto; leggere larticolo; leggere
			questo *; proseguire la lettura; continua a leggere`,
		asks: "",
	},
	{
		nouns: "artikel; verhaal; bericht; stuk",
		own: "dit *; de rest van dit *; de rest",
		only: "alleen; uitsluitend; exclusief; enkel",
		members: "abonnees; leden; abonnee",
		join: `abonnee; abonnees; abonneren; abonneer; abonnement; lid; inloggen; log in; registreer;
			account; probeer`,
		readOn: `verder te lezen; verder lezen; lees verder; door te lezen; dit * te lezen; hele * te lezen;
			dit * lezen`,
		asks: "",
	},
	{
		nouns: "artigo; conteúdo; texto; matéria; reportagem",
		own: "este *; esta *; o restante deste *; conteúdo",
		only: "exclusivo; exclusiva; apenas; somente; só; reservado; restrito",
		members: "assinantes; assinante; membros; subscritores",
		join: `assine; assinar; assinatura; assinante; assinantes; subscreva; cadastre se; inscreva se; faça
			login; torne se`,
		readOn: `continuar lendo; continuar a ler; continue lendo; ler o * completo; ler este *; ler mais;
			ler o restante`,
		asks: "",
	},
];
