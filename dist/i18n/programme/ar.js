// src/i18n/programme/ar.ts
/** Arabic. */
var words = {
	search: "ابحث عن أفلام وأشخاص وبلدان",
	facets: {
		day: "اليوم",
		venue: "القاعة",
		strand: "القسم",
		genre: "النوع",
		country: "البلد",
		language: "اللغة",
		access: "إتاحة الوصول"
	},
	clear: "إزالة كل عوامل التصفية",
	sort: "الترتيب حسب",
	orders: {
		time: "الوقت",
		title: "العنوان",
		year: "السنة",
		director: "الإخراج"
	},
	view: "العرض",
	views: {
		list: "قائمة",
		grid: "ملصقات",
		timeline: "يومًا بيوم",
		plan: "خطتي"
	},
	count: (shown, all) => `الأفلام: ${shown} من ${all}`,
	none: "لا يوجد فيلم يطابق كل هذا. أزل أحد عوامل التصفية.",
	more: (count) => `${count} أخرى`,
	time: "الوقت",
	planned: (screening) => `في خطتي: ${screening}`,
	planEmpty: "خطتك فارغة. أضف العروض بعلامة + بجانبها؛ وتبقى على هذا الجهاز.",
	added: (screening) => `في خطتك: ${screening}.`,
	removed: (screening) => `خارج خطتك: ${screening}.`,
	notKept: "هذا المتصفح لا يحفظ شيئًا لهذا الموقع: ستزول الخطة عند مغادرة الصفحة.",
	clash: (title) => `يتعارض مع ${title}`,
	tight: (gap, venue, need) => `${gap} دقيقة فقط للوصول إلى ${venue}؛ تحتاج إلى ${need} دقيقة`,
	remove: (screening) => `إزالة: ${screening}`,
	calendar: "ملف تقويم",
	print: "طباعة",
	share: "نسخ الرابط",
	copied: "تم نسخ رابط هذه الخطة.",
	shared: "خطة تمت مشاركتها معك",
	keep: "أضفها إلى خطتي"
};
export { words };

//# sourceMappingURL=ar.js.map