// src/i18n/programme/ja.ts
/** Japanese. */
var words = {
	search: "作品・人名・国を検索",
	facets: {
		day: "日付",
		venue: "会場",
		strand: "部門",
		genre: "ジャンル",
		country: "国",
		language: "言語",
		access: "バリアフリー"
	},
	clear: "すべての絞り込みを解除",
	sort: "並べ替え",
	orders: {
		time: "時間",
		title: "タイトル",
		year: "製作年",
		director: "監督"
	},
	view: "表示",
	views: {
		list: "リスト",
		grid: "ポスター",
		timeline: "日ごと",
		plan: "マイプラン"
	},
	count: (shown, all) => `作品：${all}本中${shown}本`,
	none: "すべての条件に合う作品がありません。条件を減らしてください。",
	more: (count) => `ほか${count}件`,
	time: "時間",
	planned: (screening) => `マイプランに入れる：${screening}`,
	planEmpty: "プランはまだ空です。上映の横の＋で追加できます。この端末だけに保存されます。",
	added: (screening) => `プランに入れました：${screening}`,
	removed: (screening) => `プランから外しました：${screening}`,
	notKept: "このブラウザーはこのサイトのデータを保存しません。ページを離れるとプランは消えます。",
	clash: (title) => `「${title}」と時間が重なっています`,
	tight: (gap, venue, need) => `${venue}までの移動時間が${gap}分しかありません。${need}分ほど必要です`,
	remove: (screening) => `外す：${screening}`,
	calendar: "カレンダーファイル",
	print: "印刷",
	share: "リンクをコピー",
	copied: "このプランへのリンクをコピーしました。",
	shared: "共有されたプラン",
	keep: "マイプランに入れる"
};
export { words };

//# sourceMappingURL=ja.js.map