// src/i18n/screenings/ar.ts
/** Arabic. */
var words = {
	heading: "العروض",
	today: "اليوم",
	tomorrow: "غدًا",
	book: "حجز التذاكر",
	from: (price) => `من ${price}`,
	free: "مجانًا",
	payWhatYouCan: "ادفع ما تستطيع",
	soldOut: "نفدت التذاكر",
	lastFew: "آخر التذاكر",
	returnsOnly: "التذاكر المُعادة فقط",
	cancelled: "أُلغي العرض",
	postponed: "أُجّل العرض",
	movedFrom: (date) => `الموعد السابق: ${date}`,
	comingSoon: "قريبًا",
	onSaleFrom: (date) => `البيع ابتداءً من: ${date}`,
	notOnSale: "غير معروض للبيع",
	online: "عبر الإنترنت",
	doors: (time) => `فتح الأبواب: ${time}`,
	ends: (time) => `النهاية: ${time}`,
	guests: (names) => `مع ${names}`,
	none: "لا عروض مقررة حاليًا.",
	noMatch: "لا عرض مطابق.",
	count: (count) => `العروض: ${count}`,
	access: "إمكانية الوصول",
	venue: "المكان",
	all: "الكل",
	addToCalendar: "إضافة إلى التقويم",
	addAllToCalendar: "إضافة الكل إلى التقويم",
	features: {
		audioDescription: ["وصف", "وصف صوتي"],
		captions: ["نص", "ترجمة نصية للصم وضعاف السمع"],
		signLanguage: ["إشارة", "لغة الإشارة"],
		relaxed: ["هادئ", "عرض مريح"],
		autismFriendly: ["توحد", "ملائم لذوي التوحد"],
		dementiaFriendly: ["خرف", "ملائم لذوي الخرف"],
		carersAndBabies: ["رضّع", "مع الرضّع"],
		wheelchair: ["كرسي", "متاح للكراسي المتحركة"],
		hearingLoop: ["حلقة", "حلقة سمعية"]
	}
};
export { words };

//# sourceMappingURL=ar.js.map