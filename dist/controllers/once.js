// src/controllers/once.ts
/** Makes one of an import. */
function once(fetch) {
	let module;
	let coming;
	return {
		get module() {
			return module;
		},
		load: () => coming ??= fetch().then((it) => module = it, (error) => {
			coming = void 0;
			throw error;
		})
	};
}
export { once };

//# sourceMappingURL=once.js.map