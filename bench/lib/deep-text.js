const bare = (text) => text.replace(/\s+/g, "");

/** All text of a node without white space, through shadow roots; what is only spoken is left out. */
export function deepText(node) {
  let text = "";
  const walk = (node) => {
    if (node.nodeType === 3) text += node.data;
    else if (
      !/^(style|script|svg)$/.test(node.localName ?? "") &&
      !node.classList?.contains("spoken")
    ) {
      node.shadowRoot?.childNodes.forEach(walk);
      node.childNodes.forEach(walk);
    }
  };
  walk(node);
  return bare(text);
}

/** What a full card has to say of a film. */
export const written = ({
  title,
  originalTitle,
  certificate,
  synopsis,
  credits,
  quotes,
}) =>
  [
    title,
    originalTitle,
    certificate,
    synopsis,
    ...credits.map(({ name }) => name),
    ...quotes.flatMap(({ text, source }) => [text, source]),
  ].map(bare);
