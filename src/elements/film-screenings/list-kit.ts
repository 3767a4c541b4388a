import { html, isServer, nothing } from "lit";
import { formatNumber } from "../../i18n/format-number.js";
import {
  formatDay,
  formatPrice,
  formatTime,
} from "../../i18n/format-screening.js";
import { formatList, formatName, separator } from "../../i18n/format.js";
import { wordsFor } from "../../i18n/languages.js";
import { renderHeading } from "../shared/heading.js";
import { renderLink, renderSpoken, renderText } from "../shared/templates.js";

/** What the list needs that the element, or others on the page, have already: a module beside the bundle has no Lit of its own. */
export const listKit = {
  html,
  nothing,
  isServer,
  formatDay,
  formatNumber,
  formatPrice,
  formatTime,
  formatList,
  formatName,
  separator,
  wordsFor,
  renderHeading,
  renderLink,
  renderSpoken,
  renderText,
};
/** See `listKit`. */
export type ListKit = typeof listKit;
