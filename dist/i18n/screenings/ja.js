// src/i18n/screenings/ja.ts
/** Japanese. */
var words = {
	heading: "上映スケジュール",
	today: "今日",
	tomorrow: "明日",
	book: "チケット購入",
	from: (price) => `${price}から`,
	free: "無料",
	payWhatYouCan: "料金はお気持ちで",
	soldOut: "完売",
	lastFew: "残りわずか",
	returnsOnly: "キャンセル分のみ",
	cancelled: "上映中止",
	postponed: "上映延期",
	movedFrom: (date) => `変更前：${date}`,
	comingSoon: "近日発売",
	onSaleFrom: (date) => `発売開始：${date}`,
	notOnSale: "販売していません",
	online: "オンライン",
	doors: (time) => `開場 ${time}`,
	ends: (time) => `終了 ${time}`,
	guests: (names) => `登壇：${names}`,
	none: "現在、上映の予定はありません。",
	noMatch: "該当する上映はありません。",
	count: (count) => `上映：${count}`,
	access: "バリアフリー",
	venue: "会場",
	all: "すべて",
	addToCalendar: "カレンダーに追加",
	addAllToCalendar: "すべてカレンダーに追加",
	features: {
		audioDescription: ["音声", "音声ガイド"],
		captions: ["字幕", "聴覚障害者向け日本語字幕"],
		signLanguage: ["手話", "手話通訳"],
		relaxed: ["リラ", "リラックス上映"],
		autismFriendly: ["自閉", "自閉症フレンドリー"],
		dementiaFriendly: ["認知", "認知症フレンドリー"],
		carersAndBabies: ["赤ちゃん", "赤ちゃん連れ歓迎"],
		wheelchair: ["車いす", "車いす対応"],
		hearingLoop: ["ループ", "ヒアリングループ"]
	}
};
export { words };

//# sourceMappingURL=ja.js.map