// src/i18n/programme/es.ts
/** Spanish. */
var words = {
	search: "Buscar películas, personas, países",
	facets: {
		day: "Día",
		venue: "Sala",
		strand: "Sección",
		genre: "Género",
		country: "País",
		language: "Idioma",
		access: "Accesibilidad"
	},
	clear: "Quitar todos los filtros",
	sort: "Ordenar por",
	orders: {
		time: "Hora",
		title: "Título",
		year: "Año",
		director: "Dirección"
	},
	view: "Vista",
	views: {
		list: "Lista",
		grid: "Carteles",
		timeline: "Día a día",
		plan: "Mi plan"
	},
	count: (shown, all) => `Películas: ${shown} de ${all}`,
	none: "Ninguna película cumple todo esto. Quite un filtro.",
	more: (count) => `${count} más`,
	time: "Hora",
	planned: (screening) => `En mi plan: ${screening}`,
	planEmpty: "Su plan está vacío. Añada pases con el + que tienen al lado; se guarda solo en este dispositivo.",
	added: (screening) => `En su plan: ${screening}.`,
	removed: (screening) => `Fuera de su plan: ${screening}.`,
	notKept: "Este navegador no guarda nada de este sitio: el plan se perderá al salir de la página.",
	clash: (title) => `Se solapa con ${title}`,
	tight: (gap, venue, need) => `Solo ${gap} min para llegar a ${venue}; calcule ${need} min`,
	remove: (screening) => `Quitar: ${screening}`,
	calendar: "Archivo de calendario",
	print: "Imprimir",
	share: "Copiar enlace",
	copied: "El enlace a este plan está copiado.",
	shared: "Un plan que han compartido con usted",
	keep: "Añadirlo a mi plan"
};
export { words };

//# sourceMappingURL=es.js.map