import { keep } from "./format.js";
// src/i18n/format-screening.ts
/** `08:30` or `8:30 am`, as the language has it: what the clock on the wall says, in no zone. */
var formatTime = (time, lang) => keep("time", lang, (spoken) => {
	const { hour12 } = new Intl.DateTimeFormat(spoken, { hour: "numeric" }).resolvedOptions();
	return new Intl.DateTimeFormat(spoken, {
		timeZone: "UTC",
		hour: hour12 ? "numeric" : "2-digit",
		minute: "2-digit"
	});
}).format(/* @__PURE__ */ new Date(`${time.slice(0, 16)}Z`));
/** From when to when: "20:30–22:10"; what is no time of day is left out. */
var formatTimes = (times, lang) => times.flatMap((time) => time?.[10] ? formatTime(time, lang) : []).join("–");
/**
* "Wednesday 25 November", with the year where that is another than today's.
*
* @param weekday How long the name of the day is.
*/
var formatDay = (day, lang, today = "", weekday = "long") => {
	const isOther = day.slice(0, 4) !== today.slice(0, 4);
	return keep(`day${weekday}${isOther}`, lang, (spoken) => new Intl.DateTimeFormat(spoken, {
		timeZone: "UTC",
		weekday,
		day: "numeric",
		month: weekday,
		...isOther && { year: "numeric" }
	})).format(new Date(day));
};
/** "£12.50"; a number alone, where the currency is not known. */
var formatPrice = (price, currency, lang) => keep(`price${currency}${Number.isInteger(price)}`, lang, (spoken) => new Intl.NumberFormat(spoken, {
	...currency && {
		style: "currency",
		currency,
		currencyDisplay: "narrowSymbol"
	},
	minimumFractionDigits: Number.isInteger(price) ? 0 : 2
})).format(price).replace(/(?<=[A-Z])\p{Sc}/u, "$&‎");
export { formatDay, formatPrice, formatTime, formatTimes };

//# sourceMappingURL=format-screening.js.map