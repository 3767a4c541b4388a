import { FilmElement } from "./film-element.js";
import { mustWait } from "./shared/turns.js";
// src/elements/patient-element.ts
/**
* An element of which a page may have hundreds. When many come, or change, in one go, the first are drawn at once and the
* others between the frames that follow, see `shared/turns.ts`. Until its turn an element is neither read nor asked for:
* what stands between its tags shows, and its place is held.
*/
var PatientElement = class extends FilmElement {
	/** Whether it is on the page and its first turn has not come. */
	#isHeld = false;
	#place;
	connectedCallback() {
		this.#isHeld = this.mayWait && !this.hasUpdated && mustWait(this, this.#draw);
		if (!this.#isHeld) this.#begin();
		else if (!this.renderRoot) {
			const root = this.createRenderRoot();
			this.renderRoot = root;
			if (root.firstChild) return;
			const [place, slot] = this.#place = ["div", "slot"].map((name) => this.ownerDocument.createElement(name));
			place.className = "place";
			root.append(place, slot);
		}
	}
	disconnectedCallback() {
		if (!this.#isHeld) super.disconnectedCallback();
		this.#isHeld = false;
	}
	#begin() {
		this.#isHeld = false;
		this.#place?.forEach((one) => one.remove());
		super.connectedCallback();
	}
	#draw = () => {
		if (!this.#isHeld) return;
		this.#begin();
		this.performUpdate();
	};
	scheduleUpdate() {
		let drawn;
		if (this.isUpdatePending && this.mayWait && mustWait(this, () => {
			this.performUpdate();
			drawn();
		})) return new Promise((resolve) => drawn = resolve);
		super.scheduleUpdate();
	}
};
export { PatientElement };

//# sourceMappingURL=patient-element.js.map