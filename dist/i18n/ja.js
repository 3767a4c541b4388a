// src/i18n/ja.ts
/** Japanese. */
var words = {
	headings: {
		synopsis: "あらすじ",
		awards: "受賞歴",
		trailer: "予告編",
		gallery: "場面写真",
		credits: "キャスト・スタッフ",
		statement: "監督のことば",
		newsletter: "メールマガジン"
	},
	duration: (hours, minutes) => `${hours * 60 + minutes}分`,
	separator: "、",
	certificate: (rating, body) => `レイティング：${rating}${body ? `、${body}` : ""}`,
	subtitles: (languages) => `${languages}字幕`,
	noDialogue: "セリフなし",
	poster: (name) => `『${name}』のポスター`,
	releaseDate: (date) => `公開日：${date}`,
	roles: {
		actor: [
			"出演",
			"出演",
			"出演"
		],
		author: [
			"脚本",
			"脚本",
			"脚本"
		],
		director: [
			"監督",
			"監督",
			"監督"
		],
		producer: [
			"製作",
			"製作",
			"製作"
		],
		musicBy: [
			"音楽",
			"音楽",
			"音楽"
		],
		editor: [
			"編集",
			"編集",
			"編集"
		],
		productionCompany: [
			"製作会社",
			"製作会社",
			"製作会社"
		]
	},
	as: (character) => `${character}役`,
	more: (count) => `もっと見る（${count}）`,
	stars: (mark, best) => `星${best}個中${mark}個`,
	pressQuotes: "メディアレビュー",
	carousel: "カルーセル",
	slide: "スライド",
	previous: "前へ",
	next: "次へ",
	position: (index, count) => `${count}件中${index}件目`,
	readMore: "続きを読む",
	playTrailer: "予告編を再生",
	thirdParty: (provider) => `${provider}の動画です。再生すると、アクセスしたことが${provider}に伝わります。`,
	watchTrailer: (site) => `${site}で予告編を見る`,
	still: (index, film) => `『${film}』の場面写真${index}`,
	close: "閉じる",
	born: (details) => `生まれ：${details}`,
	died: (details) => `死去：${details}`,
	newsletter: {
		invitation: (film) => film ? `『${film}』の最新情報をメールでお届けします` : "上映作品の最新情報をメールでお届けします",
		email: "メールアドレス",
		submit: "登録する",
		consent: "アドレスはこのメールマガジンの配信にのみ使用します。配信はいつでも停止できます。",
		privacy: "プライバシーポリシー",
		invalid: "メールアドレスを入力してください。",
		sending: "送信中…",
		done: "ありがとうございます。受信トレイをご確認ください。登録の確認が必要な場合があります。",
		inbox: "もう少しで完了です。お送りしたメールを開いて、登録を確認してください。",
		sent: "リクエストを送信しました。受信トレイをご確認ください。",
		already: "このメールアドレスはすでに登録されています。",
		refused: (reason = "") => `このメールアドレスは受け付けられませんでした。 ${reason}`.trim(),
		busy: "リクエストが多すぎます。数分後にもう一度お試しください。",
		offline: "ネットワークに接続されていません。入力内容は残っています。もう一度お試しください。",
		down: "ニュースレターのサービスが応答しません。入力内容は残っています。後ほどもう一度お試しください。"
	}
};
export { words };

//# sourceMappingURL=ja.js.map