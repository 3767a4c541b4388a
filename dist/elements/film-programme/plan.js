// src/elements/film-programme/plan.ts
/**
* A visitor's plan: the ids of screenings, on this device and nowhere else. Where the browser keeps nothing for this site it
* lives as long as the page.
*/
var Plan = class {
	ids = /* @__PURE__ */ new Set();
	/** What a visitor is told who has changed it. */
	note = "";
	#key = "";
	/** Looks what is kept for a programme. */
	open(programme) {
		const key = `film-elements plan ${programme}`;
		if (key === this.#key) return;
		this.#key = key;
		this.ids.clear();
		try {
			const ids = JSON.parse(localStorage.getItem(key) ?? "[]");
			if (Array.isArray(ids)) for (const id of ids) this.ids.add(String(id));
		} catch {}
	}
	/**
	* Puts a screening in, or takes it out.
	*
	* @returns Whether it will be so the next time.
	*/
	toggle(id) {
		if (!this.ids.delete(id)) this.ids.add(id);
		return this.keep();
	}
	/** @returns Whether it will be there the next time. */
	keep() {
		try {
			localStorage.setItem(this.#key, JSON.stringify([...this.ids]));
			return true;
		} catch {
			return false;
		}
	}
};
export { Plan };

//# sourceMappingURL=plan.js.map