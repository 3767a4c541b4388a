// src/i18n/screenings/fr.ts
/** French. */
var words = {
	heading: "Séances",
	today: "Aujourd’hui",
	tomorrow: "Demain",
	book: "Réserver",
	from: (price) => `à partir de ${price}`,
	free: "Gratuit",
	payWhatYouCan: "Prix libre",
	soldOut: "Complet",
	lastFew: "Dernières places",
	returnsOnly: "Seulement en cas de désistement",
	cancelled: "Annulée",
	postponed: "Reportée",
	movedFrom: (date) => `Initialement : ${date}`,
	comingSoon: "Prochainement",
	onSaleFrom: (date) => `En vente à partir du ${date}`,
	notOnSale: "Hors vente",
	online: "En ligne",
	doors: (time) => `Ouverture des portes : ${time}`,
	ends: (time) => `Fin : ${time}`,
	guests: (names) => `Avec ${names}`,
	none: "Rien n’est programmé pour le moment.",
	noMatch: "Aucune séance ne correspond.",
	count: (count) => `Séances : ${count}`,
	access: "Accessibilité",
	venue: "Lieu",
	all: "Toutes",
	addToCalendar: "Ajouter à l’agenda",
	addAllToCalendar: "Tout ajouter à l’agenda",
	features: {
		audioDescription: ["AD", "Audiodescription"],
		captions: ["SME", "Sous-titrage pour sourds et malentendants"],
		signLanguage: ["LS", "Langue des signes"],
		relaxed: ["REL", "Séance relax"],
		autismFriendly: ["TSA", "Adaptée aux personnes autistes"],
		dementiaFriendly: ["ALZ", "Adaptée aux troubles de la mémoire"],
		carersAndBabies: ["BÉB", "Avec bébé"],
		wheelchair: ["PMR", "Accès en fauteuil roulant"],
		hearingLoop: ["BM", "Boucle magnétique"]
	}
};
export { words };

//# sourceMappingURL=fr.js.map