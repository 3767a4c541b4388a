import type { Words } from "./words.js";

/** Arabic. Nouns of action ("directing") name the roles, for they have no gender; nothing is said that a count would change. */
export const words: Words = {
  headings: {
    synopsis: "نبذة عن الفيلم",
    awards: "الجوائز",
    trailer: "الإعلان الترويجي",
    gallery: "صور من الفيلم",
    credits: "فريق العمل",
    statement: "الرؤية الإخراجية",
    newsletter: "النشرة البريدية",
  },
  separator: "، ",
  certificate: (rating, body) =>
    `التصنيف العمري: ${rating}${body ? `، ${body}` : ""}`,
  subtitles: (languages) => `الترجمة: ${languages}`,
  noDialogue: "بدون حوار",
  poster: (name) => `ملصق فيلم ${name}`,
  releaseDate: (date) => `تاريخ العرض: ${date}`,
  roles: {
    actor: ["بطولة", "بطولة", "بطولة"],
    author: ["تأليف", "تأليف", "تأليف"],
    director: ["إخراج", "إخراج", "إخراج"],
    producer: ["إنتاج", "إنتاج", "إنتاج"],
    musicBy: ["موسيقى", "موسيقى", "موسيقى"],
    editor: ["مونتاج", "مونتاج", "مونتاج"],
    productionCompany: ["شركة الإنتاج", "شركات الإنتاج", "من إنتاج"],
  },
  as: (character) => `بدور ${character}`,
  more: (count) => `المزيد: ${count}`,
  stars: (mark, best) => `التقييم بالنجوم: ${mark} من ${best}`,
  pressQuotes: "أقوال الصحافة",
  carousel: "شريط دوّار",
  slide: "شريحة",
  previous: "السابق",
  next: "التالي",
  position: (index, count) => `${index} من ${count}`,
  readMore: "قراءة المزيد",
  playTrailer: "تشغيل الإعلان الترويجي",
  thirdParty: (provider) =>
    `يُشغَّل الفيديو من ${provider}، وبذلك تعلم هذه الجهة بزيارتك.`,
  watchTrailer: (site) => `مشاهدة الإعلان الترويجي على ${site}`,
  still: (index, film) => `الصورة ${index} من فيلم ${film}`,
  close: "إغلاق",
  born: (details) => `الميلاد: ${details}`,
  died: (details) => `الوفاة: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `أخبار فيلم ${film} عبر البريد الإلكتروني`
        : "أخبار أفلامنا عبر البريد الإلكتروني",
    email: "عنوان البريد الإلكتروني",
    submit: "اشتراك",
    consent: "يُستخدم عنوانك لهذه النشرة فقط. يمكنك إلغاء الاشتراك في أي وقت.",
    privacy: "إشعار الخصوصية",
    invalid: "يُرجى إدخال عنوان بريد إلكتروني.",
    sending: "جارٍ الإرسال…",
    done: "شكرًا لك. يُرجى الاطلاع على بريدك الوارد، فقد يلزم تأكيد الاشتراك.",
    inbox: "بقيت خطوة واحدة: يُرجى فتح الرسالة التي أرسلناها إليك والتأكيد.",
    sent: "تم إرسال طلبك. يُرجى الاطلاع على بريدك الوارد.",
    already: "هذا العنوان مسجّل في القائمة من قبل.",
    refused: (reason = "") => `لم يُقبل العنوان. ${reason}`.trim(),
    busy: "طلبات كثيرة جدًا. يُرجى المحاولة بعد بضع دقائق.",
    offline:
      "لا يوجد اتصال بالشبكة. عنوانك ما زال هنا؛ يُرجى المحاولة مرة أخرى.",
    down: "خدمة النشرة البريدية لا تستجيب. عنوانك ما زال هنا؛ يُرجى المحاولة لاحقًا.",
  },
};
