// src/i18n/programme/fr.ts
/** French. */
var words = {
	search: "Chercher un film, un nom, un pays",
	facets: {
		day: "Jour",
		venue: "Salle",
		strand: "Section",
		genre: "Genre",
		country: "Pays",
		language: "Langue",
		access: "Accessibilité"
	},
	clear: "Effacer tous les filtres",
	sort: "Trier par",
	orders: {
		time: "Heure",
		title: "Titre",
		year: "Année",
		director: "Réalisation"
	},
	view: "Affichage",
	views: {
		list: "Liste",
		grid: "Affiches",
		timeline: "Jour par jour",
		plan: "Mon programme"
	},
	count: (shown, all) => `Films : ${shown} sur ${all}`,
	none: "Aucun film ne correspond. Retirez un filtre.",
	more: (count) => `${count} de plus`,
	time: "Heure",
	planned: (screening) => `Dans mon programme : ${screening}`,
	planEmpty: "Votre programme est vide. Ajoutez des séances avec le + à côté d’elles\xA0; il reste sur cet appareil.",
	added: (screening) => `Ajouté à votre programme : ${screening}.`,
	removed: (screening) => `Retiré de votre programme : ${screening}.`,
	notKept: "Ce navigateur ne conserve rien pour ce site\xA0: le programme disparaîtra quand vous quitterez la page.",
	clash: (title) => `En même temps que ${title}`,
	tight: (gap, venue, need) => `Seulement ${gap} min pour rejoindre ${venue} ; prévoyez ${need} min`,
	remove: (screening) => `Retirer : ${screening}`,
	calendar: "Fichier d’agenda",
	print: "Imprimer",
	share: "Copier le lien",
	copied: "Le lien vers ce programme est copié.",
	shared: "Un programme que l’on a partagé avec vous",
	keep: "L’ajouter à mon programme"
};
export { words };

//# sourceMappingURL=fr.js.map